package io.gouji.ingest.work;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.extract.RecognitionNeededException;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.work.Conclusion.Failed;
import io.gouji.ingest.work.Conclusion.Parsed;
import io.gouji.ingest.work.Conclusion.Postponed;
import io.gouji.ingest.work.Conclusion.Rejected;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/**
 * Draws the conclusion on a received document. Many threads may share it; how many bytes of documents are in memory at the
 * same time is limited.
 */
public final class ParseWorker {

    private final SourceArchive archive;
    private final TimeLimitedParser parser;
    private final Duration timeLimit;
    private final int bytesAtOnce;
    private final Semaphore freeBytes;

    /**
     * @param timeLimit of the parser, for the message
     * @param bytesAtOnce of all documents in work together; a single larger one is worked on alone
     */
    public ParseWorker(SourceArchive archive, TimeLimitedParser parser, Duration timeLimit, int bytesAtOnce) {
        this.archive = archive;
        this.parser = parser;
        this.timeLimit = timeLimit;
        this.bytesAtOnce = bytesAtOnce;
        // Fair, so that a large document is not overtaken for ever by small ones.
        this.freeBytes = new Semaphore(bytesAtOnce, true);
    }

    /** The version of the parser that conclusions rest on. */
    public String parserVersion() {
        return parser.version();
    }

    /**
     * The conclusion on a document.
     *
     * @throws ArchiveUnavailableException if its bytes cannot be read now; the same call may work later
     * @throws InterruptedException if the thread was interrupted; there is no conclusion then
     */
    public Conclusion conclude(DocumentReceived document) throws InterruptedException {
        int bytes = (int) Math.min(Math.max(document.size(), 1), bytesAtOnce);
        freeBytes.acquire(bytes);
        try {
            return readAndParse(document);
        } finally {
            freeBytes.release(bytes);
        }
    }

    private Conclusion readAndParse(DocumentReceived document) throws InterruptedException {
        try {
            DocumentId id = new DocumentId(document.documentId());
            Optional<byte[]> source = read(id);
            if (source.isEmpty()) {
                return new Rejected(Rejections.sourceMissing(document));
            }
            if (!DocumentId.of(source.get()).equals(id)) {
                return new Rejected(Rejections.sourceDamaged(document));
            }
            return parse(source.get(), document);
        } catch (OutOfMemoryError e) {
            return new Rejected(Rejections.memoryLimit(document));
        }
    }

    private Conclusion parse(byte[] bytes, DocumentReceived document) throws InterruptedException {
        try {
            ParseResult result = parser.parse(bytes, document);
            if (result instanceof ParseResult.Rejected reason) {
                return new Rejected(Rejections.of(document, Stage.PARSE, reason.code(), reason.message()));
            }
            return parsed((ParseResult.Parsed) result, document);
        } catch (UnreadableDocumentException e) {
            return new Rejected(Rejections.of(document, Stage.READ, e.code(), e.text()));
        } catch (RecognitionNeededException e) {
            return new Postponed(document);
        } catch (TimeoutException e) {
            return new Rejected(Rejections.timeLimit(document, timeLimit));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return new Failed(Rejections.internalError(document), e);
        }
    }

    private Parsed parsed(ParseResult.Parsed result, DocumentReceived document) {
        return new Parsed(new BudgetParsed(
                document.documentId(),
                BudgetIds.budgetId(result.document().header()),
                document.fileName(),
                document.receivedAt(),
                parser.version(),
                result.document()));
    }

    private Optional<byte[]> read(DocumentId id) {
        Optional<InputStream> source = archive.open(id);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = source.get()) {
            return Optional.of(bytes.readAllBytes());
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot read " + id, e);
        }
    }
}
