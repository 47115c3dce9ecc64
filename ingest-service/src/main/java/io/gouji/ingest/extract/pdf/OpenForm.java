package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A form without vertical rules: rows of labels with their values, each with columns of its own, and below them a table of
 * words. Read as one table, the columns of the one would hide those of the other.
 *
 * @param head lines of the rows of labels, from top to bottom; empty where there are none
 * @param headBounds where they stand
 * @param table where the table of words stands
 */
record OpenForm(List<TextLine> head, Box headBounds, OpenRegion table) {

    /** In units of the font size; cells of a row have their middles no further apart. */
    private static final float SAME_ROW = 0.5f;

    /** In units of the font size; rules are no further from the words of the form they begin or end. */
    static final float TO_RULE = 2.5f;

    /** In points. */
    private static final float LEAST_HEIGHT = 0.5f;

    OpenForm {
        head = List.copyOf(head);
    }

    /** Whether a rule divides it or is at its upper or lower end. */
    boolean has(Rule rule) {
        float size = table.lines().get(0).box().height();
        float top = head.isEmpty() ? table.bounds().top() : headBounds.top() - TO_RULE * size;
        return rule.at() >= top && rule.at() <= table.bounds().bottom();
    }

    /** The rows of labels, each a table of one row. */
    List<Table> rows() {
        if (head.isEmpty()) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>(head);
        lines.addAll(table.lines());
        List<List<HeaderBlock>> rows = Painting.isByCell(lines) ? PaintedHeader.rows(head) : byPlace();
        float[] ys = edges(rows);
        List<Table> tables = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            tables.add(table(rows.get(row), ys[row], ys[row + 1]));
        }
        return tables;
    }

    private List<List<HeaderBlock>> byPlace() {
        List<HeaderBlock> blocks = new ArrayList<>();
        WordTable.groups(head, table.rules()).forEach(group -> blocks.addAll(HeaderBlock.of(group)));
        blocks.sort(Comparator.comparingDouble(block -> block.box().middleY()));
        List<List<HeaderBlock>> rows = new ArrayList<>();
        float last = -Float.MAX_VALUE;
        for (HeaderBlock block : blocks) {
            if (block.box().middleY() - last > SAME_ROW * block.size()) {
                rows.add(new ArrayList<>());
                last = block.box().middleY();
            }
            rows.get(rows.size() - 1).add(block);
        }
        rows.forEach(
                row -> row.sort(Comparator.comparingDouble(block -> block.box().left())));
        return rows;
    }

    /** Edges of rows; the last cell of each is hardly ever one that is merged with those below. */
    private float[] edges(List<List<HeaderBlock>> rows) {
        float[] ys = new float[rows.size() + 1];
        ys[0] = headBounds.top();
        for (int row = 1; row < rows.size(); row++) {
            float end = last(rows.get(row - 1)).box().bottom();
            float begin = last(rows.get(row)).box().top();
            ys[row] = Math.max(ys[row - 1] + LEAST_HEIGHT, (end + begin) / 2);
        }
        ys[rows.size()] = Math.max(ys[rows.size() - 1] + LEAST_HEIGHT, headBounds.bottom());
        return ys;
    }

    private static HeaderBlock last(List<HeaderBlock> row) {
        return row.get(row.size() - 1);
    }

    private Table table(List<HeaderBlock> row, float top, float bottom) {
        float[] xs = new float[row.size() + 1];
        xs[0] = Math.min(headBounds.left(), row.get(0).box().left());
        for (int i = 1; i < row.size(); i++) {
            xs[i] = (row.get(i - 1).box().right() + row.get(i).box().left()) / 2;
        }
        xs[row.size()] = Math.max(headBounds.right(), last(row).box().right());
        List<Area> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<List<TextLine>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            areas.add(new Area(0, i, 1, 1));
            texts.add(row.get(i).text(row.get(i).box().right()));
            cells.add(row.get(i).lines());
        }
        return new Table(new Grid(xs, new float[] {top, bottom}, areas), texts, cells);
    }
}
