package io.gouji.model.rule;

import io.gouji.model.finding.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a deployment carries a rule out.
 *
 * @param ruleId id in the catalogue
 * @param enabled whether it is applied at all
 * @param severity of a violation; null as the catalogue has it
 * @param parameters numbers it judges by, where they are others than in the catalogue
 */
public record RuleSetting(
        String ruleId, boolean enabled, @Nullable Severity severity, Map<String, BigDecimal> parameters) {

    public RuleSetting {
        parameters = parameters == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** A rule as the catalogue has it. */
    public static RuleSetting asInCatalogue(String ruleId) {
        return new RuleSetting(ruleId, true, null, Map.of());
    }

    /** What of this differs from the catalogue; a parameter that the rule does not have (any more) changes nothing. */
    RuleSetting differenceFrom(Rule rule) {
        Map<String, BigDecimal> others = new TreeMap<>();
        parameters.forEach((name, value) -> {
            BigDecimal given = rule.parameters().get(name);
            if (given != null && given.compareTo(value) != 0) {
                others.put(name, value);
            }
        });
        return new RuleSetting(ruleId, enabled, severity == rule.severity() ? null : severity, others);
    }

    boolean isAsInCatalogue() {
        return enabled && severity == null && parameters.isEmpty();
    }
}
