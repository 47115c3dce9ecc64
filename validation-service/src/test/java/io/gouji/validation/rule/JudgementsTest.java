package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import io.gouji.validation.rule.Observation.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    @Test
    void amountStatedTwiceIsToldTwiceOnlyWhereItDiffers() {
        Judgements judgements = new Judgements();

        judgements.judged(observation(Outcome.ROUNDING, "56.12"));
        judgements.judged(observation(Outcome.VIOLATED, "57.80"));
        judgements.judged(observation(Outcome.VIOLATED, "57.8"));

        assertThat(judgements.observations())
                .extracting(Observation::key)
                .containsExactly("4/2080501/amount", "4/2080501/amount#2", "4/2080501/amount#2");
    }

    private static Observation observation(Outcome outcome, String stated) {
        Comparison comparison = new Comparison(
                Relation.SAME,
                new BigDecimal(stated),
                new BigDecimal("56.124"),
                new BigDecimal("0.005"),
                null,
                new LocalizedText("万元", "10,000 yuan"));
        return new Observation(outcome, "4/2080501/amount", List.of(), List.of(), comparison, Map.of());
    }
}
