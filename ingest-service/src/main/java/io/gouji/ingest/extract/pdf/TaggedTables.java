package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.TaggedTable.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The tables that the structure of a document tells, page by page. The structure is looked at when a page has what may be a
 * table that rules do not divide, which in most documents none has.
 */
final class TaggedTables {

    /** Those of a document without structure. */
    static final TaggedTables NONE = new TaggedTables(new COSDictionary(), List.of(), List.of());

    private final COSDictionary catalog;
    private final List<COSDictionary> pages;
    private final List<PageContent> contents;
    private @Nullable Map<Integer, List<TaggedPart>> parts;

    /**
     * @param pages in order
     * @param contents what is seen on them
     */
    TaggedTables(COSDictionary catalog, List<COSDictionary> pages, List<PageContent> contents) {
        this.catalog = catalog;
        this.pages = pages;
        this.contents = contents;
    }

    /** What of them stands on a page, from top to bottom. */
    List<TaggedPart> on(int page) {
        Map<Integer, List<TaggedPart>> known = parts;
        if (known == null) {
            known = read();
            parts = known;
        }
        return known.getOrDefault(page, List.of());
    }

    /** What of them stands within a part of a page. */
    List<TaggedPart> within(int page, Box box) {
        return on(page).stream()
                .filter(part -> part.glyphs().stream()
                        .allMatch(glyph -> box.contains(glyph.box().middleX(), glyph.middle())))
                .toList();
    }

    private Map<Integer, List<TaggedPart>> read() {
        Map<Integer, List<TaggedPart>> byPage = new HashMap<>();
        List<TaggedTable> tables = StructureTree.tables(catalog, pages);
        if (tables.isEmpty()) {
            return byPage;
        }
        Map<Mark, List<Glyph>> marked = new HashMap<>();
        for (int page = 1; page <= contents.size(); page++) {
            for (Glyph glyph : contents.get(page - 1).glyphs()) {
                if (glyph.mark() != Glyph.UNMARKED && glyph.turn() != Glyph.SKEWED) {
                    marked.computeIfAbsent(new Mark(page, glyph.mark()), mark -> new ArrayList<>())
                            .add(glyph);
                }
            }
        }
        for (TaggedTable table : tables) {
            TaggedLayout.of(table, marked, contents)
                    .forEach((page, part) -> byPage.computeIfAbsent(page, any -> new ArrayList<>())
                            .add(part));
        }
        return byPage;
    }
}
