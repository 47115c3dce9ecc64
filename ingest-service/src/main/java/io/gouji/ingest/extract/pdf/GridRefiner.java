package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides what rules left open, where what stands in a cell shows that it is several: amounts in one line beside each other
 * or beside a name are columns, amounts below each other are rows.
 */
final class GridRefiner {

    /** In points; what reaches less far over an edge does not cross it. */
    private static final float OVER = 1;

    private final Grid grid;
    private final int[][] index;
    private final CellFiller filler;

    private GridRefiner(Grid grid, CellFiller filler) {
        this.grid = grid;
        this.index = grid.index();
        this.filler = filler;
    }

    /** The grid with all columns and rows; the very same grid if its rules show them all. */
    static Grid refine(Grid grid, CellFiller filler) {
        return new GridRefiner(grid, filler).refine();
    }

    private Grid refine() {
        boolean[] openColumns = new boolean[grid.columns()];
        boolean[] openRows = new boolean[grid.rows()];
        if (!findOpen(openColumns, openRows)) {
            return grid;
        }
        float[] xs = grid.xs();
        for (int column = 0; column < openColumns.length; column++) {
            if (openColumns[column]) {
                xs = Edges.with(xs, ColumnFinder.borders(linesOfColumn(column)));
            }
        }
        float[] ys = grid.ys();
        List<List<List<TextLine>>> bands = new ArrayList<>();
        for (int row = 0; row < openRows.length; row++) {
            List<List<TextLine>> lines = new ArrayList<>();
            for (TextLine line : linesOfRow(row)) {
                lines.add(ColumnFinder.parts(line, xs));
            }
            bands.add(lines);
            if (lines.size() > 1 && (openRows[row] || isDividedUnevenly(lines, xs))) {
                ys = Edges.with(ys, RowFinder.borders(xs, lines, false));
            }
        }
        return divided(xs, ys, bands);
    }

    /** Marks columns and rows that have cells with several amounts, and tells whether there are any. */
    private boolean findOpen(boolean[] openColumns, boolean[] openRows) {
        boolean any = false;
        for (int i = 0; i < grid.areas().size(); i++) {
            Area area = grid.areas().get(i);
            int amounts = 0;
            for (TextLine line : filler.lines(i)) {
                List<TextLine> parts = ColumnFinder.parts(line);
                if (ColumnFinder.isRow(parts)) {
                    any = true;
                    openColumns[area.column()] |= area.columns() == 1;
                    amounts++;
                } else if (Numerals.isAmount(line.text())) {
                    amounts++;
                }
            }
            if (amounts > 1 && area.rows() == 1) {
                openRows[area.row()] = true;
                any = true;
            }
        }
        return any;
    }

    private List<TextLine> linesOfColumn(int column) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < grid.areas().size(); i++) {
            Area area = grid.areas().get(i);
            if (area.column() == column && area.columns() == 1) {
                glyphs.addAll(filler.upright(i));
            }
        }
        return glyphs.isEmpty() ? List.of() : TextLine.of(glyphs);
    }

    private List<TextLine> linesOfRow(int row) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < grid.areas().size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() == row && area.rows() == 1) {
                glyphs.addAll(filler.upright(i));
            }
        }
        return glyphs.isEmpty() ? List.of() : TextLine.of(glyphs);
    }

    /** Whether some lines reach over edges that others keep to, as a header over several columns does. */
    private boolean isDividedUnevenly(List<List<TextLine>> lines, float[] xs) {
        if (xs.length == grid.xs().length) {
            return false;
        }
        boolean over = false;
        boolean within = false;
        for (List<TextLine> parts : lines) {
            boolean crosses = parts.stream().anyMatch(part -> crossesAny(part, xs));
            over |= crosses;
            within |= !crosses && parts.size() > 1;
        }
        return over && within;
    }

    private static boolean crossesAny(TextLine part, float[] xs) {
        for (float x : xs) {
            if (crosses(part, x)) {
                return true;
            }
        }
        return false;
    }

    private static boolean crosses(TextLine part, float x) {
        return part.box().left() < x - OVER && part.box().right() > x + OVER;
    }

    private Grid divided(float[] xs, float[] ys, List<List<List<TextLine>>> bands) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        boolean[][] rightOf = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            int band = Edges.at(grid.ys(), Edges.middle(ys, row));
            List<TextLine> parts = partsBetween(bands.get(band), ys[row], ys[row + 1]);
            for (int column = 0; column < columns; column++) {
                rightOf[row][column] = column + 1 == columns || endsAt(parts, band, xs, column);
                below[row][column] = row + 1 == rows || endsBelow(xs, ys, row, column);
            }
        }
        return new Grid(xs, ys, Grid.areas(rightOf, below));
    }

    private static List<TextLine> partsBetween(List<List<TextLine>> lines, float top, float bottom) {
        List<TextLine> between = new ArrayList<>();
        for (List<TextLine> parts : lines) {
            for (TextLine part : parts) {
                if (part.box().middleY() > top && part.box().middleY() <= bottom) {
                    between.add(part);
                }
            }
        }
        return between;
    }

    private boolean endsAt(List<TextLine> parts, int band, float[] xs, int column) {
        int old = Edges.at(grid.xs(), Edges.middle(xs, column));
        int next = Edges.at(grid.xs(), Edges.middle(xs, column + 1));
        int area = index[band][old];
        if (area != index[band][next]) {
            return true;
        }
        Area merged = grid.areas().get(area);
        float x = xs[column + 1];
        if (merged.rows() > 1 || parts.stream().anyMatch(part -> crosses(part, x))) {
            return false;
        }
        return merged.columns() == 1 || isSeveral(parts, grid.box(merged));
    }

    /** Whether a merged cell holds amounts side by side, so that only the header was merged. */
    private static boolean isSeveral(List<TextLine> parts, Box box) {
        List<TextLine> inside = parts.stream()
                .filter(part -> part.box().middleX() > box.left() && part.box().middleX() < box.right())
                .toList();
        return ColumnFinder.isRow(inside);
    }

    private boolean endsBelow(float[] xs, float[] ys, int row, int column) {
        int old = Edges.at(grid.ys(), Edges.middle(ys, row));
        int next = Edges.at(grid.ys(), Edges.middle(ys, row + 1));
        int at = Edges.at(grid.xs(), Edges.middle(xs, column));
        int area = index[old][at];
        if (area != index[next][at]) {
            return true;
        }
        return old == next && grid.areas().get(area).rows() == 1;
    }
}
