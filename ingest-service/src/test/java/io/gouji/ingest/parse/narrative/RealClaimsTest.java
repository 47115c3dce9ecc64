package io.gouji.ingest.parse.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Corpus;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealClaimsTest {

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void allNumbersOfTheNarrativeAreReadAndNoOthers(String name) throws Exception {
        // Given
        List<String> stated = Corpus.truth(name + "-claims").stream()
                .map(row -> row.get(0) + " " + row.get(2) + " " + plain(new BigDecimal(row.get(3))))
                .sorted()
                .toList();

        // When
        List<Claim> claims = Corpus.read(name).narrative().claims();

        // Then
        assertThat(claims.stream()
                        .map(claim -> claim.section() + " " + claim.measure().id() + " " + plain(claim.value()))
                        .sorted())
                .containsExactlyElementsOf(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void amountsAreBoundToTheCellsThatShowThem(String name) throws Exception {
        // Given
        BudgetDocument document = Corpus.read(name);
        Map<Object, Fact> facts = document.facts().stream().collect(Collectors.toMap(Fact::cell, Function.identity()));

        // When
        List<Claim> bound = document.narrative().claims().stream()
                .filter(claim -> claim.measure() == Measure.AMOUNT && claim.cell() != null)
                .toList();

        // Then
        assertThat(bound).hasSizeGreaterThan(25).allSatisfy(claim -> {
            Fact fact = facts.get(claim.cell());
            BigDecimal shown = fact == null ? BigDecimal.ZERO : fact.value();
            assertThat(claim.value()).as(claim.quote()).isEqualByComparingTo(shown);
        });
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
