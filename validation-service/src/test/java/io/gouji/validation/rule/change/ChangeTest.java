package io.gouji.validation.rule.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void whatIsSaidToBeUnchangedAddsNoRoundingToLastYear() {
        Change unchanged =
                new Change(claim(Measure.CHANGE_AMOUNT, "0", ""), claim(Measure.AMOUNT, "40.46", "40.46"), null);

        assertThat(unchanged.previousTerms()).hasSize(1);
    }

    @Test
    void printedChangeLeadsToLastYear() {
        Change less =
                new Change(claim(Measure.CHANGE_AMOUNT, "-1.26", "1.26"), claim(Measure.AMOUNT, "8.83", "8.83"), null);

        assertThat(less.previousTerms()).hasSize(2);
    }

    private static Claim claim(Measure measure, String value, String printed) {
        return new Claim(
                "5.3",
                "201-01-01",
                measure,
                new BigDecimal(value),
                "万元",
                Origin.PRINTED,
                printed,
                "",
                Location.ofLine(1),
                null);
    }
}
