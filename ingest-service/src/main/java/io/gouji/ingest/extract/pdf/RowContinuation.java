package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TabularPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts rows together again that the end of a page cut in two. The rest of such a row, right below the header or at the top of
 * the page, says something in those cells only whose last line on the page before was full; nothing of it begins like a row,
 * and its figures are but ends of those above.
 */
final class RowContinuation {

    /** Rows of a caption that a table may have above a header that it repeats. */
    private static final int MOST_CAPTION = 4;

    /** Characters; a page number is no longer. */
    private static final int PAGE_NUMBER = 12;

    private static final Pattern BEGINS_ROW = Pattern.compile("[(（]?[一二三四五六七八九十]+[)）、.].*|[(（]?[0-9]+[)）、].*|其中[:：].*");

    private RowContinuation() {}

    /** The pages, no row in two of them. */
    static List<PageDraft> join(List<PageDraft> pages) {
        List<PageDraft> joined = new ArrayList<>(pages);
        // From the back, so that a row over several pages comes together piece by piece.
        for (int i = joined.size() - 1; i > 0; i--) {
            join(joined, i - 1, i);
        }
        return joined;
    }

    private static void join(List<PageDraft> pages, int before, int after) {
        int last = lastPart(pages.get(before));
        int first = firstTable(pages.get(after));
        if (last < 0 || first < 0) {
            return;
        }
        boolean captioned = first > 0 && !Captions.areRepeated(pages.get(before), last, pages.get(after), first);
        Table above = ((TabularPart) pages.get(before).parts().get(last)).table();
        Table below = ((TabularPart) pages.get(after).parts().get(first)).table();
        boolean told = !above.lines().isEmpty() && !below.lines().isEmpty();
        if (captioned || !told || above.grid().columns() != below.grid().columns()) {
            return;
        }
        int end = lastRow(above);
        int begin = firstRow(above, below);
        if (end < 0 || begin >= below.grid().rows()) {
            return;
        }
        List<Integer> rest = areas(below, begin);
        int[] beginnings = new int[rest.size()];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = beginning(above, end, below, rest.get(i));
            if (beginnings[i] < 0) {
                return;
            }
        }
        for (int i = 0; i < beginnings.length; i++) {
            List<TextLine> lines = new ArrayList<>(above.lines().get(beginnings[i]));
            lines.addAll(below.lines().get(rest.get(i)));
            above = above.with(beginnings[i], lines);
            below = below.with(rest.get(i), List.of());
        }
        pages.set(before, replaced(pages.get(before), last, above));
        pages.set(after, replaced(pages.get(after), first, below));
    }

    /** The table that ends a page, or -1. */
    private static int lastPart(PageDraft page) {
        int last = page.parts().size() - 1;
        if (last > 0
                && page.parts().get(last) instanceof PageDraft.TextPart text
                && text.text().length() <= PAGE_NUMBER) {
            last--;
        }
        return last >= 0 && page.parts().get(last) instanceof TabularPart ? last : -1;
    }

    private static int firstTable(PageDraft page) {
        for (int i = 0; i < page.parts().size(); i++) {
            if (!(page.parts().get(i) instanceof PageDraft.TextPart)) {
                return page.parts().get(i) instanceof TabularPart ? i : -1;
            }
        }
        return -1;
    }

    /** The last row that something stands in, or -1. */
    private static int lastRow(Table table) {
        int last = -1;
        for (int i = 0; i < table.texts().size(); i++) {
            if (!table.texts().get(i).isEmpty()) {
                last = Math.max(last, table.grid().areas().get(i).row());
            }
        }
        return last;
    }

    /** The first row of a part behind the header that it repeats. */
    private static int firstRow(Table above, Table below) {
        for (int skipped = 0; skipped <= MOST_CAPTION; skipped++) {
            int row = 0;
            while (row < below.grid().rows()
                    && row + skipped < above.grid().rows()
                    && above.hasRow(row + skipped, below, row)) {
                row++;
            }
            if (row > 0) {
                return row;
            }
        }
        return 0;
    }

    /** Cells of a row that something stands in. */
    private static List<Integer> areas(Table table, int row) {
        List<Integer> areas = new ArrayList<>();
        for (int i = 0; i < table.texts().size(); i++) {
            if (table.grid().areas().get(i).row() == row
                    && !table.texts().get(i).isEmpty()) {
                areas.add(i);
            }
        }
        return areas;
    }

    /** The cell of the last row that goes on in a cell of the next page, or -1. */
    private static int beginning(Table above, int end, Table below, int rest) {
        Area area = below.grid().areas().get(rest);
        for (int i = 0; i < above.texts().size(); i++) {
            Area other = above.grid().areas().get(i);
            boolean reaches = other.row() <= end && other.row() + other.rows() > end;
            if (reaches
                    && other.column() == area.column()
                    && other.columns() == area.columns()
                    && goesOn(above, i, below, rest)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(Table above, int cell, Table below, int rest) {
        List<TextLine> begun = above.lines().get(cell);
        String text = below.texts().get(rest);
        if (begun.isEmpty() || BEGINS_ROW.matcher(text).matches()) {
            return false;
        }
        TextLine last = begun.get(begun.size() - 1);
        TextLine next = below.lines().get(rest).get(0);
        Box box = above.grid().box(above.grid().areas().get(cell));
        float character = next.glyphs().get(0).box().width();
        if (box.width() - last.box().width() >= character + padding(above, cell)) {
            return false;
        }
        return !Numerals.isFigure(text) || isEndOf(above.texts().get(cell), text);
    }

    /** What cells leave free beside their text: no more than the fullest line of cells below each other does. */
    private static float padding(Table table, int cell) {
        Area column = table.grid().areas().get(cell);
        float free = CellText.PADDING;
        for (int i = 0; i < table.texts().size(); i++) {
            Area area = table.grid().areas().get(i);
            if (area.column() == column.column() && area.columns() == column.columns()) {
                for (TextLine line : table.lines().get(i)) {
                    free = Math.min(
                            free, table.grid().box(area).width() - line.box().width());
                }
            }
        }
        return Math.max(0, free);
    }

    /** Whether digits make one number with those above, and are not a number like that. */
    private static boolean isEndOf(String number, String digits) {
        boolean whole = Numerals.isWhole(number) && !Numerals.isCode(digits);
        boolean codes = Numerals.isCode(number) && Numerals.isCode(digits) && digits.length() >= number.length();
        return Numerals.isUsual(number + digits) && !whole && !codes;
    }

    private static PageDraft replaced(PageDraft page, int index, Table table) {
        List<Part> parts = new ArrayList<>(page.parts());
        parts.set(index, ((TabularPart) parts.get(index)).with(table));
        return page.with(parts);
    }
}
