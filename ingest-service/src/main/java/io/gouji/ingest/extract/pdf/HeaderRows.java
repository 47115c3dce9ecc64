package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a header: groups one above the other, the lowest cells down to the end.
 *
 * @param ys edges of rows from top to bottom; a single one if there is no header
 * @param areas that fill the rows
 * @param texts one for each area
 * @param cells the lines of each text
 */
record HeaderRows(float[] ys, List<Area> areas, List<String> texts, List<List<TextLine>> cells) {

    static HeaderRows of(OpenHeader header, float[] xs) {
        List<HeaderSpan> spans = new ArrayList<>(header.spans(xs));
        spans.sort(Comparator.comparingDouble(span -> span.block().box().middleY()));
        int columns = xs.length - 1;
        int[] levels = levels(spans, columns);
        int rows = Arrays.stream(levels).max().orElse(-1) + 1;
        if (rows == 0) {
            return new HeaderRows(new float[] {header.top()}, List.of(), List.of(), List.of());
        }
        int[][] taken = new int[rows][columns];
        List<Area> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<List<TextLine>> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            HeaderSpan span = spans.get(i);
            Area area = new Area(levels[i], span.from(), 1, span.to() - span.from() + 1);
            while (area.row() + area.rows() < rows && isFree(spans, levels, span, area.row() + area.rows())) {
                area = new Area(area.row(), area.column(), area.rows() + 1, area.columns());
            }
            for (int row = area.row(); row < area.row() + area.rows(); row++) {
                Arrays.fill(taken[row], span.from(), span.to() + 1, 1);
            }
            areas.add(area);
            texts.add(span.block().text(xs[span.to() + 1]));
            cells.add(span.block().lines());
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (taken[row][column] == 0) {
                    areas.add(new Area(row, column, 1, 1));
                    texts.add("");
                    cells.add(List.of());
                }
            }
        }
        return new HeaderRows(edges(header, spans, levels, rows), areas, texts, cells);
    }

    /** For each cell how many others stand above it. */
    private static int[] levels(List<HeaderSpan> spans, int columns) {
        int[] levels = new int[spans.size()];
        int[] used = new int[columns];
        for (int i = 0; i < levels.length; i++) {
            HeaderSpan span = spans.get(i);
            for (int column = span.from(); column <= span.to(); column++) {
                levels[i] = Math.max(levels[i], used[column]);
            }
            Arrays.fill(used, span.from(), span.to() + 1, levels[i] + 1);
        }
        return levels;
    }

    private static boolean isFree(List<HeaderSpan> spans, int[] levels, HeaderSpan span, int row) {
        for (int i = 0; i < levels.length; i++) {
            HeaderSpan other = spans.get(i);
            if (levels[i] <= row
                    && levels[i] > 0
                    && !other.equals(span)
                    && other.from() <= span.to()
                    && other.to() >= span.from()
                    && other.block().box().middleY() >= span.block().box().middleY()) {
                return false;
            }
        }
        return true;
    }

    private static float[] edges(OpenHeader header, List<HeaderSpan> spans, int[] levels, int rows) {
        float[] ys = new float[rows + 1];
        ys[0] = header.top();
        ys[rows] = header.bottom();
        for (int row = 1; row < rows; row++) {
            float end = header.top();
            float begin = header.bottom();
            for (int i = 0; i < levels.length; i++) {
                Box box = spans.get(i).block().box();
                if (levels[i] == row) {
                    begin = Math.min(begin, box.top());
                } else if (levels[i] < row && spans.get(i).to() > spans.get(i).from()) {
                    end = Math.max(end, box.bottom());
                }
            }
            ys[row] = Math.max(ys[row - 1], Math.min(header.bottom(), (end + begin) / 2));
        }
        return ys;
    }
}
