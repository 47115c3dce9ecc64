package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two real disclosures as transcribed by hand, every figure known to stand in its cell. Both are sound; where their
 * figures differ by rounding is known cell by cell; what else is told of them is no error.
 */
class RealDisclosuresTest {

    private final Validator validator = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    @Test
    void artuxHasNoErrorAndSeventeenRoundings() {
        Validation validation = validator.validate(gold("artux-2025", 8, 9, 10, 11));

        assertThat(of(validation, Outcome.VIOLATED))
                .containsExactlyInAnyOrder(
                        "CLS-07 T7[208-26-02/城乡居民养老保险地方补助资金].2 null null",
                        "CLS-08 T7[208-26-02/城乡居民养老保险地方补助资金].2 null null",
                        "PLA-02 T6[303-02].1 null null");
        assertThat(of(validation, Outcome.ROUNDING))
                .containsExactlyInAnyOrder(
                        "ARI-EXP-01 T3[总计].1 1114.26 1114.27",
                        "ARI-GPB-01 T5[总计].1 1105.54 1105.55",
                        "ARI-BAS-01 T6[总计].1 388.20 388.19",
                        "ARI-INC-03 T2[210-11].1 23.16 23.17",
                        "ARI-INC-03 T2[210-11].2 23.16 23.17",
                        "ARI-INC-03 T2[210-11].3 23.16 23.17",
                        "ARI-EXP-02 T3[210-11].1 23.16 23.17",
                        "ARI-EXP-02 T3[210-11].2 23.16 23.17",
                        "ARI-EXP-02 T3[总计].2 388.20 388.19",
                        "ARI-GPB-02 T5[210-11].1 23.16 23.17",
                        "ARI-GPB-02 T5[210-11].2 23.16 23.17",
                        "ARI-GPB-02 T5[总计].2 388.20 388.19",
                        "ARI-BAS-02 T6[总计].1 388.20 388.19",
                        "ARI-BAS-02 T6[301].1 336.70 336.69",
                        "ARI-BAS-02 T6[302].1 6.29 6.31",
                        "ARI-BAS-02 T6[301].2 336.70 336.69",
                        "ARI-BAS-02 T6[302].3 6.29 6.31");
    }

    @Test
    void manasHasNoErrorAndTwoRoundings() {
        Validation validation = validator.validate(gold("manas-2025", 7, 8, 9));

        assertThat(of(validation, Outcome.VIOLATED)).containsExactly("CLS-10 T6[301-99].1 null null");
        assertThat(of(validation, Outcome.ROUNDING))
                .containsExactlyInAnyOrder("ARI-BAS-01 T6[总计].1 646.04 646.05", "ARI-BAS-02 T6[总计].1 646.04 646.05");
    }

    private static List<String> of(Validation validation, Outcome outcome) {
        return validation.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(RealDisclosuresTest::inShort)
                .toList();
    }

    private static String inShort(Finding finding) {
        Evidence left = finding.evidence().get(0);
        return finding.ruleId() + " T" + left.table() + "[" + left.row() + "]." + left.column() + " " + finding.actual()
                + " " + finding.expected();
    }

    private static BudgetDocument gold(String name, int... emptyTables) {
        DisclosureBuilder builder = DisclosureBuilder.disclosure().empty(emptyTables);
        List<String> lines = Corpus.lines("gold/" + name + "-facts.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", 5);
            builder.figure("T" + fields[0] + "[" + fields[1] + "]." + fields[2], fields[3]);
        }
        return builder.build();
    }
}
