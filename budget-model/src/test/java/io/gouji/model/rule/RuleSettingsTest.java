package io.gouji.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.bundled();
    private static final RuleSetting OFF = new RuleSetting("ARI-TOT-01", false, null, Map.of());
    private static final RuleSetting WIDER =
            new RuleSetting("PLA-02", true, null, Map.of("percent", new BigDecimal("20")));

    @Test
    void versionDependsOnWhatIsSetAndNothingElse() {
        String both = RuleSettings.of(CATALOGUE, List.of(OFF, WIDER)).version();
        RuleSetting samePercent = new RuleSetting("PLA-02", true, null, Map.of("percent", new BigDecimal("20.0")));

        assertThat(RuleSettings.of(CATALOGUE, List.of(samePercent, OFF)).version())
                .isEqualTo(both);
        assertThat(RuleSettings.of(CATALOGUE, List.of(OFF)).version()).isNotEqualTo(both);
        assertThat(RuleSettings.NONE.version()).isEqualTo("default");
    }

    @Test
    void whatIsAsInTheCatalogueIsNotSet() {
        Rule rule = CATALOGUE.rule("PLA-02").orElseThrow();
        RuleSetting same = new RuleSetting("PLA-02", true, rule.severity(), rule.parameters());
        RuleSetting ofAnotherVersion = new RuleSetting("GONE-01", false, null, Map.of());

        RuleSettings settings = RuleSettings.of(CATALOGUE, List.of(same, ofAnotherVersion));

        assertThat(settings.rules()).isEmpty();
        assertThat(settings.version()).isEqualTo("default");
    }

    @Test
    void ruleIsConfigured() {
        Rule rule = CATALOGUE.rule("PLA-02").orElseThrow();

        Rule configured = rule.configured(
                new RuleSetting("PLA-02", true, Severity.WARNING, Map.of("percent", new BigDecimal("20"))));

        assertThat(configured.severity()).isEqualTo(Severity.WARNING);
        assertThat(configured.parameter("percent")).isEqualTo("20");
        assertThat(configured.parameter("amount")).isEqualTo(rule.parameter("amount"));
    }

    @Test
    void settingOfAnotherRuleIsRefused() {
        Rule rule = CATALOGUE.rule("PLA-02").orElseThrow();

        assertThatThrownBy(() -> rule.configured(OFF)).hasMessageContaining("PLA-02");
    }
}
