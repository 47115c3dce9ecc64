package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the rows of a table of words. Where it was painted cell by cell that tells cells and rows; elsewhere the lines of a cell
 * stand close below one another, and every cell belongs to the row whose middle is nearest to its own.
 */
final class WordRows {

    /** In units of the font size; a line that leaves more room ended because its text did. */
    private static final float ROOM = 1.6f;

    /** In units of the font size; lines of a cell begin, end or have their middles at the same place no less exactly. */
    private static final float ALIGNED = 0.7f;

    /** In points; what reaches less far over an edge does not cross it. */
    private static final float OVER = 1;

    /** In points. */
    private static final float LEAST_HEIGHT = 0.5f;

    private final OpenPart part;
    private final float[] xs;

    private WordRows(OpenPart part, float[] xs) {
        this.part = part;
        this.xs = xs;
    }

    static OpenRows of(OpenPart part, float[] xs) {
        return new WordRows(part, xs).read();
    }

    private OpenRows read() {
        List<List<HeaderBlock>> rows = part.byCell() ? PaintedHeader.rows(part.lines()) : byPlace();
        if (part.byCell() && !areInOrder(rows)) {
            rows = byPlace();
        }
        float[] ys = edges(rows);
        List<Area> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<List<TextLine>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            add(row, rows.get(row), areas, texts, cells);
        }
        return new OpenRows(ys, areas, texts, cells);
    }

    private static boolean areInOrder(List<List<HeaderBlock>> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (middle(rows.get(i)) <= middle(rows.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Where the middle of most cells of a row is; that of merged ones may lie elsewhere. */
    private static float middle(List<HeaderBlock> row) {
        List<Float> middles =
                row.stream().map(block -> block.box().middleY()).sorted().toList();
        return middles.get(middles.size() / 2);
    }

    private List<List<HeaderBlock>> byPlace() {
        List<List<HeaderBlock>> columns = new ArrayList<>();
        for (int column = 0; column + 1 < xs.length; column++) {
            columns.add(cells(column));
        }
        List<HeaderBlock> most = columns.get(0);
        for (List<HeaderBlock> column : columns) {
            boolean more = column.size() > most.size() || column.size() == most.size() && lines(column) < lines(most);
            most = more ? column : most;
        }
        List<List<HeaderBlock>> rows = new ArrayList<>();
        most.forEach(any -> rows.add(new ArrayList<>()));
        for (List<HeaderBlock> column : columns) {
            for (HeaderBlock block : column) {
                rows.get(nearest(most, block.box().middleY())).add(block);
            }
        }
        return rows;
    }

    private static int lines(List<HeaderBlock> column) {
        return column.stream().mapToInt(block -> block.lines().size()).sum();
    }

    private static int nearest(List<HeaderBlock> anchors, float y) {
        int nearest = 0;
        for (int i = 1; i < anchors.size(); i++) {
            if (Math.abs(anchors.get(i).box().middleY() - y)
                    < Math.abs(anchors.get(nearest).box().middleY() - y)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The cells of a column, from top to bottom. */
    private List<HeaderBlock> cells(int column) {
        List<TextLine> lines = new ArrayList<>();
        float widest = 0;
        for (TextLine line : part.lines()) {
            for (TextLine word : ColumnFinder.parts(line, xs)) {
                if (Edges.at(xs, word.box().middleX()) == column) {
                    lines.add(word);
                    widest = Math.max(widest, word.box().width());
                }
            }
        }
        lines.sort(Comparator.comparingDouble(TextLine::middle));
        List<HeaderBlock> cells = new ArrayList<>();
        List<TextLine> cell = new ArrayList<>();
        for (TextLine line : lines) {
            if (!cell.isEmpty() && !goesOn(cell.get(cell.size() - 1), line, widest)) {
                cells.add(HeaderBlock.around(cell));
                cell = new ArrayList<>();
            }
            cell.add(line);
        }
        if (!cell.isEmpty()) {
            cells.add(HeaderBlock.around(cell));
        }
        return cells;
    }

    private boolean goesOn(TextLine above, TextLine below, float widest) {
        float size = Math.min(above.box().height(), below.box().height());
        boolean ruled = part.region().rules().stream()
                .anyMatch(rule -> rule.at() > above.middle()
                        && rule.at() < below.middle()
                        && rule.from() < below.box().middleX()
                        && rule.to() > below.box().middleX());
        return !ruled
                && below.middle() - above.middle() <= HeaderBlock.NEXT_LINE * size
                && above.box().isAlignedWith(below.box(), ALIGNED * size)
                && above.box().width() >= widest - ROOM * size;
    }

    private float[] edges(List<List<HeaderBlock>> rows) {
        float top = part.header().bottom();
        float[] ys = new float[rows.size() + 1];
        ys[0] = top;
        for (int row = 1; row < rows.size(); row++) {
            float between = (middle(rows.get(row - 1)) + middle(rows.get(row))) / 2;
            ys[row] = Math.max(ys[row - 1] + LEAST_HEIGHT, between);
        }
        ys[rows.size()] = Math.max(
                ys[Math.max(0, rows.size() - 1)] + LEAST_HEIGHT,
                part.region().bounds().bottom());
        return ys;
    }

    private void add(
            int row, List<HeaderBlock> blocks, List<Area> areas, List<String> texts, List<List<TextLine>> printed) {
        int columns = xs.length - 1;
        List<List<TextLine>> cells = new ArrayList<>();
        int[] ends = new int[columns];
        for (int column = 0; column < columns; column++) {
            cells.add(new ArrayList<>());
            ends[column] = column;
        }
        for (HeaderBlock block : blocks) {
            int from = Edges.at(xs, block.box().left() + OVER);
            int to = Edges.at(xs, block.box().right() - OVER);
            int middle = Edges.at(xs, block.box().middleX());
            boolean figure = Numerals.isFigure(block.text(block.box().right()));
            cells.get(figure ? middle : from).addAll(block.lines());
            ends[from] = figure ? ends[from] : Math.max(ends[from], to);
        }
        for (int column = 0; column < columns; ) {
            int end = column;
            while (end < ends[column] && cells.get(end + 1).isEmpty()) {
                end++;
            }
            areas.add(new Area(row, column, 1, end - column + 1));
            texts.add(CellText.of(cells.get(column), xs[end + 1]));
            printed.add(cells.get(column));
            column = end + 1;
        }
    }
}
