package io.gouji.ingest.work;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.finding.LocalizedText;
import java.util.List;

/** Reads a document with the reader of its media type, and parses what was read as a disclosure. */
public final class DisclosureDocumentParser implements DocumentParser {

    private final List<LayoutReader> readers;
    private final DisclosureParser parser;

    public DisclosureDocumentParser(List<LayoutReader> readers, DisclosureParser parser) {
        this.readers = List.copyOf(readers);
        this.parser = parser;
    }

    @Override
    public String version() {
        return DisclosureParser.VERSION;
    }

    @Override
    public ParseResult parse(byte[] bytes, DocumentReceived document) throws UnreadableDocumentException {
        Layout layout = reader(document.mediaType()).read(bytes);
        return parser.parse(layout, new ParseHints(document.fileName(), document.regionCode()));
    }

    /** An event of an older or newer version of this service may name a type that this version does not read. */
    private LayoutReader reader(String mediaType) throws UnreadableDocumentException {
        return readers.stream()
                .filter(candidate -> candidate.reads(mediaType))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocumentException(
                        "UNSUPPORTED_TYPE",
                        new LocalizedText(
                                "当前版本无法读取此类文件（" + mediaType + "）。请另存为 PDF 或 DOCX 后重新上传。",
                                "This version cannot read files of this type (" + mediaType
                                        + "). Save the document as PDF or DOCX and upload that.")));
    }
}
