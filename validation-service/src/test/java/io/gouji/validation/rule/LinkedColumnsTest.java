package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where only the names of columns are lost, what treats all columns alike is judged all the same. */
class LinkedColumnsTest {

    /** Of one column in use nothing is known but that it is one of the ten, likeliest the third. */
    private static final List<String> CANDIDATES = List.of("3", "2", "4", "5", "6", "7", "8", "9", "10", "11");

    private final Validator validator = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    @Test
    void sumOfRowsIsJudgedWhereAllStandInTheSameUnknownColumn() {
        DisclosureBuilder disclosure = projects("15.00", "9.00", CANDIDATES);

        assertThat(of(disclosure, "ARI-PRJ-02", Outcome.VIOLATED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.difference()).isEqualByComparingTo("6.00"));
    }

    @Test
    void sumOfRowsIsNotJudgedWhereTheirColumnsMayDiffer() {
        DisclosureBuilder disclosure = projects("15.00", "9.00", List.of("3", "4", "5"));

        assertThat(of(disclosure, "ARI-PRJ-02", Outcome.VIOLATED)).isEmpty();
        assertThat(of(disclosure, "ARI-PRJ-02", Outcome.NOT_CHECKED))
                .extracting(Finding::reason)
                .containsExactly("COLUMN_AMBIGUOUS");
    }

    @Test
    void rowIsJudgedWhereItsFigureCountsAlikeInEveryColumn() {
        DisclosureBuilder disclosure =
                DisclosureBuilder.disclosure().figure("T7[总计].1", "15.00").ambiguous("T7[总计].3", "9.00", CANDIDATES);

        assertThat(of(disclosure, "ARI-PRJ-01", Outcome.VIOLATED)).hasSize(1);
    }

    private static DisclosureBuilder projects(String total, String project, List<String> candidatesOfProject) {
        return DisclosureBuilder.disclosure()
                .figure("T7[总计].1", "15.00")
                .ambiguous("T7[总计].3", total, CANDIDATES)
                .figure("T7[208-01-09/某项目].1", "15.00")
                .ambiguous("T7[208-01-09/某项目].3", project, candidatesOfProject);
    }

    private List<Finding> of(DisclosureBuilder disclosure, String rule, Outcome outcome) {
        return validator.validate(disclosure.build()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule) && finding.outcome() == outcome)
                .toList();
    }
}
