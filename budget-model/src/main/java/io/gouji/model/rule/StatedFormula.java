package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.rule.StatedTerm.Each;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A formula over what a disclosure states in words, in tables and with its performance targets, in terms that are the same in
 * every template set: {@code INCOME[一般公共预算] == INC[总计].一般公共预算}. The first name is a section of the narrative, the
 * kind of a table, or {@code TARGETS}; in brackets stands the subject, the row, or the scope; then the measure, the column, or
 * the source of money. Alternatives are divided by {@code |}. The signs are those of {@link io.gouji.model.identity.Formula}.
 *
 * @param text as written
 * @param left terms of the left side, at least one
 * @param relation how the sides compare
 * @param right terms of the right side, at least one
 */
public record StatedFormula(String text, List<StatedTerm> left, Relation relation, List<StatedTerm> right) {

    private static final Pattern SIDES = Pattern.compile("\\s*(.+?)\\s+(<=|==|=)\\s+(.+?)\\s*");
    private static final Pattern TERM =
            Pattern.compile("\\s*(?<sign>[+-])?\\s*(?<name>[A-Z_]+)\\[(?<row>[^]]+)](\\.(?<column>[^\\s+=<-]+))?");
    private static final String TARGETS = "TARGETS";
    private static final int TABLE_KIND_LENGTH = 3;

    public StatedFormula {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException with the formula and the place that is not understood
     */
    public static StatedFormula parse(String text) {
        Matcher sides = SIDES.matcher(text);
        if (!sides.matches()) {
            throw new IllegalArgumentException("formula without =, == or <=: " + text);
        }
        Relation relation = Arrays.stream(Relation.values())
                .filter(candidate -> candidate.sign().equals(sides.group(2)))
                .findFirst()
                .orElseThrow();
        return new StatedFormula(text, terms(sides.group(1), text), relation, terms(sides.group(3), text));
    }

    private static List<StatedTerm> terms(String side, String text) {
        List<StatedTerm> terms = new ArrayList<>();
        Matcher term = TERM.matcher(side);
        int end = 0;
        while (end < side.length()) {
            term.region(end, side.length());
            if (!term.lookingAt() || end > 0 && term.group("sign") == null) {
                throw new IllegalArgumentException(
                        "not understood: \"" + side.substring(end) + "\" in formula " + text);
            }
            terms.add(term(
                    "-".equals(term.group("sign")), term.group("name"), term.group("row"), term.group("column"), text));
            end = term.end();
        }
        return terms;
    }

    private static StatedTerm term(boolean negative, String name, String row, @Nullable String column, String text) {
        Each each = Each.ofWord(row);
        try {
            if (name.equals(TARGETS)) {
                return new StatedTerm.Target(
                        negative,
                        PerformanceTable.Scope.valueOf(row.toUpperCase(Locale.ROOT)),
                        Funding.Source.valueOf(required(column, text).toUpperCase(Locale.ROOT)));
            }
            if (name.length() == TABLE_KIND_LENGTH) {
                return new StatedTerm.Cell(negative, name, each, row, alternatives(required(column, text)));
            }
            Measure measure = column == null ? Measure.AMOUNT : Measure.valueOf(column.toUpperCase(Locale.ROOT));
            return new StatedTerm.Claimed(negative, SectionKind.valueOf(name), each, alternatives(row), measure);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " in formula " + text, e);
        }
    }

    private static String required(@Nullable String column, String text) {
        if (column == null) {
            throw new IllegalArgumentException("term without a column in formula " + text);
        }
        return column;
    }

    private static List<String> alternatives(String text) {
        return List.of(text.split("\\|"));
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
