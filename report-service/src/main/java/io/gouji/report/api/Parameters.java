package io.gouji.report.api;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.report.view.BudgetFilter;
import io.gouji.report.view.FindingFilter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters of requests. A value that cannot be is refused by name, with what it could have been. */
final class Parameters {

    /** How many items a page has unless asked otherwise. */
    static final int DEFAULT_LIMIT = 100;

    private static final int LARGEST_LIMIT = 1000;
    private static final int LONGEST_TEXT = 200;
    private static final int EARLIEST_YEAR = 1949;
    private static final int LATEST_YEAR = 2999;
    private static final Pattern DOCUMENT_ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern REGION = Pattern.compile("\\d{2,6}");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Parameters() {}

    static int limit(@Nullable String value) {
        return limit(value, DEFAULT_LIMIT);
    }

    /** Between 1 and 1000. */
    static int limit(@Nullable String value, int unlessGiven) {
        if (value == null || value.isEmpty()) {
            return unlessGiven;
        }
        return wholeNumber(value, 1, LARGEST_LIMIT)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.INVALID_LIMIT,
                        "参数 limit 应为 1 到 1000 的整数。",
                        "The parameter limit must be a whole number from 1 to 1000."));
    }

    static UUID budgetId(String value) {
        return uuid("budgetId", value);
    }

    static UUID uuid(String name, String value) {
        if (!UUID_FORM.matcher(value).matches()) {
            throw invalid(name, " UUID", "a UUID");
        }
        return UUID.fromString(value);
    }

    static String documentId(String value) {
        if (!DOCUMENT_ID.matcher(value).matches()) {
            throw invalid(
                    "documentId",
                    "64 位小写十六进制数（文件的 SHA-256）",
                    "64 lower-case hexadecimal digits, the SHA-256 of a file");
        }
        return value;
    }

    static @Nullable Integer fiscalYear(@Nullable String value) {
        return value == null || value.isEmpty()
                ? null
                : wholeNumber(value, EARLIEST_YEAR, LATEST_YEAR)
                        .orElseThrow(() -> invalid("fiscalYear", "四位年份", "a year of four digits"));
    }

    /** A number that counts from 1. */
    static @Nullable Integer ordinal(String name, @Nullable String value) {
        return value == null || value.isEmpty()
                ? null
                : wholeNumber(value, 1, 1_000_000)
                        .orElseThrow(() -> invalid(name, "从 1 开始的整数", "a whole number from 1"));
    }

    /** Yes or no; no unless given. */
    static boolean flag(String name, @Nullable String value) {
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw invalid(name, " true 或 false", "true or false");
    }

    /** A region code or its beginning. */
    static @Nullable String region(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!REGION.matcher(value).matches()) {
            throw invalid("region", "行政区划代码或其前 2 至 5 位", "a region code of six digits, or its first two to five");
        }
        return value;
    }

    /** Any text of reasonable length. */
    static @Nullable String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST_TEXT || value.indexOf('\0') >= 0) {
            throw invalid(name, "不超过 " + LONGEST_TEXT + " 个字符的文字", "a text of at most " + LONGEST_TEXT + " characters");
        }
        return value.strip();
    }

    /** The name of a constant, null if none is given. */
    static <E extends Enum<E>> @Nullable String constant(String name, @Nullable String value, Class<E> type) {
        return value == null || value.isEmpty() ? null : checked(name, value, type);
    }

    /** Names of constants, given one by one or separated by commas. */
    static <E extends Enum<E>> Set<String> constants(
            String name, Collection<String> values, Class<E> type, E unlessGiven) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            for (String part : value.split(",", -1)) {
                names.add(checked(name, part, type));
            }
        }
        return names.isEmpty() ? Set.of(unlessGiven.name()) : names;
    }

    /** Which findings are wanted: the violated ones unless outcomes are given. */
    static FindingFilter findings(
            List<String> outcomes, @Nullable String severity, @Nullable String rule, @Nullable String waived) {
        return new FindingFilter(
                constants("outcome", outcomes, Outcome.class, Outcome.VIOLATED),
                constant("severity", severity, Severity.class),
                text("rule", rule),
                waived == null || waived.isEmpty() ? null : flag("waived", waived),
                Explanation.today());
    }

    /** Which budgets are wanted. */
    static BudgetFilter budgets(
            @Nullable String organisation,
            @Nullable String region,
            @Nullable String fiscalYear,
            @Nullable String kind) {
        return new BudgetFilter(
                text("organisation", organisation),
                region(region),
                fiscalYear(fiscalYear),
                constant("kind", kind, BudgetKind.class));
    }

    private static <E extends Enum<E>> String checked(String name, String value, Class<E> type) {
        boolean known = Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> constant.name().equals(value));
        if (!known) {
            String names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw invalid(name, "下列之一：" + names, "one of " + names);
        }
        return value;
    }

    private static Optional<Integer> wholeNumber(@Nullable String value, int smallest, int largest) {
        try {
            int number = Integer.parseInt(value);
            return number < smallest || number > largest ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ProblemException invalid(String name, String zh, String en) {
        return new ProblemException(
                ProblemCode.INVALID_PARAMETER,
                "参数 " + name + " 应为" + zh + "。",
                "The parameter " + name + " must be " + en + ".");
    }
}
