package io.gouji.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.document.Repair;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.identity.Identity;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.bundled();

    /** The ids that were laid down before anything was built, by prefix, each from 01 to its number. */
    private static final Map<String, Integer> LAID_DOWN = Map.ofEntries(
            Map.entry("ARI-TOT", 8),
            Map.entry("ARI-INC", 3),
            Map.entry("ARI-EXP", 2),
            Map.entry("ARI-FAS", 4),
            Map.entry("ARI-GPB", 2),
            Map.entry("ARI-BAS", 2),
            Map.entry("ARI-PRJ", 2),
            Map.entry("ARI-GOV", 1),
            Map.entry("ARI-SCB", 1),
            Map.entry("ARI-SAN", 3),
            Map.entry("ARI-CRY", 2),
            Map.entry("ARI-GEN", 1),
            Map.entry("XTB-TOT-INC", 2),
            Map.entry("XTB-TOT-EXP", 2),
            Map.entry("XTB-INC-EXP", 1),
            Map.entry("XTB-TOT-FAS", 1),
            Map.entry("XTB-INC-FAS", 1),
            Map.entry("XTB-FAS-GPB", 1),
            Map.entry("XTB-FAS-GOV", 1),
            Map.entry("XTB-FAS-SCB", 1),
            Map.entry("XTB-INC-GPB", 1),
            Map.entry("XTB-EXP-GPB", 3),
            Map.entry("XTB-GPB-BAS", 2),
            Map.entry("XTB-EXP-BAS", 1),
            Map.entry("XTB-GPB-PRJ", 1),
            Map.entry("XTB-EXP-CRY", 1),
            Map.entry("XTB-CRY", 1),
            Map.entry("XTB-BAS-SAN", 1),
            Map.entry("XTB-EMP", 1),
            Map.entry("NAR", 24),
            Map.entry("YOY", 13),
            Map.entry("CLS", 12),
            Map.entry("PRF", 17),
            Map.entry("CMP", 19),
            Map.entry("TIM", 4),
            Map.entry("PRV", 6),
            Map.entry("PLA", 13),
            Map.entry("XDC", 8),
            Map.entry("INT", 7),
            Map.entry("FIN", 11));

    /** Those that cannot be carried out, with the reason; what needs data from outside is in the catalogue and says so. */
    private static final Map<String, String> LEFT_OUT =
            Map.of("CLS-12", "no template set has a table by the government's economic classification");

    @Test
    void everyIdThatWasLaidDownIsARuleOrLeftOutForAReason() {
        List<String> missing = LAID_DOWN.entrySet().stream()
                .flatMap(entry -> IntStream.rangeClosed(1, entry.getValue())
                        .mapToObj(number -> "%s-%02d".formatted(entry.getKey(), number)))
                .filter(id -> catalogue.rule(id).isEmpty())
                .toList();

        assertThat(missing).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
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
        LocalizedText sentence = new LocalizedText("{left}等于{right}", "{left} = {right}");
        Map<String, LocalizedText> sides =
                Map.of("left", new LocalizedText("甲$1", "A$1"), "right", new LocalizedText("2", "2"));
        assertThat(Gaps.fill(sentence, sides)).isEqualTo(new LocalizedText("甲$1等于2", "A$1 = 2"));
        assertThatThrownBy(() -> Gaps.fill(new LocalizedText("{left}", "{left}"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{left}");
    }
}
