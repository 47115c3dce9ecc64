package io.gouji.ingest.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number format of a spreadsheet (ECMA-376, part 1, 18.8.31): up to four sections for positive numbers, negative numbers,
 * zeros and text, or sections with conditions.
 */
final class NumberFormat {

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+)]");

    /** Spreadsheets keep fifteen digits; what a binary number has beyond them is noise. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private final List<FormatSection> sections;

    private NumberFormat(List<FormatSection> sections) {
        this.sections = List.copyOf(sections);
    }

    static NumberFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        for (String section : split(code)) {
            Matcher condition = CONDITION.matcher(section);
            boolean conditional = condition.find();
            sections.add(new FormatSection(
                    conditional ? condition.group(1) : null,
                    conditional ? limit(condition.group(2)) : BigDecimal.ZERO,
                    FormatPart.parse(conditional ? condition.replaceFirst("") : section)));
        }
        return new NumberFormat(sections);
    }

    private static BigDecimal limit(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }

    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == ';') {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }

    /** The number as it is displayed. */
    String format(double number, boolean from1904) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal value = new BigDecimal(number).round(KEPT);
        FormatSection section = section(value);
        if (section == null) {
            return "";
        }
        List<FormatPart> parts = section.parts();
        if (parts.stream().anyMatch(FormatPart::isDate)) {
            return DateParts.format(parts, value, from1904);
        }
        boolean signed = value.signum() < 0 && !section.hasOwnSign() && !hasSectionForNegatives();
        return (signed ? "-" : "") + NumberParts.format(parts, value.abs());
    }

    private boolean hasSectionForNegatives() {
        return sections.size() > 1 && sections.get(0).operator() == null;
    }

    private @Nullable FormatSection section(BigDecimal value) {
        if (sections.get(0).operator() != null) {
            return byCondition(value);
        }
        int numbers = Math.min(sections.size(), 3);
        if (value.signum() < 0 && numbers > 1) {
            return sections.get(1);
        }
        return value.signum() == 0 && numbers > 2 ? sections.get(2) : sections.get(0);
    }

    private @Nullable FormatSection byCondition(BigDecimal value) {
        for (FormatSection section : sections) {
            if (section.holds(value)) {
                return section;
            }
        }
        return null;
    }

    /**
     * A section.
     *
     * @param operator of its condition, null if it has none
     * @param limit of its condition
     */
    private record FormatSection(@Nullable String operator, BigDecimal limit, List<FormatPart> parts) {

        boolean holds(BigDecimal value) {
            int order = value.compareTo(limit);
            return operator == null
                    || switch (operator) {
                        case "<" -> order < 0;
                        case "<=" -> order <= 0;
                        case ">" -> order > 0;
                        case ">=" -> order >= 0;
                        case "<>" -> order != 0;
                        default -> order == 0;
                    };
        }

        /** A section for negative numbers alone shows the sign only if it writes one. */
        boolean hasOwnSign() {
            return operator != null
                    && operator.startsWith("<")
                    && limit.signum() <= 0
                    && parts.stream()
                            .anyMatch(part ->
                                    part.text().contains("-") || part.text().contains("("));
        }
    }
}
