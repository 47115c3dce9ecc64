package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads XLS of Excel 97 and later (BIFF8) record by record. What counts of a formula is the result that was saved with it;
 * macros are never looked at.
 */
public final class XlsReader implements LayoutReader {

    private static final String FORMAT = "XLS";

    /** In bytes: the compound file is in memory twice. */
    private static final int MAX_SIZE = 32 * 1024 * 1024;

    private final ReadingLimits limits;

    public XlsReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.XLS);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length > MAX_SIZE) {
            throw UnreadableDocuments.tooLarge(FORMAT, MAX_SIZE);
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(file.getRoot());
        } catch (EncryptedDocumentException e) {
            throw UnreadableDocuments.encrypted();
        } catch (OldExcelFormatException e) {
            throw UnreadableDocuments.tooOld("Excel 97", "XLSX");
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI takes the lengths in the file for true; what it throws where they are not is of any kind.
            throw UnreadableDocuments.broken(FORMAT);
        }
    }

    private Layout read(DirectoryNode root) throws IOException, UnreadableDocumentException {
        BookRecords book = new BookRecords(limits);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(new AbortableHSSFListener() {
            @Override
            public short abortableProcessRecord(Record record) throws HSSFUserException {
                try {
                    book.take(record);
                    return 0;
                } catch (UnreadableDocumentException e) {
                    throw new HSSFUserException(e);
                }
            }
        });
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, root);
        } catch (HSSFUserException e) {
            if (e.getReason() instanceof UnreadableDocumentException reason) {
                throw reason;
            }
            throw new IOException(e);
        }
        LayoutBuilder layout = new LayoutBuilder(limits);
        book.addTo(layout);
        return layout.build();
    }
}
