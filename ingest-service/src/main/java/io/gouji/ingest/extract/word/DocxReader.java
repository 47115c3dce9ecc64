package io.gouji.ingest.extract.word;

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
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads DOCX (ECMA-376, part 1, chapter 17) as a stream: body first, then foot notes and end notes. Headers and footers repeat
 * on every page and say nothing about figures, so they are left out, as are comments and what was deleted.
 */
public final class DocxReader implements LayoutReader {

    private static final String FORMAT = "DOCX";

    private final ReadingLimits limits;

    public DocxReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.DOCX);
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
        Relationships references = parts.relationships(main);
        Styles styles = new Styles();
        Numbering numbering = new Numbering();
        parts.read(references.ofType("styles"), styles::read);
        parts.read(references.ofType("numbering"), new NumberingPart(numbering)::read);
        LayoutBuilder layout = new LayoutBuilder(limits);
        BlockWriter writer = new BlockWriter(layout, limits.columns());
        OfficePackage.PartReader blocks = xml -> {
            BlockParser parser = new BlockParser(xml, styles, numbering, limits);
            while (xml.next()) {
                if (xml.isStart("body") || isNote(xml)) {
                    parser.read(0, block -> writer.write(List.of(block)));
                }
            }
        };
        if (!parts.read(Optional.of(main), blocks)) {
            throw UnreadableDocuments.broken(FORMAT);
        }
        parts.read(references.ofType("footnotes"), blocks);
        parts.read(references.ofType("endnotes"), blocks);
        return layout.build();
    }

    /** The lines that separate notes from text are notes with a type. */
    private static boolean isNote(Xml xml) {
        return (xml.isStart("footnote") || xml.isStart("endnote"))
                && (xml.attribute("type") == null || "normal".equals(xml.attribute("type")));
    }
}
