package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.validation.rule.change.Change;
import io.gouji.validation.rule.change.Changes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rate goes with which change. */
class ChangesTest {

    private static final Location SOMEWHERE = Location.ofLine(1);

    @Test
    void changeOnAnotherBasisHasItsOwnRateOrNone() {
        // When
        List<Change> changes = changes(
                claim(Measure.AMOUNT, "919.00"),
                claim(Measure.CHANGE_AMOUNT, "550.00"),
                claim(Measure.CHANGE_PCT, "149.05"),
                claim(Measure.CHANGE_AMOUNT, "-16.00"));

        // Then
        assertThat(changes).extracting(Change::rate).containsExactly(claim(Measure.CHANGE_PCT, "149.05"), null);
    }

    @Test
    void rateThatStandsBeforeTheOnlyChangeGoesWithIt() {
        // When
        List<Change> changes = changes(
                claim(Measure.AMOUNT, "919.00"),
                claim(Measure.CHANGE_PCT, "149.05"),
                claim(Measure.CHANGE_AMOUNT, "550.00"));

        // Then
        assertThat(changes).extracting(Change::rate).containsExactly(claim(Measure.CHANGE_PCT, "149.05"));
    }

    private static List<Change> changes(Claim... claims) {
        NarrativeSection section = new NarrativeSection("1", SectionKind.OPERATING_EXPENSES, "运行经费情况", "", SOMEWHERE);
        Narrative narrative =
                new Narrative(List.of(section), Stream.of(claims).toList(), List.of(), List.of(), List.of(), List.of());
        return new Changes(new Stated(narrative)).all();
    }

    private static Claim claim(Measure measure, String value) {
        String unit = measure == Measure.CHANGE_PCT ? "%" : "万元";
        return new Claim(
                "1", "机关运行经费", measure, new BigDecimal(value), unit, Origin.PRINTED, value, value, SOMEWHERE, null);
    }
}
