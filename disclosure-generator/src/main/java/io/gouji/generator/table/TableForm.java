package io.gouji.generator.table;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * What is printed of a table before anybody fills it in.
 *
 * @param number the number printed with the table, or its ordinal in the document's list
 * @param title with Chinese quotation marks
 * @param unit money unit of its figures
 * @param unitPrinted whether the page says which unit that is
 * @param markedColumns columns before the first figure that the row of column numbers marks with a sign; 0 for a table
 *     without such a row
 * @param grid rows of header cells from the top, one for each column; {@link #LEFT} and {@link #ABOVE} stand in what
 *     belongs to a merged cell
 */
public record TableForm(
        int number, String title, MoneyUnit unit, boolean unitPrinted, int markedColumns, List<List<String>> grid) {

    /** Part of the cell to the left. */
    public static final String LEFT = "<";

    /** Part of the cell above. */
    public static final String ABOVE = "^";

    public TableForm {
        grid = grid.stream().map(List::copyOf).toList();
    }

    /** A form that says which unit its figures have. */
    public TableForm(int number, String title, MoneyUnit unit, int markedColumns, List<List<String>> grid) {
        this(number, title, unit, true, markedColumns, grid);
    }

    public TableForm titled(String other) {
        return new TableForm(number, other, unit, unitPrinted, markedColumns, grid);
    }

    /** The form without its unit. */
    TableForm withoutUnit() {
        return new TableForm(number, title, unit, false, markedColumns, grid);
    }

    /** Columns of the whole table, those of its labels included. */
    public int width() {
        return grid.get(0).size();
    }

    /** Header rows with the words of a merged cell in its first place and blanks in the others. */
    public List<List<String>> words() {
        return grid.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.equals(LEFT) || cell.equals(ABOVE) ? "" : cell)
                        .toList())
                .toList();
    }

    /** The header words above a column (counted from 0) from the top, joined by slashes, as the facts CSV names it. */
    public String path(int column) {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            if (!grid.get(row).get(column).equals(ABOVE)) {
                int start = column;
                while (grid.get(row).get(start).equals(LEFT)) {
                    start--;
                }
                String cell = grid.get(row).get(start);
                if (!cell.equals(ABOVE) && !cell.isEmpty()) {
                    words.add(Labels.normal(cell));
                }
            }
        }
        return String.join("/", words);
    }

    /** Paths of the columns from {@code first} up to, not including, {@code end}. */
    public List<String> paths(int first, int end) {
        List<String> paths = new ArrayList<>();
        for (int column = first; column < end; column++) {
            paths.add(path(column));
        }
        return paths;
    }
}
