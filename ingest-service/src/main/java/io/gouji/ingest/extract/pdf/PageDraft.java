package io.gouji.ingest.extract.pdf;

import java.util.List;

/**
 * A page whose lines and tables are found, before it is put together with the other pages.
 *
 * @param number 1-based
 * @param frame in which places are told
 * @param parts from top to bottom
 */
record PageDraft(int number, Frame frame, List<Part> parts) {

    /** What stands on a page. */
    sealed interface Part {

        Box box();
    }

    /** A line of text. */
    record TextPart(String text, Box box) implements Part {}

    /** A table. */
    record TablePart(Table table) implements Part {

        @Override
        public Box box() {
            return table.grid().bounds();
        }
    }
}
