package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A grid with what stands in its cells.
 *
 * @param texts one for each area of the grid
 * @param lines that each text is printed in, from top to bottom; none at all where they are not told
 */
record Table(Grid grid, List<String> texts, List<List<TextLine>> lines) {

    Table {
        texts = List.copyOf(texts);
        lines = List.copyOf(lines);
    }

    Table(Grid grid, List<String> texts) {
        this(grid, texts, List.of());
    }

    /** How many cells have text. */
    int filled() {
        int filled = 0;
        for (String text : texts) {
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** What stands in its first row, from left to right. */
    List<String> firstRow() {
        List<String> first = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (grid.areas().get(i).row() == 0 && !texts.get(i).isEmpty()) {
                first.add(texts.get(i));
            }
        }
        return first;
    }

    /** Whether its first row is one cell over all columns, such as a title. */
    boolean beginsOverAll() {
        for (int i = 0; i < texts.size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() == 0
                    && area.columns() == grid.columns()
                    && !texts.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What stands below its header and is no amount. */
    List<String> words() {
        int header = headerRows();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (grid.areas().get(i).row() >= header && !text.isEmpty() && !Numerals.isAmount(text)) {
                words.add(text);
            }
        }
        return words;
    }

    /** Whether a row of it says the same in the same columns as a row of another table. */
    boolean hasRow(int row, Table other, int otherRow) {
        return row(row).equals(other.row(otherRow));
    }

    private List<String> row(int row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() == row) {
                cells.add(area.column() + " " + area.columns() + " " + texts.get(i));
            }
        }
        return cells;
    }

    /**
     * The table with the columns of another of the same rows behind its own; either may divide rows that the other does not.
     *
     * @param above lines that stand in rows above the other, each over all its columns
     */
    Table beside(Table other, List<TextPart> above) {
        if (grid.rows() < other.grid.rows()) {
            return withRows(other.grid.ys(), List.of()).beside(other, above);
        }
        float[] own = grid.xs();
        float[] others = other.grid.xs();
        float[] xs = Arrays.copyOf(own, own.length + others.length - 1);
        for (int i = 1; i < others.length; i++) {
            xs[own.length + i - 1] = own[own.length - 1] + others[i] - others[0];
        }
        Table right = other.withRows(grid.ys(), above);
        int header = Math.min(headerRows(), right.headerRows());
        List<Area> areas = new ArrayList<>(grid.areas());
        List<String> both = new ArrayList<>(texts);
        List<List<TextLine>> printed = new ArrayList<>(lines);
        for (int i = 0; i < right.texts.size(); i++) {
            Area area = right.grid.areas().get(i);
            int half = area.column() == 0 && area.row() < header ? lastOf(area) : -1;
            String whole = half < 0 ? "" : CutWords.of(this, half, right, i);
            if (whole.isEmpty()) {
                areas.add(new Area(area.row(), area.column() + grid.columns(), area.rows(), area.columns()));
                both.add(right.texts.get(i));
                printed.add(right.lines.get(i));
            } else {
                Area cut = areas.get(half);
                areas.set(half, new Area(cut.row(), cut.column(), cut.rows(), cut.columns() + area.columns()));
                both.set(half, whole);
            }
        }
        return new Table(new Grid(xs, grid.ys(), areas), both, printed);
    }

    /** The cell that ends the rows of another, which begins a table of the same rows; -1 if there is none. */
    private int lastOf(Area other) {
        for (int i = 0; i < texts.size(); i++) {
            Area own = grid.areas().get(i);
            boolean last = own.column() + own.columns() == grid.columns();
            if (last && own.row() == other.row() && own.rows() == other.rows()) {
                return i;
            }
        }
        return -1;
    }

    /** Rows above the first that has an amount; all rows where none has. */
    int headerRows() {
        int rows = grid.rows();
        for (int i = 0; i < texts.size(); i++) {
            if (Numerals.isAmount(texts.get(i))) {
                rows = Math.min(rows, grid.areas().get(i).row());
            }
        }
        return rows;
    }

    /** Whether something stands below a cell in the first column or the last. */
    boolean isGroup(int cell) {
        Area area = grid.areas().get(cell);
        int below = area.row() + area.rows();
        for (int i = 0; i < texts.size(); i++) {
            Area other = grid.areas().get(i);
            boolean under = other.column() >= area.column()
                    && other.column() + other.columns() <= area.column() + area.columns();
            if (other.row() == below && under && !texts.get(i).isEmpty()) {
                return !Numerals.isFigure(texts.get(i));
            }
        }
        return false;
    }

    /** The same table with more edges of rows; {@code ys} has its own among them, those above it make rows of lines, or blank ones. */
    private Table withRows(float[] ys, List<TextPart> above) {
        int[] position = new int[grid.rows() + 1];
        for (int row = 0; row <= grid.rows(); row++) {
            position[row] = Edges.nearest(ys, grid.ys()[row]);
        }
        List<Area> areas = new ArrayList<>();
        for (Area area : grid.areas()) {
            int top = position[area.row()];
            areas.add(new Area(top, area.column(), position[area.row() + area.rows()] - top, area.columns()));
        }
        List<String> with = new ArrayList<>(texts);
        List<List<TextLine>> printed = new ArrayList<>(lines);
        for (int row = 0; row < position[0]; row++) {
            float top = ys[row];
            float bottom = ys[row + 1];
            String words = above.stream()
                    .filter(line -> line.box().middleY() > top && line.box().middleY() < bottom)
                    .map(TextPart::text)
                    .collect(Collectors.joining(" "));
            int cells = words.isEmpty() ? grid.columns() : 1;
            for (int column = 0; column < cells; column++) {
                areas.add(new Area(row, column, 1, words.isEmpty() ? 1 : grid.columns()));
                with.add(words);
                printed.add(List.of());
            }
        }
        return new Table(new Grid(grid.xs(), ys, areas), with, printed);
    }

    /** The same table with other lines in one of its cells. */
    Table with(int area, List<TextLine> other) {
        Box box = grid.box(grid.areas().get(area));
        List<String> replaced = new ArrayList<>(texts);
        replaced.set(area, CellText.of(other, box.left(), box.right()));
        List<List<TextLine>> printed = new ArrayList<>(lines);
        printed.set(area, other);
        return new Table(grid, replaced, printed);
    }

    /** The same table with more edges of columns; {@code xs} has its own among them. */
    Table withColumns(float[] xs, int[] position) {
        List<Area> areas = grid.areas().stream()
                .map(area -> new Area(
                        area.row(),
                        position[area.column()],
                        area.rows(),
                        position[area.column() + area.columns()] - position[area.column()]))
                .toList();
        return new Table(new Grid(xs, grid.ys(), areas), texts, lines);
    }
}
