package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a tagged table as it stands on a page.
 *
 * @param index of the row in its table, from 0
 * @param header whether it is one of the header
 * @param cells from left to right, blank ones may be left out
 */
record TaggedRow(int index, boolean header, List<Filled> cells) {

    /** In points; what is repeated on another page stands there no less exactly. */
    private static final float SAME = 1;

    /** In points around what stands in a table. */
    private static final float MARGIN = 1;

    TaggedRow {
        cells = List.copyOf(cells);
    }

    /**
     * The header of a table as it stands once more on another page, where no structure names it.
     *
     * @param head its rows on the first page
     * @param glyphs of the other page
     * @return no rows if it is not repeated there
     */
    static List<TaggedRow> repeated(List<TaggedRow> head, List<Glyph> glyphs) {
        List<Glyph> expected = new ArrayList<>();
        head.forEach(row -> row.cells().forEach(cell -> expected.addAll(cell.here())));
        if (expected.isEmpty()) {
            return List.of();
        }
        Glyph first = expected.get(0);
        for (Glyph begin : glyphs) {
            if (!isCopy(begin, first, begin.baseline() - first.baseline())) {
                continue;
            }
            List<TaggedRow> rows = copy(head, glyphs, begin.baseline() - first.baseline());
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    private static List<TaggedRow> copy(List<TaggedRow> head, List<Glyph> glyphs, float lower) {
        List<TaggedRow> rows = new ArrayList<>();
        for (TaggedRow row : head) {
            List<Filled> cells = new ArrayList<>();
            for (Filled cell : row.cells()) {
                List<Glyph> here = new ArrayList<>();
                for (Glyph expected : cell.here()) {
                    glyphs.stream()
                            .filter(glyph -> isCopy(glyph, expected, lower))
                            .findFirst()
                            .ifPresent(here::add);
                }
                if (here.size() < cell.here().size()) {
                    return List.of();
                }
                cells.add(new Filled(cell.column(), cell.columns(), cell.rows(), here, cell.lines()));
            }
            rows.add(new TaggedRow(row.index(), true, cells));
        }
        return rows;
    }

    private static boolean isCopy(Glyph glyph, Glyph other, float lower) {
        return glyph.text().equals(other.text())
                && Math.abs(glyph.box().left() - other.box().left()) <= SAME
                && Math.abs(glyph.baseline() - other.baseline() - lower) <= SAME;
    }

    /** Whether what stands in rows of a page stands one below the other, and in cells of a row from left to right. */
    static boolean areInOrder(List<TaggedRow> rows) {
        float above = -Float.MAX_VALUE;
        for (TaggedRow row : rows) {
            Box box = row.box();
            if (box.middleY() <= above) {
                return false;
            }
            above = box.middleY();
            float left = -Float.MAX_VALUE;
            for (Filled cell : row.cells()) {
                if (!cell.here().isEmpty()) {
                    float middle = TextLine.around(cell.here()).middleX();
                    if (middle <= left) {
                        return false;
                    }
                    left = middle;
                }
            }
        }
        return true;
    }

    /** Around what stands in the cells that are of this row only, if there are any. */
    private Box box() {
        List<Glyph> own = new ArrayList<>();
        List<Glyph> all = new ArrayList<>();
        for (Filled cell : cells) {
            all.addAll(cell.here());
            if (cell.rows() == 1) {
                own.addAll(cell.here());
            }
        }
        return TextLine.around(own.isEmpty() ? all : own);
    }

    /**
     * The table that rows of a page make; null if two cells are in one place.
     *
     * @param xs edges of its columns
     */
    static @Nullable Table table(List<TaggedRow> rows, float[] xs) {
        boolean[][] taken = new boolean[rows.size()][xs.length - 1];
        List<Area> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Filled cell : rows.get(i).cells()) {
                Area area = new Area(i, cell.column(), rowsOf(cell, rows, i), cell.columns());
                if (!take(area, taken)) {
                    return null;
                }
                areas.add(area);
                texts.add(CellText.of(cell.lines(), xs[cell.column() + cell.columns()]));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < taken[i].length; column++) {
                if (!taken[i][column]) {
                    areas.add(new Area(i, column, 1, 1));
                    texts.add("");
                }
            }
        }
        return new Table(new Grid(xs, edges(rows), areas), texts);
    }

    private static float[] edges(List<TaggedRow> rows) {
        float[] ys = new float[rows.size() + 1];
        ys[0] = rows.get(0).box().top() - MARGIN;
        for (int i = 1; i < rows.size(); i++) {
            float between = (rows.get(i - 1).box().bottom() + rows.get(i).box().top()) / 2;
            ys[i] = Math.max(ys[i - 1], between);
        }
        float bottom = rows.get(rows.size() - 1).box().bottom() + MARGIN;
        ys[rows.size()] = Math.max(ys[rows.size() - 1], bottom);
        return ys;
    }

    /** How many rows of the page a cell takes up; blank ones are not among them. */
    private static int rowsOf(Filled cell, List<TaggedRow> rows, int first) {
        int end = rows.get(first).index() + cell.rows();
        int count = 1;
        while (first + count < rows.size()
                && rows.get(first + count).index() < end
                && rows.get(first + count).index() > rows.get(first).index()) {
            count++;
        }
        return count;
    }

    private static boolean take(Area area, boolean[][] taken) {
        for (int row = area.row(); row < area.row() + area.rows(); row++) {
            for (int column = area.column(); column < area.column() + area.columns(); column++) {
                if (taken[row][column]) {
                    return false;
                }
                taken[row][column] = true;
            }
        }
        return true;
    }

    /**
     * A cell.
     *
     * @param column its first one
     * @param columns how many it takes up
     * @param rows how many rows of the table it takes up
     * @param here what of it stands on the page
     * @param lines all of its text
     */
    record Filled(int column, int columns, int rows, List<Glyph> here, List<TextLine> lines) {

        Filled {
            here = List.copyOf(here);
            lines = List.copyOf(lines);
        }
    }
}
