package io.gouji.model.rule;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a deployment has set otherwise than the catalogue has it, for all rules. */
public final class RuleSettings {

    /** The version where everything is as in the catalogue. */
    public static final String DEFAULT_VERSION = "default";

    /** Everything as in the catalogue. */
    public static final RuleSettings NONE = new RuleSettings(Map.of());

    private final Map<String, RuleSetting> byRule;
    private final String version;

    private RuleSettings(Map<String, RuleSetting> byRule) {
        this.byRule = byRule;
        this.version = versionOf(byRule);
    }

    /**
     * Settings of a catalogue. What sets nothing otherwise, or is of a rule the catalogue does not have (any more), is left out.
     *
     * @param settings at most one for each rule
     */
    public static RuleSettings of(RuleCatalogue catalogue, Collection<RuleSetting> settings) {
        Map<String, RuleSetting> different = new TreeMap<>();
        for (RuleSetting setting : settings) {
            catalogue
                    .rule(setting.ruleId())
                    .map(setting::differenceFrom)
                    .filter(difference -> !difference.isAsInCatalogue())
                    .ifPresent(difference -> different.put(difference.ruleId(), difference));
        }
        return new RuleSettings(different);
    }

    private static String versionOf(Map<String, RuleSetting> byRule) {
        if (byRule.isEmpty()) {
            return DEFAULT_VERSION;
        }
        Fingerprint fingerprint = new Fingerprint();
        byRule.values().forEach(setting -> {
            StringBuilder text = new StringBuilder(setting.ruleId())
                    .append('|')
                    .append(setting.enabled())
                    .append('|')
                    .append(setting.severity());
            setting.parameters()
                    .forEach((name, value) -> text.append('|')
                            .append(name)
                            .append('=')
                            .append(value.stripTrailingZeros().toPlainString()));
            fingerprint.add(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        });
        return fingerprint.text();
    }

    /** The same for the same settings, whenever and in whatever order they were made: {@code default} or a digest. */
    public String version() {
        return version;
    }

    /** The rules that are set otherwise than the catalogue has them, by id. */
    public List<RuleSetting> rules() {
        return List.copyOf(byRule.values());
    }

    /** How a rule is carried out. */
    public RuleSetting of(String ruleId) {
        return byRule.getOrDefault(ruleId, RuleSetting.asInCatalogue(ruleId));
    }
}
