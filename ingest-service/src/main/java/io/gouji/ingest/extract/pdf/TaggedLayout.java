package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.TaggedTable.Cell;
import io.gouji.ingest.extract.pdf.TaggedTable.Mark;
import io.gouji.ingest.extract.pdf.TaggedTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Lays a tagged table out on its pages, in the same columns on each. A row that a page break runs through is read as a whole
 * on the page it begins on. Where characters do not lie as the structure says, the structure is wrong and nothing is read.
 */
final class TaggedLayout {

    private final Map<Cell, TreeMap<Integer, List<Glyph>>> glyphs = new IdentityHashMap<>();
    private final Map<Cell, Box> boxes = new IdentityHashMap<>();
    private final List<PageContent> contents;

    private TaggedLayout(List<PageContent> contents) {
        this.contents = contents;
    }

    /**
     * The parts of a table by page; none where the structure does not tell.
     *
     * @param marked what stands on the pages, by what marks it
     * @param contents all pages
     */
    static Map<Integer, TaggedPart> of(TaggedTable table, Map<Mark, List<Glyph>> marked, List<PageContent> contents) {
        TaggedLayout layout = new TaggedLayout(contents);
        layout.add(table, marked);
        TaggedTable spanned = table;
        if (!table.spanned()) {
            spanned = TaggedSpans.tell(
                    table, layout.boxes, layout.cells(Numerals::isFigure), layout.cells(TaggedLayout::isCaption));
            layout = new TaggedLayout(contents);
            layout.add(spanned, marked);
        }
        TaggedColumns columns = TaggedColumns.of(spanned, layout.boxes);
        return columns == null ? Map.of() : layout.parts(spanned, columns);
    }

    private void add(TaggedTable table, Map<Mark, List<Glyph>> marked) {
        for (Row row : table.rows()) {
            row.cells().forEach(cell -> add(cell, marked));
        }
    }

    private Set<Cell> cells(Predicate<String> text) {
        Set<Cell> cells = Collections.newSetFromMap(new IdentityHashMap<>());
        glyphs.forEach((cell, byPage) -> {
            List<Glyph> found = byPage.firstEntry().getValue();
            if (text.test(TextLine.line(found).text())) {
                cells.add(cell);
            }
        });
        return cells;
    }

    private static boolean isCaption(String text) {
        return text.indexOf('：') > 0 || text.indexOf(':') > 0;
    }

    private void add(Cell cell, Map<Mark, List<Glyph>> marked) {
        TreeMap<Integer, List<Glyph>> byPage = new TreeMap<>();
        for (Mark mark : cell.marks()) {
            List<Glyph> found = marked.getOrDefault(mark, List.of());
            if (!found.isEmpty()) {
                byPage.computeIfAbsent(mark.page(), page -> new ArrayList<>()).addAll(found);
            }
        }
        byPage.values().forEach(found -> {
            found.sort(Comparator.comparingInt(Glyph::order));
            boxes.merge(cell, TextLine.around(found), Box::union);
        });
        if (!byPage.isEmpty()) {
            glyphs.put(cell, byPage);
        }
    }

    private Map<Integer, TaggedPart> parts(TaggedTable table, TaggedColumns columns) {
        TreeMap<Integer, List<TaggedRow>> rows = new TreeMap<>();
        Map<Integer, List<Glyph>> all = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            TreeSet<Integer> pages = new TreeSet<>();
            for (Cell cell : row.cells()) {
                on(cell).forEach((page, found) -> {
                    pages.add(page);
                    all.computeIfAbsent(page, any -> new ArrayList<>()).addAll(found);
                });
            }
            boolean header = i < table.headerRows();
            for (int page : pages) {
                if (header || page == pages.first()) {
                    rows.computeIfAbsent(page, any -> new ArrayList<>())
                            .add(new TaggedRow(i, header, cells(row, page, header, columns)));
                }
            }
        }
        return parts(rows, all, columns);
    }

    private Map<Integer, TaggedPart> parts(
            TreeMap<Integer, List<TaggedRow>> rows, Map<Integer, List<Glyph>> all, TaggedColumns columns) {
        Map<Integer, TaggedPart> parts = new TreeMap<>();
        float[] xs = columns.edges(boxes);
        List<TaggedRow> head = rows.isEmpty()
                ? List.of()
                : rows.firstEntry().getValue().stream()
                        .filter(TaggedRow::header)
                        .toList();
        for (Map.Entry<Integer, List<TaggedRow>> onPage : rows.entrySet()) {
            int page = onPage.getKey();
            List<TaggedRow> own = onPage.getValue();
            List<Glyph> glyphsOfPage = new ArrayList<>(all.getOrDefault(page, List.of()));
            if (!own.get(0).header()) {
                List<TaggedRow> repeated =
                        TaggedRow.repeated(head, contents.get(page - 1).glyphs());
                own.addAll(0, repeated);
                repeated.forEach(row -> row.cells().forEach(cell -> glyphsOfPage.addAll(cell.here())));
            }
            Table table = TaggedRow.areInOrder(own) ? TaggedRow.table(own, xs) : null;
            if (table == null) {
                return Map.of();
            }
            parts.put(page, new TaggedPart(table, glyphsOfPage));
        }
        return parts;
    }

    private List<TaggedRow.Filled> cells(Row row, int page, boolean header, TaggedColumns columns) {
        List<TaggedRow.Filled> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            List<Glyph> here = on(cell).getOrDefault(page, List.of());
            List<TextLine> lines = new ArrayList<>();
            on(cell).forEach((of, found) -> {
                if (!header || of == page) {
                    lines.addAll(TurnedText.lines(found));
                }
            });
            cells.add(new TaggedRow.Filled(columns.of(cell), cell.columns(), cell.rows(), here, lines));
        }
        return cells;
    }

    private TreeMap<Integer, List<Glyph>> on(Cell cell) {
        TreeMap<Integer, List<Glyph>> found = glyphs.get(cell);
        return found == null ? new TreeMap<>() : found;
    }
}
