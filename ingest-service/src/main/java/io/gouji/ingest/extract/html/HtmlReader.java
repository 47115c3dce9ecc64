package io.gouji.ingest.extract.html;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML. Scripts stay text that nobody looks at, and references are never followed. */
public final class HtmlReader implements LayoutReader {

    /** In bytes; the tree of a page takes some ten times as much memory. */
    private static final int MAX_SIZE = 8 * 1024 * 1024;

    private final ReadingLimits limits;

    public HtmlReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.HTML);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length > MAX_SIZE) {
            throw UnreadableDocuments.tooLarge("HTML", MAX_SIZE);
        }
        Document page = Parser.htmlParser().parseInput(PageEncoding.decode(bytes), "");
        LayoutBuilder layout = new LayoutBuilder(limits);
        new PageWalk(new HiddenElements(page), layout, limits).walk(page.body());
        return layout.build();
    }
}
