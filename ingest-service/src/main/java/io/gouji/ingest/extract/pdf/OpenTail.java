package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.List;

/** Tells rows at the top of a page that belong to a table of the page before: their words keep to its columns. */
final class OpenTail {

    /** In units of the font size; what begins at the same place misses it by no more. */
    private static final float SAME_LEFT = 0.3f;

    /** In units of the font size; words reach no further over the edge of a column. */
    private static final float OVER = 0.15f;

    private final float[] xs;
    private final List<List<TextLine>> rows;
    private final boolean ofWords;
    private final float size;
    private final boolean captioned;

    private OpenTail(float[] xs, OpenPart part, boolean captioned) {
        this.xs = xs;
        this.rows = part.rows();
        this.ofWords = part.ofWords();
        this.captioned = captioned;
        this.size = rows.isEmpty() ? 0 : rows.get(0).get(0).box().height();
    }

    /**
     * How many of the lines are rows of a table.
     *
     * @param table that ends the page before
     * @param region where it stands there
     * @param lines from the top of the page
     * @param captioned whether what stands above the table stands above the lines, too: words may be the first of their columns then
     */
    static int rows(Table table, OpenRegion region, List<Part> lines, boolean captioned) {
        OpenTail tail = new OpenTail(table.grid().xs(), OpenPart.of(region), captioned);
        int rows = 0;
        OpenLine above = null;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = ((TextPart) lines.get(i)).line();
            if (line == null || !tail.keeps(line)) {
                break;
            }
            OpenLine open = OpenLine.of(line);
            boolean rest = rows == i && above != null && open.isRestOf(above);
            if (rest || tail.isRow(line)) {
                rows = i + 1;
            }
            above = open;
        }
        return rows;
    }

    /** Whether a line shows a row; in tables of words without an amount. */
    private boolean isRow(TextLine line) {
        List<TextLine> words = Words.apart(line);
        return ofWords ? words.size() >= WordTable.LEAST_WORDS : ColumnFinder.isRow(words);
    }

    /** Whether lines that could be a header are rows of a table. */
    static boolean areRows(Table table, OpenRegion region, List<TextLine> lines) {
        OpenTail tail = new OpenTail(table.grid().xs(), OpenPart.of(region), false);
        return lines.stream().allMatch(tail::keeps);
    }

    /** Whether every word of a line stands in a column as others do: figures with figures, names from the same left. */
    private boolean keeps(TextLine line) {
        if (Math.abs(line.glyphs().get(0).size() - size) > OVER * size) {
            return false;
        }
        for (TextLine part : ColumnFinder.parts(line, xs)) {
            int column = Edges.at(xs, part.box().middleX());
            boolean within =
                    part.box().left() >= xs[column] - OVER * size && part.box().right() <= xs[column + 1] + OVER * size;
            if (!within || !hasAlike(part, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAlike(TextLine part, int column) {
        boolean figure = Numerals.isFigure(part.text());
        boolean empty = true;
        for (List<TextLine> row : rows) {
            for (TextLine word : row) {
                if (Edges.at(xs, word.box().middleX()) != column) {
                    continue;
                }
                empty = false;
                boolean alike = figure
                        ? Numerals.isFigure(word.text())
                        : Math.abs(word.box().left() - part.box().left()) <= SAME_LEFT * size;
                if (alike) {
                    return true;
                }
            }
        }
        return empty && captioned;
    }
}
