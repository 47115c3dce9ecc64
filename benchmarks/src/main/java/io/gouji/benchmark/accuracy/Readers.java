package io.gouji.benchmark.accuracy;

import io.gouji.generator.page.Format;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.html.HtmlReader;
import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.extract.sheet.XlsxReader;
import io.gouji.ingest.extract.word.DocxReader;

/** The readers of ingest-service by format. */
final class Readers {

    private Readers() {}

    static LayoutReader of(Format format) {
        return switch (format) {
            case LINES, TABS -> new TextReader();
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader(ReadingLimits.standard());
            case XLSX -> new XlsxReader(ReadingLimits.standard());
            case HTML -> new HtmlReader(ReadingLimits.standard());
        };
    }
}
