package io.gouji.ingest.parse.line;

import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line and its figures, told apart: figures stand at the end of the line, or between the pieces of a broken
 * name; numbers that belong to a name ({@code 2025 年}, {@code 1995 前}) stay in it.
 *
 * @param words in order
 * @param figures numbers, and dashes where blank cells are printed as dashes
 */
record WordsAndFigures(List<String> words, List<Token> figures) {

    private static final String UNITS = "万元亿%人个%名台辆项年月日平吨公米户倍";

    /** Tells them apart in the words of a line from an index on. */
    static WordsAndFigures of(List<Token> tokens, int from, Precision precision) {
        int end = tokens.size();
        while (end > from && tokens.get(end - 1).kind() == Kind.SIGNS) {
            end--;
        }
        int start = end;
        while (start > from && isCell(tokens.get(start - 1))) {
            start--;
        }
        start = withoutNumbersOfName(tokens, start, end, precision, start > from);
        if (start < end) {
            return split(tokens, from, start, end);
        }
        return inTheMiddle(tokens, from, end);
    }

    private static boolean isCell(Token token) {
        return token.isNumber() || token.kind() == Kind.DASH;
    }

    /** Moves the start behind whole numbers that cannot be figures of this table. */
    private static int withoutNumbersOfName(
            List<Token> tokens, int start, int end, Precision precision, boolean wordsBefore) {
        int first = start;
        if (precision == Precision.FREE) {
            return onlyDashes(tokens, first, end) ? end : first;
        }
        while (first < end && isPartOfName(tokens.get(first), wordsBefore)) {
            first++;
        }
        return onlyDashes(tokens, first, end) ? end : first;
    }

    private static boolean isPartOfName(Token token, boolean wordsBefore) {
        if (token.kind() != Kind.WHOLE) {
            return false;
        }
        return wordsBefore ? !token.text().equals("0") : token.text().length() > 1;
    }

    private static boolean onlyDashes(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static WordsAndFigures inTheMiddle(List<Token> tokens, int from, int end) {
        int start = from;
        while (start < end && tokens.get(start).kind() != Kind.AMOUNT) {
            start++;
        }
        int after = start;
        while (after < end && isCell(tokens.get(after))) {
            after++;
        }
        boolean figures = start < end && !(after < end && isUnit(tokens.get(after)));
        for (int i = after; i < end && figures; i++) {
            figures = tokens.get(i).kind() != Kind.AMOUNT;
        }
        return figures ? split(tokens, from, start, after) : split(tokens, from, from, from);
    }

    private static boolean isUnit(Token token) {
        return UNITS.indexOf(token.text().charAt(0)) >= 0;
    }

    private static WordsAndFigures split(List<Token> tokens, int from, int start, int end) {
        int last = tokens.size();
        while (last > end
                && tokens.get(last - 1).kind() != Kind.TEXT
                && !tokens.get(last - 1).isNumber()) {
            last--;
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < last; i++) {
            Token token = tokens.get(i);
            boolean bareSign = token.kind() == Kind.SIGNS && "|·.。,、;:※*".contains(token.text());
            if ((i < start || i >= end) && !bareSign) {
                words.add(token.text().replace(" ", ""));
            }
        }
        return new WordsAndFigures(words, List.copyOf(tokens.subList(start, end)));
    }
}
