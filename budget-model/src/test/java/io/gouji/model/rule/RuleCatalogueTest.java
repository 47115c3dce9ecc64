package io.gouji.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.document.Repair;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.identity.Identity;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.bundled();

    @Test
    void hasTheFamiliesComplete() {
        assertThat(count("arithmetic-within-table")).isEqualTo(35);
        assertThat(count("cross-table")).isEqualTo(23);
        assertThat(count("intake")).isEqualTo(7);
        assertThat(count("privacy")).isEqualTo(6);
    }

    @Test
    void hasTheRuleOfEveryIdentity() {
        for (TemplateSet set : TemplateSets.all()) {
            assertThat(set.identities())
                    .extracting(Identity::rule)
                    .allSatisfy(id ->
                            assertThat(catalogue.rule(id).orElseThrow().sets()).contains(set.id()));
        }
    }

    @Test
    void hasTheRuleOfEveryRepair() {
        assertThat(Arrays.stream(Repair.Kind.values()).map(Repair.Kind::ruleId))
                .allSatisfy(id -> assertThat(catalogue.rule(id)).isPresent());
    }

    @Test
    void aRuleThatCanBeViolatedSaysWhatIsWrong() {
        assertThat(catalogue.rules())
                .filteredOn(rule -> rule.example().outcome() == Outcome.VIOLATED)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.phrasing().violated() == null
                                && rule.phrasing().message() == null)
                        .isFalse());
    }

    @Test
    void theStateOfTheInputIsNeverAnError() {
        assertThat(catalogue.rules())
                .filteredOn(rule -> rule.family().equals("intake"))
                .allSatisfy(rule -> assertThat(rule.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void onlySourcesThatWereSeenAreCited() {
        assertThat(catalogue.rules())
                .extracting(Rule::legalBasis)
                .filteredOn(basis -> !basis.isEmpty())
                .allMatch(basis -> basis.startsWith("财政部2016年地方预决算公开情况专项检查") || basis.startsWith("财政预决算领域基层政务公开标准目录"));
    }

    @Test
    void theVersionTellsTheRulesApart() {
        assertThat(catalogue.version()).matches("\\d+\\.\\d+-[0-9a-f]{8}");
    }

    @Test
    void aSentenceIsFilledOrFails() {
        assertThat(Gaps.fill("{left} = {right}", Map.of("left", "$1", "right", "2")))
                .isEqualTo("$1 = 2");
        assertThatThrownBy(() -> Gaps.fill("{left}", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{left}");
    }

    private long count(String family) {
        return catalogue.rules().stream()
                .filter(rule -> rule.family().equals(family))
                .count();
    }
}
