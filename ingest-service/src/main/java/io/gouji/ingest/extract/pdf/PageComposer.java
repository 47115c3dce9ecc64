package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TablePart;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Composes what is seen on a page into lines and tables, from top to bottom. */
final class PageComposer {

    private PageComposer() {}

    static PageDraft compose(int number, PageContent content) {
        RuledGrids.Found found =
                RuledGrids.find(RuleMerger.merge(content.horizontal()), RuleMerger.merge(content.vertical()));
        List<Grid> grids = new ArrayList<>(found.grids());
        grids.sort(Comparator.comparingDouble(
                grid -> grid.bounds().width() * grid.bounds().height()));
        List<Glyph> rest = new ArrayList<>();
        List<Glyph> skewed = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            (glyph.turn() == Glyph.SKEWED ? skewed : rest).add(glyph);
        }
        List<Part> parts = new ArrayList<>();
        rest = addTables(grids, rest, parts);
        rest = addTables(OpenGrids.betweenRules(found.alone(), upright(rest)), rest, parts);
        rest = addTables(OpenGrids.aroundFigures(upright(rest)), rest, parts);
        for (TextLine line : TurnedText.lines(rest)) {
            parts.add(new TextPart(line.text(), line.box()));
        }
        parts.sort(Comparator.comparingDouble(part -> part.box().top()));
        if (!skewed.isEmpty()) {
            parts.add(skewed(skewed));
        }
        return new PageDraft(number, content.frame(), parts);
    }

    private static List<TextLine> upright(List<Glyph> glyphs) {
        return TextLine.of(glyphs.stream().filter(glyph -> glyph.turn() == 0).toList());
    }

    /** Adds those grids that are tables, and gives back what is in none of them. */
    private static List<Glyph> addTables(List<Grid> grids, List<Glyph> glyphs, List<Part> parts) {
        List<Glyph> rest = glyphs;
        for (Grid grid : grids) {
            CellFiller filler = new CellFiller(grid, rest);
            Grid refined = GridRefiner.refine(grid, filler);
            CellFiller cells = refined.equals(grid) ? filler : new CellFiller(refined, rest);
            Table table = cells.table();
            if (isTable(table)) {
                parts.add(new TablePart(table));
                rest = cells.outside();
            }
        }
        return rest;
    }

    /** Frames around text and drawings have rules too, but no cells side by side that are filled. */
    private static boolean isTable(Table table) {
        return table.grid().columns() > 1 && table.filled() > 1;
    }

    /** Text across the page, such as a watermark, in the order it was painted in. */
    private static TextPart skewed(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Box box = glyphs.get(0).box();
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
            box = box.union(glyph.box());
        }
        return new TextPart(text.toString(), box);
    }
}
