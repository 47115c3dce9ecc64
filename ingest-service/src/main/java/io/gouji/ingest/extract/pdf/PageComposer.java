package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.OpenTablePart;
import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TablePart;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Composes what is seen on a page into lines and tables, from top to bottom. */
final class PageComposer {

    private PageComposer() {}

    /**
     * Composes a page.
     *
     * @param running heads and feet, which stand in no table without rules
     * @param tagged tables that the structure of the document tells
     */
    static PageDraft compose(int number, PageContent content, List<TextLine> running, TaggedTables tagged) {
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
        List<Table> strips = new ArrayList<>();
        rest = addTables(grids, rest, parts, strips, box -> tagged.within(number, box));
        if (mayHaveTable(rest)) {
            rest = addTagged(tagged.on(number), rest, parts);
        }
        List<TextPart> aside = new ArrayList<>();
        rest = setAside(running, rest, aside);
        List<OpenForm> forms = OpenForms.of(found.alone(), upright(rest));
        rest = addForms(forms, rest, parts);
        List<Rule> alone = found.alone().stream()
                .filter(rule -> forms.stream().noneMatch(form -> form.has(rule)))
                .toList();
        rest = addOpen(OpenRegions.betweenRules(alone, upright(rest)), rest, parts);
        rest = addOpen(OpenRegions.aroundFigures(upright(rest)), rest, parts);
        float head = head(parts);
        for (TextLine line : TurnedText.lines(rest)) {
            if (OpenLine.of(line).isProse()) {
                head = 0;
            }
            parts.add(new TextPart(line.text(), line.box(), line.box().bottom() < head ? line : null));
        }
        parts.sort(Comparator.comparingDouble(part -> part.box().top()));
        if (!skewed.isEmpty()) {
            parts.add(skewed(skewed));
        }
        float top = parts.isEmpty() ? Float.MAX_VALUE : parts.get(0).box().top();
        Map<Boolean, List<TextPart>> above = aside.stream()
                .collect(Collectors.partitioningBy(line -> line.box().top() <= top));
        return new PageDraft(
                number,
                content.frame(),
                above.getOrDefault(true, List.of()),
                parts,
                above.getOrDefault(false, List.of()),
                strips);
    }

    /** Sets those running lines aside that are in no ruled table, and gives back the rest. */
    private static List<Glyph> setAside(List<TextLine> running, List<Glyph> glyphs, List<TextPart> aside) {
        List<Glyph> rest = glyphs;
        for (TextLine line : running) {
            List<Glyph> others = rest.stream()
                    .filter(glyph -> !line.glyphs().contains(glyph))
                    .toList();
            if (rest.size() - others.size() == line.glyphs().size()) {
                aside.add(new TextPart(line.text(), line.box(), null));
                rest = others;
            }
        }
        return rest;
    }

    private static boolean mayHaveTable(List<Glyph> glyphs) {
        List<Glyph> upright = upright(glyphs);
        return !upright.isEmpty()
                && TextLine.of(upright).stream()
                        .anyMatch(line -> OpenLine.of(line).isSeveral());
    }

    /** Adds those tagged tables of which no part stands between rules, and gives back what is in none of them. */
    private static List<Glyph> addTagged(List<TaggedPart> tables, List<Glyph> glyphs, List<Part> parts) {
        Set<Glyph> rest = new LinkedHashSet<>(glyphs);
        for (TaggedPart part : tables) {
            if (isTable(part.table()) && rest.containsAll(part.glyphs())) {
                parts.add(new TablePart(part.table()));
                part.glyphs().forEach(rest::remove);
            }
        }
        return List.copyOf(rest);
    }

    /** Where the first table begins. */
    private static float head(List<Part> tables) {
        float head = Float.MAX_VALUE;
        for (Part part : tables) {
            head = Math.min(head, part.box().top());
        }
        return head;
    }

    private static List<Glyph> upright(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> glyph.turn() == 0).toList();
    }

    /** Adds those regions that hold tables, and gives back what is in none of them. */
    private static List<Glyph> addOpen(List<OpenRegion> regions, List<Glyph> glyphs, List<Part> parts) {
        List<Glyph> rest = glyphs;
        for (OpenRegion found : regions) {
            // What one region took no other reads again, should they overlap.
            OpenRegion region =
                    rest.size() == glyphs.size() ? found : OpenRegion.of(found.bounds(), found.rules(), rest);
            Table table = OpenTable.read(List.of(region)).get(0);
            if (isTable(table)) {
                parts.add(new OpenTablePart(region, table));
                rest = rest.stream().filter(glyph -> !region.holds(glyph)).toList();
            }
        }
        return rest;
    }

    /** Adds forms, and gives back what is in none of them. */
    private static List<Glyph> addForms(List<OpenForm> forms, List<Glyph> glyphs, List<Part> parts) {
        Set<Glyph> rest = new LinkedHashSet<>(glyphs);
        for (OpenForm form : forms) {
            form.rows().forEach(row -> parts.add(new TablePart(row)));
            parts.add(new OpenTablePart(
                    form.table(), OpenTable.read(List.of(form.table())).get(0)));
            form.head().forEach(line -> line.glyphs().forEach(rest::remove));
            form.table().lines().forEach(line -> line.glyphs().forEach(rest::remove));
        }
        return List.copyOf(rest);
    }

    /** Adds those grids that are tables, and gives back what is in none of them. */
    private static List<Glyph> addTables(
            List<Grid> grids,
            List<Glyph> glyphs,
            List<Part> parts,
            List<Table> strips,
            Function<Box, List<TaggedPart>> tagged) {
        List<Glyph> rest = glyphs;
        for (Grid grid : grids) {
            CellFiller filler = new CellFiller(grid, rest);
            Grid refined = grid.columns() == 1 ? grid : GridRefiner.refine(grid, filler);
            if (!refined.equals(grid) || grid.columns() == 1 && mayHaveTable(filler.inside())) {
                // Rules that leave columns open are those around tables.
                List<TaggedPart> within = tagged.apply(grid.bounds()).stream()
                        .filter(part -> part.table().grid().columns() > grid.columns())
                        .toList();
                int before = rest.size();
                rest = addTagged(within, rest, parts);
                if (rest.size() < before) {
                    filler = new CellFiller(grid, rest);
                    refined = grid.columns() == 1 ? grid : GridRefiner.refine(grid, filler);
                }
            }
            if (grid.columns() == 1) {
                strips.add(filler.table());
                rest = addOpen(List.of(OpenRegion.of(grid, rest)), rest, parts);
                continue;
            }
            CellFiller cells = refined.equals(grid) ? filler : new CellFiller(refined, rest);
            Table table = cells.table();
            if (isTable(table)) {
                TableRuns.of(table).forEach(each -> parts.add(new TablePart(each)));
                rest = cells.outside();
            } else if (table.filled() <= 1) {
                strips.add(table);
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
        return new TextPart(text.toString(), box, null);
    }
}
