package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutText;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.util.List;

/** Reads documents that must be readable. */
final class Reading {

    private Reading() {}

    static Layout of(byte[] pdf) {
        try {
            return new PdfReader().read(pdf);
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** All lines, as {@link LayoutText} tells them. */
    static List<String> lines(Sheet sheet) {
        return lines(of(sheet.bytes()));
    }

    static List<String> lines(Layout layout) {
        return LayoutText.of(layout);
    }
}
