package io.gouji.ingest.parse.section;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.number.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The row under a header that numbers the columns: {@code ※ ※ ※ ※ 1 2 3}. It tells where the header ends, and in a grid
 * which cell is which column.
 *
 * @param cells printed column number by index of the cell, for a row of a grid; empty for a line
 * @param last the highest number
 */
public record NumberRow(Map<Integer, Integer> cells, int last) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 6;
    private static final String CAPTION = "栏次";

    public NumberRow {
        cells = Map.copyOf(cells);
    }

    /** The number row that a line is. */
    public static Optional<NumberRow> of(SourceLine line) {
        if (!isPossible(line.normal())) {
            return Optional.empty();
        }
        return line.line().hasCells() ? ofCells(line.line().cells()) : ofTokens(line.tokens(), 1);
    }

    /** Whether a line goes on counting where a number row has stopped. */
    public boolean goesOn(SourceLine line) {
        return line.normal().length() <= LONGEST
                && !line.line().hasCells()
                && ofTokens(line.tokens(), last + 1).isPresent();
    }

    /** A quick look, since every line is asked: it begins to count, has hardly any words and no amounts. */
    private static boolean isPossible(String normal) {
        if (normal.length() > LONGEST || normal.indexOf('1') < 0) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isIdeographic(c) && ++words > MOST_WORDS) {
                return false;
            }
            boolean decimals = c == '.' && i > 0 && i + 1 < normal.length() && isDigit(normal.charAt(i - 1));
            if (decimals && isDigit(normal.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<NumberRow> ofTokens(List<Token> tokens, int first) {
        int expected = first;
        int marks = 0;
        for (Token token : tokens) {
            if (token.text().equals(String.valueOf(expected))) {
                expected++;
            } else if (expected == first
                    && (token.kind() == Kind.SIGNS || token.text().equals(CAPTION))) {
                marks++;
            } else {
                return Optional.empty();
            }
        }
        int numbers = expected - first;
        boolean enough = first > 1 ? numbers >= 1 : numbers >= 3 || (numbers == 2 && marks > 0);
        return enough ? Optional.of(new NumberRow(Map.of(), expected - 1)) : Optional.empty();
    }

    /** Cells count upwards from 1; a few may have been garbled, and are told by the cells on both sides. */
    private static Optional<NumberRow> ofCells(List<Cell> row) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        int strange = 0;
        int last = 0;
        for (int i = 0; i < row.size(); i++) {
            List<Token> tokens = Tokens.of(row.get(i).text());
            if (tokens.isEmpty()) {
                continue;
            }
            Token token = tokens.get(0);
            boolean counts = tokens.size() == 1
                    && token.kind() == Kind.WHOLE
                    && token.text().length() <= 2;
            int number = counts ? Integer.parseInt(token.text()) : 0;
            if (counts && number > last && (last > 0 || number == 1)) {
                numbers.put(i, number);
                last = number;
            } else if (token.kind() != Kind.SIGNS && !token.text().equals(CAPTION)) {
                strange++;
            }
        }
        if (numbers.size() < 2 || numbers.size() * 4 < last * 3 || strange * 4 > numbers.size()) {
            return Optional.empty();
        }
        fillGaps(numbers);
        return Optional.of(new NumberRow(numbers, last));
    }

    private static void fillGaps(TreeMap<Integer, Integer> numbers) {
        Map.Entry<Integer, Integer> previous = null;
        for (Map.Entry<Integer, Integer> entry : Map.copyOf(numbers).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            if (previous != null && entry.getValue() - previous.getValue() == entry.getKey() - previous.getKey()) {
                for (int gap = 1; gap < entry.getKey() - previous.getKey(); gap++) {
                    numbers.put(previous.getKey() + gap, previous.getValue() + gap);
                }
            }
            previous = entry;
        }
    }
}
