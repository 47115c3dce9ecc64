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
 */
record PageDraft(int number, Frame frame, List<TextPart> head, List<Part> parts, List<TextPart> foot) {

    /** The same page with other parts between its running lines. */
    PageDraft with(List<Part> others) {
        return new PageDraft(number, frame, head, others, foot);
    }

    /** What stands on a page. */
    sealed interface Part {

        Box box();
    }

    /**
     * A line of text.
     *
     * @param line its characters, where it may be a row of a table that began on the page before
     */
    record TextPart(String text, Box box, @Nullable TextLine line) implements Part {}

    /** What is a table. */
    sealed interface TabularPart extends Part {

        Table table();

        /** The same with other words in its cells. */
        TabularPart with(Table other);
    }

    /** A table. */
    record TablePart(Table table) implements TabularPart {

        @Override
        public TablePart with(Table other) {
            return new TablePart(other);
        }

        @Override
        public Box box() {
            return table.grid().bounds();
        }
    }

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
