package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import java.util.ArrayList;
import java.util.List;

/** What stands above tables. A table that goes on over the page may repeat it there. */
final class Captions {

    private Captions() {}

    /** Lines right above a part of a page, from top to bottom, up to whatever else stands above them. */
    static List<String> of(PageDraft page, int part) {
        List<String> lines = new ArrayList<>();
        for (int i = part - 1; i >= 0; i--) {
            Part above = page.parts().get(i);
            if (!(above instanceof TextPart text)) {
                break;
            }
            lines.add(0, text.text());
        }
        return lines;
    }

    /** Whether all that stands above the part of one page, at least one line, stood right above the part of the page before. */
    static boolean areRepeated(PageDraft before, int above, PageDraft after, int below) {
        List<String> repeated = of(after, below);
        List<String> first = of(before, above);
        int from = first.size() - repeated.size();
        return !repeated.isEmpty()
                && from >= 0
                && below == repeated.size()
                && first.subList(from, first.size()).equals(repeated);
    }
}
