package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables that no vertical rules divide. All parts of a table, on whatever pages, show its columns: where words and
 * figures of rows stand, and where a header stands above columns that are empty.
 */
final class OpenTable {

    private OpenTable() {}

    /**
     * The parts of a table, with the same columns.
     *
     * @param regions where they stand, in order
     * @return for each region its part
     */
    static List<Table> read(List<OpenRegion> regions) {
        List<OpenPart> parts = OpenPart.of(regions);
        List<List<TextLine>> rows = new ArrayList<>();
        OpenHeader header = parts.get(0).header();
        for (OpenPart part : parts) {
            rows.addAll(part.rows());
            header = header.isEmpty() ? part.header() : header;
        }
        List<TextLine> marks = header.isEmpty() ? List.of() : ColumnMarks.takenFrom(rows);
        List<OpenColumn> columns = BodyColumns.of(rows, header.lowest());
        header = header.over(columns);
        boolean fromLeft = header.isSetFromLeft(rows);
        HeaderMatching.match(header.lowest(), columns, fromLeft);
        ColumnMarks.addClear(marks, columns);
        CodedNames.join(columns);
        OpenRegion first = regions.get(0);
        float[] xs = columns.isEmpty()
                ? new float[] {first.bounds().left(), first.bounds().right()}
                : OpenEdges.of(columns, bounds(regions), !first.rules().isEmpty(), fromLeft);
        return parts.stream().map(part -> table(part, xs)).toList();
    }

    private static Box bounds(List<OpenRegion> regions) {
        Box bounds = regions.get(0).bounds();
        for (OpenRegion region : regions) {
            bounds = bounds.union(region.bounds());
        }
        return bounds;
    }

    private static Table table(OpenPart part, float[] xs) {
        OpenRows rows = part.ofWords() ? WordRows.of(part, xs) : OpenRows.of(part, xs);
        HeaderRows header = HeaderRows.of(part.header(), xs);
        float[] headerYs = header.ys();
        float[] bodyYs = rows.ys();
        float[] ys = new float[headerYs.length - 1 + bodyYs.length];
        System.arraycopy(headerYs, 0, ys, 0, headerYs.length - 1);
        System.arraycopy(bodyYs, 0, ys, headerYs.length - 1, bodyYs.length);
        List<Area> areas = new ArrayList<>(header.areas());
        for (Area area : rows.areas()) {
            areas.add(new Area(area.row() + headerYs.length - 1, area.column(), area.rows(), area.columns()));
        }
        List<String> texts = new ArrayList<>(header.texts());
        texts.addAll(rows.texts());
        List<List<TextLine>> cells = new ArrayList<>(header.cells());
        cells.addAll(rows.cells());
        return new Table(new Grid(xs, ys, areas), texts, cells);
    }
}
