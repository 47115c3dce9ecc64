package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines above and below the tables of a sheet that the edge of the page cut. */
final class CutLines {

    /** In points; lines of one row of a sheet stand no further apart. */
    private static final float SAME_ROW = 2;

    /** In points; words begin and end that close to the edge of their cell. */
    private static final float AT_EDGE = 4;

    /** In heights of a line; a character that the edge would divide stands on one of the pages. */
    private static final float CHARACTER = 1;

    private CutLines() {}

    /**
     * What lines at the same height on two pages say of them. Halves of one row of a sheet are words that the edge of the page
     * cut, or words at the beginning of the first table and others at the end of the second. Two tables with titles of their
     * own have neither.
     */
    static Verdict judge(PageDraft left, List<SheetTable> lefts, PageDraft right, List<SheetTable> rights) {
        Verdict verdict = Verdict.SILENT;
        for (Part part : right.parts()) {
            TextPart own = part instanceof TextPart text ? besideOf(text, left.parts()) : null;
            if (part instanceof TextPart text && own != null) {
                if (!areHalves(own, tableOf(own, lefts), text, tableOf(text, rights))) {
                    return Verdict.CONTRADICTED;
                }
                verdict = Verdict.CONFIRMED;
            }
        }
        return verdict;
    }

    /** What lines say of two pages being of one sheet, side by side. */
    enum Verdict {
        CONFIRMED,
        SILENT,
        CONTRADICTED
    }

    private static @Nullable TextPart besideOf(TextPart text, List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof TextPart own
                    && Math.abs(own.box().top() - text.box().top()) <= SAME_ROW) {
                return own;
            }
        }
        return null;
    }

    /** Where the table below a line stands, or the last one. */
    private static Box tableOf(TextPart text, List<SheetTable> tables) {
        return tables.stream()
                .map(table -> table.grid().bounds())
                .filter(bounds -> bounds.top() > text.box().top())
                .min(Comparator.comparingDouble(Box::top))
                .orElse(tables.get(tables.size() - 1).grid().bounds());
    }

    private static boolean areHalves(TextPart left, Box table, TextPart right, Box other) {
        if (left.text().equals(right.text())) {
            return false;
        }
        float reach = AT_EDGE + CHARACTER * left.box().height();
        boolean cut = left.box().right() > table.right() - reach && right.box().left() < other.left() + reach;
        boolean atEnds = left.box().left() < table.left() + AT_EDGE
                && left.box().right() < table.right() - AT_EDGE
                && Math.abs(right.box().right() - other.right()) < AT_EDGE;
        return cut || atEnds;
    }

    /**
     * Adds the lines of a page to the parts of the one to its left.
     *
     * @param tables of the page that the lines are from
     */
    static void add(List<TextPart> texts, int page, List<SheetTable> tables, List<Part> parts) {
        for (TextPart text : texts) {
            TextPart own = besideOf(text, parts);
            if (own == null) {
                parts.add(new TextPart(text.text(), text.box(), null, page));
            } else {
                String both = joined(own, text, tableOf(text, tables));
                parts.set(parts.indexOf(own), new TextPart(both, own.box(), null, own.page()));
            }
        }
    }

    /** Words that the edge cut are painted on both pages, each as far as it goes. */
    private static String joined(TextPart left, TextPart right, Box table) {
        float reach = AT_EDGE + CHARACTER * right.box().height();
        boolean cut = right.box().left() < table.left() + reach && right.box().right() < table.right() - AT_EDGE;
        return cut ? CutWords.joined(left.text(), right.text()) : left.text() + " " + right.text();
    }
}
