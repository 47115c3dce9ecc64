package io.gouji.ingest.intake;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.intake.ReceivedDocuments.LogUnavailableException;
import io.gouji.ingest.intake.Refusal.Kind;
import io.gouji.ingest.intake.UploadResult.Accepted;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.finding.LocalizedText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Accepts documents: judge the content, keep the bytes, announce, and only when the log has acknowledged, write the receipt.
 * Whichever step fails, the document counts as not accepted, and the same upload repeated goes through the same steps to the
 * same event. One case is left open by nature: an acknowledgement that got lost. Then the event is in the log although the
 * caller was told to come again, and {@link #confirm} writes the receipt when the event arrives.
 */
public final class Intake {

    private static final Logger LOG = System.getLogger(Intake.class.getName());

    private static final Refusal ARCHIVE_UNAVAILABLE = new Refusal(
            Kind.UNAVAILABLE,
            "ARCHIVE_UNAVAILABLE",
            new LocalizedText(
                    "文件暂时无法存档，本次上传未被接受。请稍后重新上传。",
                    "The file cannot be archived at the moment and was not accepted. Upload it again in a while."));
    private static final Refusal BROKER_UNAVAILABLE = new Refusal(
            Kind.UNAVAILABLE,
            "BROKER_UNAVAILABLE",
            new LocalizedText(
                    "消息系统暂时无法连接，本次上传未被接受。请稍后重新上传。",
                    "The message broker is out of reach at the moment and the file was not accepted. Upload it again in a "
                            + "while."));

    private final SourceArchive archive;
    private final ReceivedDocuments received;
    private final ContentJudge judge;
    private final Clock clock;
    private final ConcurrentMap<DocumentId, CompletableFuture<Accepted>> underWay = new ConcurrentHashMap<>();

    public Intake(SourceArchive archive, ReceivedDocuments received, ContentJudge judge, Clock clock) {
        this.archive = archive;
        this.received = received;
        this.judge = judge;
        this.clock = clock;
    }

    /** Accepts a file or says why not. Takes the draft over. Blocks until the log has acknowledged, for seconds at most. */
    public UploadResult accept(UploadedFile file, UploadDetails details) {
        try (SourceDraft draft = file.draft()) {
            String mediaType = judge.mediaType(draft);
            return once(draft.id(), file.fileName(), () -> acceptNow(file, mediaType, details));
        } catch (RefusedException e) {
            return new Refused(file.fileName(), e.refusal());
        } catch (ArchiveUnavailableException e) {
            return new Refused(file.fileName(), archiveUnavailable(e));
        } catch (LogUnavailableException e) {
            LOG.log(Level.ERROR, "The broker is unavailable: " + e.getMessage());
            return new Refused(file.fileName(), BROKER_UNAVAILABLE);
        }
    }

    /** The refusal for it; what is behind it stands in the log. */
    static Refusal archiveUnavailable(ArchiveUnavailableException e) {
        LOG.log(Level.ERROR, "The archive is unavailable: " + e.getMessage());
        return ARCHIVE_UNAVAILABLE;
    }

    /** Notes that a document was announced: whoever reads its event knows that it was accepted. */
    public void confirm(DocumentReceived announced) {
        if (archive.receipt(new DocumentId(announced.documentId())).isEmpty()) {
            archive.accept(announced);
        }
    }

    /**
     * Of several uploads of the same bytes at the same time one does the work; for the others it is then done already, or
     * failed for the same reason.
     */
    private Accepted once(DocumentId id, String fileName, Supplier<Accepted> work) {
        CompletableFuture<Accepted> mine = new CompletableFuture<>();
        CompletableFuture<Accepted> first = underWay.putIfAbsent(id, mine);
        if (first != null) {
            try {
                first.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException reason ? reason : e;
            }
            return new Accepted(id, fileName, true);
        }
        try {
            mine.complete(work.get());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(id);
        }
        return mine.join();
    }

    private Accepted acceptNow(UploadedFile file, String mediaType, UploadDetails details) {
        SourceDraft draft = file.draft();
        DocumentId id = draft.id();
        if (archive.receipt(id).isPresent()) {
            return new Accepted(id, file.fileName(), true);
        }
        draft.keep();
        DocumentReceived event = new DocumentReceived(
                id.value(),
                file.fileName(),
                mediaType,
                draft.size(),
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                archive.key(id),
                details.publishedOn(),
                details.regionCode(),
                details.sourceUrl());
        received.announce(event);
        archive.accept(event);
        return new Accepted(id, file.fileName(), false);
    }
}
