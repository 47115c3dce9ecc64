package io.gouji.ingest.parse.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number a cell consists of. In a cell nothing can be a gap between two numbers unless both are whole ones, so
 * more noise is seen through than in a line: a space for a lost thousands comma, a space inside the decimals.
 */
public final class CellNumber {

    private static final int GROUP = 3;
    private static final int USUAL_DECIMALS = 2;

    private CellNumber() {}

    /**
     * The number that a cell holds.
     *
     * @return null if it is blank, holds other words, or its digits can be read in more than one way
     */
    public static @Nullable PrintedNumber read(String cell) {
        if (!hasDigit(cell)) {
            return null;
        }
        PlainText text = new PlainText(cell);
        int start = text.skipSpaces(0);
        if (start == text.length()) {
            return null;
        }
        NumberAt.Found found = NumberAt.read(text, start);
        if (found != null && text.skipSpaces(found.end()) == text.length()) {
            return found.number();
        }
        return withInnerSpaces(cell, text, start);
    }

    /** Whether digits stand right beside a number that was read from a cell, so that it may be but a part of what is printed. */
    public static boolean isBesideDigits(String cell, PrintedNumber number) {
        int start = cell.indexOf(number.printed());
        return start >= 0
                && (endsWithDigit(cell.substring(0, start).stripTrailing())
                        || startsWithDigit(
                                cell.substring(start + number.printed().length())
                                        .stripLeading()));
    }

    private static boolean endsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** All numbers in a cell, for one that holds several. */
    public static List<PrintedNumber> all(String cell) {
        return Tokens.of(cell).stream()
                .filter(token -> token.kind() == Token.Kind.AMOUNT)
                .map(Token::requireNumber)
                .toList();
    }

    /** Whether there is a digit, half-width or full-width. */
    public static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1 114.26}, {@code 571.4 9} and {@code 8,549.3 4}: one number only if every gap stands where one number can have it. */
    private static @Nullable PrintedNumber withInnerSpaces(String cell, PlainText text, int start) {
        StringBuilder digits = new StringBuilder();
        int sinceGap = 0;
        int gaps = 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.at(i);
            if (text.isDigit(i)) {
                digits.append(c);
                sinceGap++;
            } else if (c == '.' && point < 0 && sinceGap > 0) {
                if (gaps > 0 && sinceGap != GROUP) {
                    return null;
                }
                point = digits.length();
            } else if ((c == ' ' || c == ',' && point < 0) && text.isDigit(i + 1)) {
                if (point < 0 && gaps > 0 && sinceGap != GROUP) {
                    return null;
                }
                gaps++;
                sinceGap = 0;
            } else if (c != ' ') {
                return null;
            }
        }
        if (point < 0 || digits.length() - point != USUAL_DECIMALS || digits.length() > NumberAt.LONGEST) {
            return null;
        }
        digits.insert(point, '.');
        return new PrintedNumber(cell.strip(), new BigDecimal(digits.toString()), true);
    }
}
