package io.gouji.model.identity;

import io.gouji.model.identity.FormulaTerm.ColumnSelector;
import io.gouji.model.identity.FormulaTerm.RowSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula as a finance person writes it: {@code T2[row].c1 = T2[row].c2 + T2[row].c9..c12}. The signs are {@code =} for
 * a total of rounded parts, {@code ==} for the same number published twice, {@code <=} for a part and its whole; a side
 * may be {@code 0}.
 *
 * @param left terms of the left side
 * @param relation how the sides compare
 * @param right terms of the right side, empty for zero
 */
public record Formula(List<FormulaTerm> left, Relation relation, List<FormulaTerm> right) {

    private static final Pattern SIDES = Pattern.compile("\\s*(.+?)\\s*(<=|==|=)\\s*(.+?)\\s*");
    private static final Pattern TERM = Pattern.compile(
            "\\s*(?<sign>[+-])?\\s*T(?<table>\\d+)\\[(?<row>[^]]+)]\\.(?<column>column|c\\d+(\\.\\.c\\d+)?)");

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException with the formula and the place that is not understood
     */
    public static Formula parse(String text) {
        Matcher sides = SIDES.matcher(text);
        if (!sides.matches()) {
            throw new IllegalArgumentException("formula without =, == or <=: " + text);
        }
        return new Formula(terms(sides.group(1), text), relation(sides.group(2)), terms(sides.group(3), text));
    }

    private static Relation relation(String sign) {
        return switch (sign) {
            case "=" -> Relation.SUM;
            case "==" -> Relation.SAME;
            default -> Relation.AT_MOST;
        };
    }

    private static List<FormulaTerm> terms(String side, String text) {
        List<FormulaTerm> terms = new ArrayList<>();
        if (side.equals("0")) {
            return terms;
        }
        Matcher term = TERM.matcher(side);
        int end = 0;
        while (end < side.length()) {
            term.region(end, side.length());
            boolean signMissing = term.lookingAt() && end > 0 && term.group("sign") == null;
            if (!term.lookingAt() || signMissing) {
                throw new IllegalArgumentException(
                        "not understood: \"" + side.substring(end) + "\" in formula " + text);
            }
            terms.add(new FormulaTerm(
                    "-".equals(term.group("sign")),
                    Integer.parseInt(term.group("table")),
                    row(term.group("row")),
                    column(term.group("column"))));
            end = term.end();
        }
        return terms;
    }

    private static RowSelector row(String text) {
        for (RowSelector.Bound bound : RowSelector.Bound.values()) {
            if (bound.name().toLowerCase(Locale.ROOT).equals(text)) {
                return bound;
            }
        }
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? new RowSelector.OfCode(text) : new RowSelector.Fixed(text);
    }

    private static ColumnSelector column(String text) {
        if (text.equals("column")) {
            return new ColumnSelector.Bound();
        }
        String[] ends = text.split("\\.\\.", 2);
        int first = Integer.parseInt(ends[0].substring(1));
        return new ColumnSelector.Range(first, ends.length == 1 ? first : Integer.parseInt(ends[1].substring(1)));
    }
}
