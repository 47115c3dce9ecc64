package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows that number columns below a header. Numbers stand in the middle of columns, wherever names and amounts below them stand,
 * so that they tell how far a column reaches no more than headers do.
 */
final class ColumnMarks {

    /** Characters of what stands above columns that have no number. */
    private static final int LONGEST = 3;

    /** So many numbers show that columns are numbered. */
    private static final int LEAST_NUMBERS = 2;

    private ColumnMarks() {}

    /** Takes the lines that number columns from those of rows, and gives back what stood in them. */
    static List<TextLine> takenFrom(List<List<TextLine>> rows) {
        List<TextLine> marks = new ArrayList<>();
        rows.removeIf(row -> areMarks(row) && marks.addAll(row));
        return marks;
    }

    /** Makes marks that are clear of all columns columns of their own. */
    static void addClear(List<TextLine> marks, List<OpenColumn> columns) {
        for (TextLine mark : marks) {
            if (columns.stream().allMatch(column -> column.overlap(mark.box()) <= 0)) {
                columns.add(new OpenColumn(mark.box().left(), mark.box().right()));
            }
        }
        columns.sort(Comparator.comparingDouble(column -> column.left() + column.right()));
    }

    /** Whether words are short and those that are numbers count from one, or go on counting, without a gap. */
    private static boolean areMarks(List<TextLine> words) {
        int numbers = 0;
        int last = 0;
        for (TextLine word : words) {
            String text = word.text();
            if (text.length() > LONGEST) {
                return false;
            }
            if (Numerals.isCode(text)) {
                int number = Integer.parseInt(text);
                if (numbers > 0 && number != last + 1) {
                    return false;
                }
                last = number;
                numbers++;
            }
        }
        return numbers >= LEAST_NUMBERS;
    }
}
