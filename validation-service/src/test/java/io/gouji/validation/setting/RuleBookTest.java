package io.gouji.validation.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.event.RuleSettingChanged;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleSetting;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings come one after the other, and the last for a rule counts. */
class RuleBookTest {

    private final RuleBook rules = new RuleBook(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    @Test
    void lastSettingOfARuleCounts() {
        rules.apply(List.of(
                changed(new RuleSetting("ARI-TOT-01", false, null, Map.of())),
                changed(new RuleSetting("ARI-TOT-01", true, Severity.WARNING, Map.of()))));

        assertThat(rules.present().settings().rules())
                .containsExactly(new RuleSetting("ARI-TOT-01", true, Severity.WARNING, Map.of()));
    }

    @Test
    void earlierSettingThatComesBackFromTheLogChangesNothing() {
        RuleSetting off = new RuleSetting("ARI-TOT-01", false, null, Map.of());
        RuleSettingChanged later = new RuleSettingChanged(off, "张三", "停用", Instant.parse("2026-03-02T00:00:00Z"));

        rules.apply(List.of(later));
        rules.apply(List.of(changed(RuleSetting.asInCatalogue("ARI-TOT-01"))));

        assertThat(rules.present().settings().rules()).containsExactly(off);
    }

    @Test
    void settingIsTakenBack() {
        rules.apply(List.of(changed(new RuleSetting("ARI-TOT-01", false, null, Map.of()))));
        rules.apply(List.of(changed(RuleSetting.asInCatalogue("ARI-TOT-01"))));

        assertThat(rules.present().settings().version()).isEqualTo("default");
        assertThat(rules.lastChange("ARI-TOT-01"))
                .hasValueSatisfying(last -> assertThat(last.person()).isEqualTo("张三"));
    }

    @Test
    void settingOfARuleThatIsGoneChangesNothing() {
        rules.apply(List.of(changed(new RuleSetting("GONE-01", false, null, Map.of()))));

        assertThat(rules.present().settings().version()).isEqualTo("default");
    }

    @Test
    void proposedSettingsComeOnTopOfThePresentOnesAndChangeNothing() {
        rules.apply(List.of(changed(new RuleSetting("ARI-TOT-01", false, null, Map.of()))));

        assertThat(rules.proposed(List.of(new RuleSetting("PLA-02", false, null, Map.of())))
                        .settings()
                        .rules())
                .hasSize(2);
        assertThat(rules.present().settings().rules()).hasSize(1);
    }

    private static RuleSettingChanged changed(RuleSetting setting) {
        return new RuleSettingChanged(setting, "张三", "本地口径", Instant.parse("2026-03-01T00:00:00Z"));
    }
}
