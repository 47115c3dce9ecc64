package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The running heads and feet of a document (页眉页脚): first and last lines that stand at the same place of most pages with the
 * same words, whatever numbers are in them. They are no part of the table that begins or ends the page.
 */
final class RunningLines {

    private static final int FEWEST_PAGES = 3;

    /** To the left, in the middle and to the right; a line of more parts is the header of a table. */
    private static final int MOST_PARTS = 3;

    private final Map<Place, Integer> pages = new HashMap<>();
    private int counted;

    /** Looks at the first and the last line of each page. */
    RunningLines(List<PageContent> contents) {
        for (PageContent content : contents) {
            if (!content.glyphs().isEmpty()) {
                counted++;
                edges(content).forEach(edge -> pages.merge(Place.of(edge), 1, Integer::sum));
            }
        }
    }

    /** Those on a page. */
    List<TextLine> on(PageContent content) {
        return edges(content).stream().filter(this::isRunning).toList();
    }

    private boolean isRunning(TextLine line) {
        int times = pages.getOrDefault(Place.of(line), 0);
        OpenLine open = OpenLine.of(line);
        return times >= FEWEST_PAGES && times * 2 > counted && open.parts().size() <= MOST_PARTS && open.amounts() == 0;
    }

    private static List<TextLine> edges(PageContent content) {
        Glyph first = null;
        Glyph last = null;
        for (Glyph glyph : content.glyphs()) {
            if (glyph.turn() == 0) {
                first = first == null || glyph.middle() < first.middle() ? glyph : first;
                last = last == null || glyph.middle() > last.middle() ? glyph : last;
            }
        }
        List<TextLine> edges = new ArrayList<>();
        add(edges, first, content);
        add(edges, last, content);
        return edges.size() == 2 && edges.get(0).equals(edges.get(1)) ? edges.subList(0, 1) : edges;
    }

    private static void add(List<TextLine> edges, @Nullable Glyph edge, PageContent content) {
        if (edge != null) {
            edges.add(TextLine.line(content.glyphs().stream()
                    .filter(glyph -> glyph.turn() == 0
                            && Math.abs(glyph.middle() - edge.middle()) <= Math.min(glyph.size(), edge.size()) / 2)
                    .toList()));
        }
    }

    /**
     * What makes lines of different pages the same.
     *
     * @param words without what changes from page to page
     * @param middle in points from the top
     */
    private record Place(String words, int middle) {

        static Place of(TextLine line) {
            return new Place(
                    line.text().replaceAll("\\d+", "#"), Math.round(line.box().middleY()));
        }
    }
}
