package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TablePart;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the parts of a table that goes on over pages the same columns. A part without the header lacks the edges that only
 * the header has, so that its third column may be the fourth: where the edges of one part are among those of the other, both
 * get all of them. A table that begins with a title of its own goes on from none.
 */
final class TableContinuation {

    /** In points; producers set the edges of the parts of a table no less exactly. */
    private static final float SAME = 2.5f;

    private TableContinuation() {}

    /** The pages, the tables that go on from one to the next with the same columns. */
    static List<PageDraft> align(List<PageDraft> pages) {
        List<PageDraft> aligned = new ArrayList<>(pages);
        // From the back too, so that what a later part has reaches the first one.
        for (int i = 1; i < aligned.size(); i++) {
            align(aligned, i - 1, i);
        }
        for (int i = aligned.size() - 1; i > 0; i--) {
            align(aligned, i - 1, i);
        }
        return aligned;
    }

    private static void align(List<PageDraft> pages, int before, int after) {
        int last = lastTable(pages.get(before));
        int first = firstTable(pages.get(after));
        if (last < 0 || first < 0) {
            return;
        }
        TablePart ending = (TablePart) pages.get(before).parts().get(last);
        TablePart beginning = (TablePart) pages.get(after).parts().get(first);
        if (!ending.aside().isEmpty() || !beginning.aside().isEmpty()) {
            return;
        }
        Table above = ending.table();
        Table below = beginning.table();
        boolean captioned = !Captions.of(pages.get(after), first).isEmpty()
                && !Captions.areRepeated(pages.get(before), last, pages.get(after), first);
        if ((captioned || below.beginsOverAll()) && !above.firstRow().equals(below.firstRow())) {
            return;
        }
        float[] one = above.grid().xs();
        float[] other = below.grid().xs();
        if (one.length > other.length && contains(one, other)) {
            pages.set(after, replaced(pages.get(after), first, below.withColumns(one, positions(one, other))));
        } else if (other.length > one.length && contains(other, one)) {
            pages.set(before, replaced(pages.get(before), last, above.withColumns(other, positions(other, one))));
        }
    }

    private static int lastTable(PageDraft page) {
        for (int i = page.parts().size() - 1; i >= 0; i--) {
            if (page.parts().get(i) instanceof TablePart) {
                return i;
            }
        }
        return -1;
    }

    private static int firstTable(PageDraft page) {
        for (int i = 0; i < page.parts().size(); i++) {
            if (page.parts().get(i) instanceof TablePart) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a table of more edges has all of another, and begins and ends where that does. */
    private static boolean contains(float[] more, float[] fewer) {
        boolean ends = Math.abs(more[0] - fewer[0]) <= SAME
                && Math.abs(more[more.length - 1] - fewer[fewer.length - 1]) <= SAME;
        if (!ends) {
            return false;
        }
        int[] positions = positions(more, fewer);
        for (int i = 0; i < fewer.length; i++) {
            boolean repeated = i > 0 && positions[i] == positions[i - 1];
            if (repeated || Math.abs(more[positions[i]] - fewer[i]) > SAME) {
                return false;
            }
        }
        return true;
    }

    /** For every edge the index of the nearest of the others. */
    private static int[] positions(float[] more, float[] fewer) {
        int[] positions = new int[fewer.length];
        int at = 0;
        for (int i = 0; i < fewer.length; i++) {
            while (at + 1 < more.length && Math.abs(more[at + 1] - fewer[i]) <= Math.abs(more[at] - fewer[i])) {
                at++;
            }
            positions[i] = at;
        }
        return positions;
    }

    private static PageDraft replaced(PageDraft page, int index, Table table) {
        List<Part> parts = new ArrayList<>(page.parts());
        parts.set(index, ((TablePart) parts.get(index)).with(table));
        return page.with(parts);
    }
}
