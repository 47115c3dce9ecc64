package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import io.gouji.ingest.extract.office.OfficePackage;
import io.gouji.ingest.extract.office.OfficePackage.Relationships;
import io.gouji.ingest.extract.office.Xml;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XLSX (ECMA-376, part 1, chapter 18) as a stream: every visible sheet is a page with the number of its place in the
 * book. Formulas are never evaluated; what counts is the result that was saved with them.
 */
public final class XlsxReader implements LayoutReader {

    private static final String FORMAT = "XLSX";

    private final ReadingLimits limits;

    public XlsxReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.XLSX);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        try (OfficePackage parts = new OfficePackage(bytes, limits.expandedBytes())) {
            String main = parts.mainPart().orElseThrow(() -> UnreadableDocuments.broken(FORMAT));
            return read(parts, main);
        } catch (IOException | XMLStreamException e) {
            throw Xml.unreadable(e, FORMAT);
        }
    }

    private Layout read(OfficePackage parts, String main)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        Workbook book = new Workbook();
        if (!parts.read(Optional.of(main), book::read)) {
            throw UnreadableDocuments.broken(FORMAT);
        }
        Relationships references = parts.relationships(main);
        CellStyles styles = new CellStyles();
        SharedStrings strings = new SharedStrings(limits);
        parts.read(references.ofType("styles"), styles::read);
        parts.read(references.ofType("sharedStrings"), strings::read);
        LayoutBuilder layout = new LayoutBuilder(limits);
        SheetParser parser = new SheetParser(styles, strings, book.from1904());
        int number = 0;
        for (Workbook.SheetEntry entry : book.sheets()) {
            number++;
            Optional<String> path = references.ofId(entry.relationship());
            if (!entry.visible() || path.isEmpty() || !path.get().contains("worksheets/")) {
                continue;
            }
            Sheet sheet = new Sheet(entry.name(), limits);
            if (!parts.read(path, xml -> parser.parse(xml, sheet))) {
                throw UnreadableDocuments.broken(FORMAT);
            }
            sheet.addTo(layout, number);
        }
        return layout.build();
    }
}
