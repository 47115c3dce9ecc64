package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.UnreadableDocumentException;

/** Counts the work a document asks for, ends it where no disclosure would go, and listens for being told to stop. */
final class Budget {

    /** Of a page; a page of a chart with thousands of shapes has some ten thousand. */
    static final int MOST_OPERATORS_OF_PAGE = 2_000_000;

    /** Of a document; the largest disclosure seen has a hundred thousand. */
    static final int MOST_OPERATORS = 30_000_000;

    /** Of a page; a full page of small print has five thousand. */
    static final int MOST_GLYPHS_OF_PAGE = 100_000;

    /** Of content streams of a document, in bytes, unpacked. */
    static final long MOST_CONTENT = 512L * 1024 * 1024;

    private static final int LISTEN_EVERY = 0xFFF;

    private int operatorsOfPage;
    private long operators;
    private int glyphsOfPage;
    private long content;

    void page() {
        operatorsOfPage = 0;
        glyphsOfPage = 0;
        Interruption.check();
    }

    void operator() throws UnreadableDocumentException {
        operatorsOfPage++;
        operators++;
        if (operatorsOfPage > MOST_OPERATORS_OF_PAGE || operators > MOST_OPERATORS) {
            throw PdfProblems.tooComplex();
        }
        if ((operatorsOfPage & LISTEN_EVERY) == 0) {
            Interruption.check();
        }
    }

    void glyph() throws UnreadableDocumentException {
        if (++glyphsOfPage > MOST_GLYPHS_OF_PAGE) {
            throw PdfProblems.tooComplex();
        }
    }

    void content(int bytes) throws UnreadableDocumentException {
        content += bytes;
        if (content > MOST_CONTENT) {
            throw PdfProblems.tooMuchContent();
        }
    }
}
