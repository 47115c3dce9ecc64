package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads DOC of Word 97 and later, and of WPS: the text, then text boxes, foot notes and end notes. Headers and footers, comments and
 * what was deleted are left out, as in DOCX.
 */
public final class DocReader implements LayoutReader {

    private static final String FORMAT = "DOC";

    /** In bytes: the compound file is in memory twice. */
    private static final int MAX_SIZE = 32 * 1024 * 1024;

    private final ReadingLimits limits;

    public DocReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.DOC);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length > MAX_SIZE) {
            throw UnreadableDocuments.tooLarge(FORMAT, MAX_SIZE);
        }
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return read(document);
        } catch (EncryptedDocumentException e) {
            throw UnreadableDocuments.encrypted();
        } catch (OldWordFileFormatException e) {
            throw UnreadableDocuments.tooOld("Word 97", "DOCX");
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI follows the offsets of the file wherever they lead; what it throws then is of any kind.
            throw UnreadableDocuments.broken(FORMAT);
        }
    }

    private Layout read(HWPFDocument document) throws UnreadableDocumentException {
        LayoutBuilder layout = new LayoutBuilder(limits);
        BlockWriter writer = new BlockWriter(layout, limits.columns());
        DocBlocks blocks = new DocBlocks(new DocNumbering(document.getListTables()), limits);
        for (Range range : List.of(
                document.getRange(),
                document.getMainTextboxRange(),
                document.getFootnoteRange(),
                document.getEndnoteRange())) {
            blocks.read(range, block -> writer.write(List.of(block)));
        }
        return layout.build();
    }
}
