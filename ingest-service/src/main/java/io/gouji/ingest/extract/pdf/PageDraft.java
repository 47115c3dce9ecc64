package io.gouji.ingest.extract.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose lines and tables are found, before it is put together with the other pages.
 *
 * @param number 1-based
 * @param frame in which places are told
 * @param head running lines above everything else
 * @param parts from top to bottom
 * @param foot running lines below everything else
 * @param strips ruled cells below each other, and ruled cells of which one is filled at most, which are no tables of their own
 */
record PageDraft(
        int number, Frame frame, List<TextPart> head, List<Part> parts, List<TextPart> foot, List<Table> strips) {

    /** The same page with other parts between its running lines. */
    PageDraft with(List<Part> others) {
        return new PageDraft(number, frame, head, others, foot, strips);
    }

    /** What stands on a page. */
    sealed interface Part {

        Box box();
    }

    /**
     * A line of text.
     *
     * @param line its characters, where it may be a row of a table that began on the page before
     * @param page that it stands on if it is another
     */
    record TextPart(
            String text,
            Box box,
            @Nullable TextLine line,
            @Nullable Integer page) implements Part {

        TextPart(String text, Box box, @Nullable TextLine line) {
            this(text, box, line, null);
        }
    }

    /** What is a table. */
    sealed interface TabularPart extends Part {

        Table table();

        /** The same with other words in its cells. */
        TabularPart with(Table other);
    }

    /**
     * A table.
     *
     * @param aside where its columns stand on other pages, from left to right
     */
    record TablePart(Table table, List<Aside> aside) implements TabularPart {

        TablePart {
            aside = List.copyOf(aside);
        }

        TablePart(Table table) {
            this(table, List.of());
        }

        @Override
        public TablePart with(Table other) {
            return new TablePart(other, aside);
        }

        @Override
        public Box box() {
            return table.grid().bounds();
        }
    }

    /**
     * Columns that stand on another page because the width of the page cut the table.
     *
     * @param from the first of them
     * @param page its number
     * @param shift in points, by how much they stand to the left there
     */
    record Aside(int from, int page, float shift) {}

    /**
     * A table without vertical rules, of which other pages may have further parts.
     *
     * @param table as far as its page tells
     */
    record OpenTablePart(OpenRegion region, Table table) implements TabularPart {

        @Override
        public OpenTablePart with(Table other) {
            return new OpenTablePart(region, other);
        }

        @Override
        public Box box() {
            return region.bounds();
        }
    }
}
