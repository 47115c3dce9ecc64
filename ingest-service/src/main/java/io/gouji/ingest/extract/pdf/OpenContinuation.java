package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.OpenTablePart;
import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parts of a table without vertical rules on several pages as one table. A part goes on from the page before if
 * nothing stands between, or if it has the same header; the columns that all parts show together must be no fewer than those
 * that each shows alone. Rows that are too few to show a table on their page belong to one that ends the page before, if their
 * words keep to its columns; its caption and header may be repeated above them.
 */
final class OpenContinuation {

    /** Characters; a page number is no longer. */
    private static final int PAGE_NUMBER = 12;

    /** In points; the rules of a table begin and end at the same place. */
    private static final float SAME_END = 4;

    private final List<PageDraft> pages;

    private OpenContinuation(List<PageDraft> pages) {
        this.pages = new ArrayList<>(pages);
    }

    /** The pages, the parts of a table with the same columns. */
    static List<PageDraft> join(List<PageDraft> pages) {
        OpenContinuation joining = new OpenContinuation(pages);
        joining.join();
        return joining.pages;
    }

    private void join() {
        List<Place> chain = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (!chain.isEmpty() && !goesOn(chain.get(0), chain.get(chain.size() - 1), page)) {
                finish(chain);
                chain.clear();
            } else if (!chain.isEmpty()) {
                chain.add(new Place(page, firstTable(page)));
            }
            int last = lastTable(page);
            boolean only = !chain.isEmpty() && chain.get(chain.size() - 1).equals(new Place(page, last));
            if (last < 0 || !only) {
                finish(chain);
                chain.clear();
                if (last >= 0) {
                    chain.add(new Place(page, last));
                }
            }
        }
        finish(chain);
    }

    /**
     * Whether the table that ends a page goes on on the next; rows that stand there as text become a part of it.
     *
     * @param begin its first part
     * @param before its last part so far
     */
    private boolean goesOn(Place begin, Place before, int page) {
        if (!endsPage(before)) {
            return false;
        }
        OpenTablePart above = part(before);
        int first = firstTable(page);
        int text = 0;
        List<Part> parts = pages.get(page).parts();
        while (text < parts.size() && parts.get(text) instanceof TextPart) {
            text++;
        }
        if (first == text) {
            boolean captioned =
                    first > 0 && !Captions.areRepeated(pages.get(before.page()), before.part(), pages.get(page), first);
            OpenRegion below = part(new Place(page, first)).region();
            if (!captioned && OpenPart.of(part(begin).region()).isRepeatedIn(below)) {
                return true;
            }
            if (!captioned && isHeaderOf(above.region(), below)) {
                return true;
            }
            if (!captioned
                    && OpenTail.areRows(
                            above.table(), above.region(), OpenPart.of(below).head())) {
                return fits(above, part(new Place(page, first)));
            }
        }
        int captions = repeatedCaptions(begin, parts.subList(0, text));
        int header = repeatedHeader(begin, parts.subList(captions, text));
        int from = captions + header;
        int rows = OpenTail.rows(above.table(), above.region(), parts.subList(from, text), captions > 0);
        if (rows == 0) {
            return false;
        }
        List<TextLine> lines = new ArrayList<>();
        for (Part row : parts.subList(captions, from + rows)) {
            TextLine line = ((TextPart) row).line();
            if (line != null) {
                lines.add(line);
            }
        }
        OpenRegion region = OpenRegion.below(above.region(), lines);
        OpenRegion start = header > 0 ? part(begin).region() : above.region();
        List<Part> joined = new ArrayList<>(parts.subList(0, captions));
        joined.add(
                new OpenTablePart(region, OpenTable.read(List.of(start, region)).get(1)));
        joined.addAll(parts.subList(from + rows, parts.size()));
        pages.set(page, pages.get(page).with(joined));
        return true;
    }

    /** Whether the header of a table of words ends a page, and its rows begin the next, between rules as wide. */
    private static boolean isHeaderOf(OpenRegion above, OpenRegion below) {
        Box one = above.bounds();
        Box other = below.bounds();
        return Math.abs(one.left() - other.left()) <= SAME_END
                && Math.abs(one.right() - other.right()) <= SAME_END
                && OpenPart.of(above).isHeaderOf(below.lines());
    }

    /** How many lines at the top of a page stood right above a table. */
    private int repeatedCaptions(Place begin, List<Part> lines) {
        List<String> above = Captions.of(pages.get(begin.page()), begin.part());
        for (int count = Math.min(above.size(), lines.size()); count > 0; count--) {
            if (texts(lines.subList(0, count)).equals(above.subList(above.size() - count, above.size()))) {
                return count;
            }
        }
        return 0;
    }

    /** How many lines are the header of a table again. */
    private int repeatedHeader(Place begin, List<Part> lines) {
        List<String> head = OpenPart.of(part(begin).region()).head().stream()
                .map(TextLine::text)
                .toList();
        boolean repeated = head.size() <= lines.size()
                && texts(lines.subList(0, head.size())).equals(head);
        return repeated ? head.size() : 0;
    }

    private static List<String> texts(List<Part> lines) {
        return lines.stream().map(line -> ((TextPart) line).text()).toList();
    }

    private static boolean fits(OpenTablePart above, OpenTablePart below) {
        int together = OpenTable.read(List.of(above.region(), below.region()))
                .get(0)
                .grid()
                .columns();
        return together
                >= Math.max(above.table().grid().columns(), below.table().grid().columns());
    }

    private boolean endsPage(Place place) {
        List<Part> parts = pages.get(place.page()).parts();
        int behind = 0;
        for (Part part : parts.subList(place.part() + 1, parts.size())) {
            if (!(part instanceof TextPart text) || text.text().length() > PAGE_NUMBER) {
                return false;
            }
            behind++;
        }
        return behind <= 1;
    }

    private OpenTablePart part(Place place) {
        return (OpenTablePart) pages.get(place.page()).parts().get(place.part());
    }

    private int firstTable(int page) {
        List<Part> parts = pages.get(page).parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof OpenTablePart) {
                return i;
            }
        }
        return -1;
    }

    private int lastTable(int page) {
        List<Part> parts = pages.get(page).parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof OpenTablePart) {
                return i;
            }
        }
        return -1;
    }

    private void finish(List<Place> chain) {
        if (chain.size() < 2) {
            return;
        }
        List<Table> tables =
                OpenTable.read(chain.stream().map(place -> part(place).region()).toList());
        for (int i = 0; i < tables.size(); i++) {
            PageDraft page = pages.get(chain.get(i).page());
            List<Part> parts = new ArrayList<>(page.parts());
            parts.set(chain.get(i).part(), new OpenTablePart(part(chain.get(i)).region(), tables.get(i)));
            pages.set(chain.get(i).page(), page.with(parts));
        }
    }

    private record Place(int page, int part) {}
}
