package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table below its header.
 *
 * @param ys edges of rows from top to bottom
 * @param areas that fill the rows
 * @param texts one for each area
 * @param cells the lines of each text
 */
record OpenRows(float[] ys, List<Area> areas, List<String> texts, List<List<TextLine>> cells) {

    /** In points; rules that close are one. */
    private static final float SAME = 3.5f;

    /** In points; what reaches less far over an edge does not cross it. */
    private static final float OVER = 1;

    static OpenRows of(OpenPart part, float[] xs) {
        float top = part.header().bottom();
        // What touches the outer border of a table stands in it.
        float bottom = Math.max(top, part.region().bounds().bottom());
        for (TextLine line : part.lines()) {
            bottom = Math.max(bottom, line.box().bottom());
        }
        List<List<TextLine>> lines = new ArrayList<>();
        for (TextLine line : part.lines()) {
            lines.add(ColumnFinder.parts(line, xs));
        }
        float[] ys = rows(part, lines, xs, top, bottom);
        List<Area> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<List<TextLine>> cells = new ArrayList<>();
        for (int row = 0; row + 1 < ys.length; row++) {
            addRow(row, between(lines, ys[row], ys[row + 1]), xs, areas, cells);
        }
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            texts.add(CellText.of(cells.get(i), xs[area.column() + area.columns()]));
        }
        return new OpenRows(ys, areas, texts, cells);
    }

    private static float[] rows(OpenPart part, List<List<TextLine>> lines, float[] xs, float top, float bottom) {
        if (lines.isEmpty()) {
            return new float[] {top};
        }
        float[] bands = bands(part.region(), top, bottom);
        float[] ys = bands;
        for (int band = 0; band + 1 < bands.length; band++) {
            List<List<TextLine>> inside = between(lines, bands[band], bands[band + 1]);
            if (inside.size() > 1 && (bands.length == 2 || isSeveral(inside) || areApart(inside, xs))) {
                ys = Edges.with(ys, RowFinder.borders(xs, inside, part.byCell()));
            }
        }
        return ys;
    }

    /** Edges where rules run. */
    private static float[] bands(OpenRegion region, float top, float bottom) {
        List<Float> edges = new ArrayList<>();
        float last = top;
        for (Rule rule : region.rules()) {
            if (rule.at() > last + SAME && rule.at() < bottom - SAME) {
                edges.add(rule.at());
                last = rule.at();
            }
        }
        return Edges.with(new float[] {top, bottom}, edges);
    }

    /** Whether lines between two rules have several amounts below one another. */
    private static boolean isSeveral(List<List<TextLine>> lines) {
        int amounts = 0;
        for (List<TextLine> parts : lines) {
            amounts += parts.stream().anyMatch(part -> Numerals.isAmount(part.text())) ? 1 : 0;
        }
        return amounts > 1;
    }

    /** Whether words of a column stand further apart than the lines of a cell do. */
    private static boolean areApart(List<List<TextLine>> lines, float[] xs) {
        Map<Integer, TextLine> last = new HashMap<>();
        for (List<TextLine> parts : lines) {
            for (TextLine part : parts) {
                TextLine above = last.put(Edges.at(xs, part.box().middleX()), part);
                if (above != null
                        && part.middle() - above.middle()
                                > Painting.NEXT_LINE * above.box().height()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<TextLine>> between(List<List<TextLine>> lines, float top, float bottom) {
        List<List<TextLine>> between = new ArrayList<>();
        for (List<TextLine> parts : lines) {
            float middle = parts.get(0).box().middleY();
            if (middle > top && middle <= bottom) {
                between.add(parts);
            }
        }
        return between;
    }

    private static void addRow(
            int row, List<List<TextLine>> lines, float[] xs, List<Area> areas, List<List<TextLine>> printed) {
        int columns = xs.length - 1;
        List<List<TextLine>> cells = new ArrayList<>();
        int[] ends = new int[columns];
        for (int column = 0; column < columns; column++) {
            cells.add(new ArrayList<>());
            ends[column] = column;
        }
        for (List<TextLine> parts : lines) {
            for (TextLine part : parts) {
                int[] range = columns(part, xs);
                cells.get(range[0]).add(part);
                ends[range[0]] = Math.max(ends[range[0]], range[1]);
            }
        }
        for (int column = 0; column < columns; ) {
            int end = column;
            while (end < ends[column] && cells.get(end + 1).isEmpty()) {
                end++;
            }
            areas.add(new Area(row, column, 1, end - column + 1));
            printed.add(cells.get(column));
            column = end + 1;
        }
    }

    /** First and last column that a word stands in; a figure stands in one. */
    private static int[] columns(TextLine part, float[] xs) {
        int middle = Edges.at(xs, part.box().middleX());
        if (Numerals.isFigure(part.text())) {
            return new int[] {middle, middle};
        }
        int from = Edges.at(xs, part.box().left() + OVER);
        int to = Edges.at(xs, part.box().right() - OVER);
        return new int[] {from, to};
    }
}
