package io.gouji.ingest.extract;

import io.gouji.ingest.extract.Layout.Page;
import java.util.List;

/** Reads pages of a PDF that are pictures of text (扫描件). */
public interface PageRecognizer {

    /**
     * Reads pages. Work is long: an implementation listens to {@link Interruption}.
     *
     * @param pdf the whole document
     * @param pages numbers of the pages to read, 1-based, ascending, not empty
     * @return one page for each number, in the same order, places as on the page shown; a page on which nothing was found has
     *     no lines
     * @throws UnreadableDocumentException if recognition is not possible, with what to install or to send instead
     */
    List<Page> recognize(byte[] pdf, List<Integer> pages) throws UnreadableDocumentException;
}
