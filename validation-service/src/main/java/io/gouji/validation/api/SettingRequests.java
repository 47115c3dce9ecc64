package io.gouji.validation.api;

import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleSetting;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds settings that are asked for against the catalogue. */
final class SettingRequests {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_PERSON = 100;
    private static final int LONGEST_REASON = 2_000;

    private SettingRequests() {}

    static Rule rule(RuleCatalogue catalogue, @Nullable String ruleId) {
        if (ruleId == null) {
            throw new ProblemException(ProblemCode.MISSING_FIELD, "缺少字段 ruleId（规则编号）。", "The field ruleId is missing.");
        }
        return catalogue
                .rule(ruleId)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.RULE_NOT_FOUND,
                        "规则目录中没有 " + ruleId + "。全部规则见 /api/v1/settings/rules。",
                        "There is no rule " + ruleId + " in the catalogue; /api/v1/settings/rules lists all."));
    }

    /** A setting of a rule; what is not given is as in the catalogue. */
    static RuleSetting setting(
            Rule rule,
            @Nullable Boolean enabled,
            @Nullable String severity,
            @Nullable Map<String, @Nullable BigDecimal> parameters) {
        return new RuleSetting(rule.id(), enabled == null || enabled, severity(severity), parameters(rule, parameters));
    }

    private static @Nullable Severity severity(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.INVALID_VALUE,
                        "字段 severity 应为 ERROR、WARNING 或 INFO。",
                        "The field severity must be ERROR, WARNING or INFO."));
    }

    private static Map<String, BigDecimal> parameters(Rule rule, @Nullable Map<String, @Nullable BigDecimal> given) {
        Map<String, BigDecimal> parameters = new TreeMap<>();
        if (given == null) {
            return parameters;
        }
        given.forEach((name, value) -> {
            if (!rule.parameters().containsKey(name)) {
                throw unknownParameter(rule, name);
            }
            if (value == null
                    || value.signum() < 0
                    || value.compareTo(LARGEST) > 0
                    || value.stripTrailingZeros().scale() > MOST_DECIMALS) {
                throw new ProblemException(
                        ProblemCode.INVALID_VALUE,
                        "参数 " + name + " 应为 0 到 " + LARGEST + " 之间、至多 " + MOST_DECIMALS + " 位小数的数。",
                        "The parameter " + name + " must be a number from 0 to " + LARGEST + " with at most "
                                + MOST_DECIMALS + " decimals.");
            }
            parameters.put(name, value);
        });
        return parameters;
    }

    private static ProblemException unknownParameter(Rule rule, String name) {
        TreeSet<String> known = new TreeSet<>(rule.parameters().keySet());
        return known.isEmpty()
                ? new ProblemException(
                        ProblemCode.UNKNOWN_PARAMETER,
                        "规则 " + rule.id() + " 没有参数，不能设置 " + name + "。",
                        "Rule " + rule.id() + " has no parameters, so " + name + " cannot be set.")
                : new ProblemException(
                        ProblemCode.UNKNOWN_PARAMETER,
                        "规则 " + rule.id() + " 没有参数 " + name + "，它的参数是 " + String.join("、", known) + "。",
                        "Rule " + rule.id() + " has no parameter " + name + ", its parameters are "
                                + String.join(", ", known) + ".");
    }

    /** Who decides: any name that can be read. */
    static String person(@Nullable String value) {
        return text("person", "操作人", value, LONGEST_PERSON);
    }

    /** Why. */
    static String reason(@Nullable String value) {
        return text("reason", "理由", value, LONGEST_REASON);
    }

    private static String text(String field, String zh, @Nullable String value, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.MISSING_FIELD,
                    "缺少字段 " + field + "（" + zh + "）。",
                    "The field " + field + " is missing.");
        }
        if (text.length() > longest || text.chars().anyMatch(SettingRequests::isControl)) {
            throw new ProblemException(
                    ProblemCode.INVALID_VALUE,
                    "字段 " + field + " 至多 " + longest + " 个字符，不含控制字符。",
                    "The field " + field + " takes at most " + longest + " characters, without control characters.");
        }
        return text;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
