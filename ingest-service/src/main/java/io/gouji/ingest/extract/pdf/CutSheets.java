package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.pdf.PageDraft.Aside;
import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TablePart;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the columns of a spreadsheet side by side again that was wider than its page. A program prints the pages of the first
 * columns from top to bottom, then those of the next ones. What stands on one of these has the very same rows as a table on one
 * of the first, begins at the same margin, which the page has on the right too, and had no room left there; it does not go on
 * below that table, it has no title of its own, and most often it has nothing that says what its figures are of.
 */
final class CutSheets {

    /** Tables of fewer rows may look alike by chance; on further pages of a sheet they do not. */
    private static final int FEWEST_ROWS = 3;

    /** Pages of a sheet in a row on which nothing stands but lines of text. */
    private static final int MOST_WITHOUT = 3;

    /** Pages of the first columns of one sheet; every page is held against so many behind it. */
    private static final int MOST_PAGES_DOWN = 60;

    private final List<PageDraft> pages;
    private final List<List<SheetTable>> tables = new ArrayList<>();
    private final List<PageDraft> joined;

    private CutSheets(List<PageDraft> pages) {
        this.pages = pages;
        this.joined = new ArrayList<>(pages);
        pages.forEach(page -> tables.add(tables(page)));
    }

    /** The pages, whole tables on the first ones; what others held of them is gone from those. */
    static List<PageDraft> join(List<PageDraft> pages) {
        CutSheets sheets = new CutSheets(pages);
        int page = 0;
        while (page < pages.size()) {
            page = sheets.joinFrom(page);
        }
        return sheets.joined;
    }

    private static List<SheetTable> tables(PageDraft page) {
        List<SheetTable> tables = new ArrayList<>();
        page.strips().forEach(strip -> tables.add(new SheetTable(strip)));
        for (Part part : page.parts()) {
            if (part instanceof TablePart table) {
                tables.add(new SheetTable(table.table()));
            }
        }
        return tables;
    }

    /** Joins the sheet that begins on a page, if one was cut there, and tells where to go on. */
    private int joinFrom(int first) {
        Interruption.check();
        if (!hasRows(first)) {
            return first + 1;
        }
        for (int next = first + 1; next < Math.min(pages.size(), first + MOST_PAGES_DOWN); next++) {
            if (isBeside(first, next)) {
                List<Beside> strip = strip(first, next);
                if (2 * strip.size() >= next - first && isProven(strip)) {
                    return joinStrips(strip);
                }
            }
        }
        return first + 1;
    }

    /**
     * Which page stands to the left of each from one on. Pages of a sheet that nothing stands on are not printed, and some with
     * nothing but lines of text may be among them; the strip ends with a table that stands beside none.
     */
    private List<Beside> strip(int first, int next) {
        List<Beside> strip = new ArrayList<>();
        int left = first;
        int behind = next;
        for (int right = next; right < pages.size() && right - behind <= MOST_WITHOUT; right++) {
            if (tables.get(right).isEmpty()) {
                continue;
            }
            while (left < next && !isBeside(left, right)) {
                left++;
            }
            if (left == next) {
                break;
            }
            strip.add(new Beside(left++, right));
            behind = right + 1;
        }
        return strip;
    }

    private int joinStrips(List<Beside> strip) {
        Map<Integer, Integer> origins = new HashMap<>();
        List<Beside> joining = strip;
        while (true) {
            for (Beside pair : joining) {
                int origin = origins.getOrDefault(pair.left(), pair.left());
                origins.put(pair.right(), origin);
                join(origin, pair.right());
            }
            int first = joining.get(0).right();
            int behind = joining.get(joining.size() - 1).right() + 1;
            // What stands to the right of the strip that was joined has the rows of that strip, and of the first one.
            List<Beside> further = strip(first, behind).stream()
                    .filter(pair -> origins.containsKey(pair.left()))
                    .toList();
            if (!isProven(further)) {
                return behind;
            }
            joining = further;
        }
    }

    /** Whether a page holds nothing but what stands to the right of the tables of another. */
    private boolean isBeside(int left, int right) {
        List<SheetTable> lefts = tables.get(left);
        List<SheetTable> rights = tables.get(right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return false;
        }
        float width = pages.get(left).frame().width();
        for (SheetTable table : rights) {
            if (lefts.stream().noneMatch(other -> new CutTable(other, table).isOne(width))) {
                return false;
            }
        }
        return lines(new Beside(left, right)) != CutLines.Verdict.CONTRADICTED;
    }

    private CutLines.Verdict lines(Beside pair) {
        return CutLines.judge(
                pages.get(pair.left()), tables.get(pair.left()), pages.get(pair.right()), tables.get(pair.right()));
    }

    /** Whether half of the pages at least tell that they are not of their own; rows of one height are the same by chance. */
    private boolean isProven(List<Beside> strip) {
        long proven = strip.stream().filter(this::isProven).count();
        return proven > 0 && 2 * proven >= strip.size();
    }

    private boolean isProven(Beside pair) {
        return lines(pair) == CutLines.Verdict.CONFIRMED
                || tables.get(pair.right()).stream()
                        .anyMatch(right -> tables.get(pair.left()).stream()
                                .map(left -> new CutTable(left, right))
                                .anyMatch(cut -> cut.hasSameRows() && cut.isProven()));
    }

    private boolean hasRows(int page) {
        return tables.get(page).stream().anyMatch(table -> table.grid().rows() >= FEWEST_ROWS);
    }

    private void join(int left, int right) {
        PageDraft page = joined.get(left);
        PageDraft beside = pages.get(right);
        List<Part> parts = new ArrayList<>(page.parts());
        List<TextPart> texts = new ArrayList<>();
        for (Part part : beside.parts()) {
            if (part instanceof TextPart text && !isInside(text, tables.get(right))) {
                texts.add(text);
            }
        }
        for (SheetTable table : tables.get(right)) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof TablePart part
                        && new CutTable(new SheetTable(part.table()), table).hasSameRows()) {
                    List<TextPart> above = texts.stream()
                            .filter(text -> isAmongRows(text, part.table(), table.table()))
                            .toList();
                    texts.removeAll(above);
                    parts.set(i, widened(part, table.table(), above, beside.number()));
                }
            }
        }
        CutLines.add(texts, beside.number(), tables.get(right), parts);
        parts.sort(Comparator.comparingDouble(part -> part.box().top()));
        joined.set(left, page.with(parts));
        joined.set(right, beside.with(List.of()));
    }

    private static boolean isInside(TextPart text, List<SheetTable> tables) {
        return tables.stream()
                .anyMatch(table -> table.grid()
                        .bounds()
                        .contains(text.box().middleX(), text.box().middleY()));
    }

    /** Whether words stand in a row of a header that has no rules of its own on the page to the right. */
    private static boolean isAmongRows(TextPart text, Table left, Table right) {
        float middle = text.box().middleY();
        return middle > left.grid().bounds().top()
                && middle < right.grid().bounds().top();
    }

    private static TablePart widened(TablePart part, Table table, List<TextPart> above, int page) {
        List<Aside> aside = new ArrayList<>(part.aside());
        float shift =
                part.table().grid().bounds().right() - table.grid().bounds().left();
        aside.add(new Aside(part.table().grid().columns(), page, shift));
        return new TablePart(part.table().beside(table, above), aside);
    }

    /** Two pages of a sheet, by their places among the pages, the columns of one to the right of those of the other. */
    private record Beside(int left, int right) {}
}
