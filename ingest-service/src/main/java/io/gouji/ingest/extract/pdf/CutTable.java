package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.SheetTable.Kind;
import java.util.List;
import java.util.Set;

/** Tables of two pages that may be one, cut by the edge of the page. */
record CutTable(SheetTable left, SheetTable right) {

    /** In points; a program sets rows that it cut no less exactly. */
    static final float SAME = 1;

    /** Rows that the header of one part may have more than that of another. */
    private static final int MOST_HEADER_ROWS = 3;

    /** In points; a table may begin behind a column in which nothing stands. */
    private static final float BLANK_COLUMN = 80;

    /** Whether one stands to the right of the other on a sheet that was cut by a page of some width. */
    boolean isOne(float pageWidth) {
        return hasSameRows() && isCut(pageWidth) && !saysTheSame() && !goesOn();
    }

    /** Whether both end at the same height, and one has all edges of rows of the other; headers differ in theirs. */
    boolean hasSameRows() {
        float[] ys = left.grid().ys();
        float[] others = right.grid().ys();
        return ys.length >= others.length ? contains(ys, others) : contains(others, ys);
    }

    private static boolean contains(float[] more, float[] fewer) {
        if (Math.abs(more[more.length - 1] - fewer[fewer.length - 1]) > SAME
                || more.length - fewer.length > MOST_HEADER_ROWS) {
            return false;
        }
        for (float edge : fewer) {
            if (Math.abs(more[Edges.nearest(more, edge)] - edge) > SAME) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next column had no room on the page. */
    private boolean isCut(float pageWidth) {
        Box bounds = left.grid().bounds();
        float margin = right.grid().bounds().left();
        float next = right.grid().right(0) - margin;
        float room = pageWidth - margin + SAME;
        float indent = bounds.left() - margin;
        return indent >= -SAME && indent <= BLANK_COLUMN && bounds.right() + next > room;
    }

    /** Whether most words below the header are those of the other, as in two tables with the same rows. */
    private boolean saysTheSame() {
        Set<String> words = left.distinctWords();
        List<String> others = right.words();
        long same = others.stream().filter(words::contains).count();
        return 2 * same > others.size();
    }

    /**
     * Whether neither can be a table of its own: one has nothing but figures, in two rows at least, and so nothing that says
     * what they are of; or one has nothing but codes.
     */
    boolean isProven() {
        return hasFiguresOnly(right) || hasCodesOnly(left) && right.hasAmounts();
    }

    private static boolean hasFiguresOnly(SheetTable table) {
        return table.hasAmounts()
                && table.grid().rows() - table.headerRows() > 1
                && table.words().isEmpty();
    }

    private static boolean hasCodesOnly(SheetTable table) {
        boolean codes = false;
        for (int column = 0; column < table.grid().columns(); column++) {
            Kind kind = table.kind(column);
            if (kind != Kind.BLANK && kind != Kind.CODE) {
                return false;
            }
            codes |= kind == Kind.CODE;
        }
        return codes;
    }

    /** Whether the columns are the same and hold the same kinds of text, words among them, as where a table goes on below. */
    private boolean goesOn() {
        float[] xs = left.grid().xs();
        float[] others = right.grid().xs();
        if (xs.length != others.length || right.words().isEmpty()) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - others[i]) > SAME) {
                return false;
            }
        }
        return hasSameKinds();
    }

    private boolean hasSameKinds() {
        for (int column = 0; column < left.grid().columns(); column++) {
            Kind kind = left.kind(column);
            Kind other = right.kind(column);
            if (kind != Kind.BLANK && other != Kind.BLANK && kind != other) {
                return false;
            }
        }
        return true;
    }
}
