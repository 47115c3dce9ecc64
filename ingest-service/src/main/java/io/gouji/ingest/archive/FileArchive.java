package io.gouji.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gouji.model.ModelJson;
import io.gouji.model.event.DocumentReceived;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An archive in a directory, which several replicas may share:
 *
 * <pre>
 * incoming/                      drafts; what a crash leaves here is swept away a day later
 * documents/ab/cd/abcd...        the bytes
 * documents/ab/cd/abcd....json   the receipt, written last
 * </pre>
 *
 * Files appear under their final names by atomic moves only, after their content has reached the disk: whoever sees a file
 * sees all of it, and no crash leaves half of one.
 */
public final class FileArchive implements SourceArchive {

    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);
    private static final String RECEIPT_SUFFIX = ".json";

    private final Path incoming;
    private final Path documents;
    private final ObjectMapper json = ModelJson.mapper();

    /** An archive in this directory; made if absent. */
    public FileArchive(Path directory) {
        incoming = directory.resolve("incoming");
        documents = directory.resolve("documents");
        try {
            Files.createDirectories(incoming);
            Files.createDirectories(documents);
            sweepAbandonedDrafts();
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot use the archive directory " + directory, e);
        }
    }

    private void sweepAbandonedDrafts() throws IOException {
        Instant abandonedBefore = Instant.now().minus(ABANDONED_AFTER);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(incoming)) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(abandonedBefore)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    @Override
    public SourceDraft draft() {
        try {
            return new FileDraft(Files.createTempFile(incoming, "draft-", null), this::file);
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot begin a draft", e);
        }
    }

    @Override
    public String key(DocumentId id) {
        return id.value().substring(0, 2) + "/" + id.value().substring(2, 4) + "/" + id.value();
    }

    private Path file(DocumentId id) {
        return documents.resolve(key(id));
    }

    private Path receiptFile(DocumentId id) {
        return documents.resolve(key(id) + RECEIPT_SUFFIX);
    }

    @Override
    public Optional<InputStream> open(DocumentId id) {
        try {
            return Optional.of(Files.newInputStream(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot read " + id, e);
        }
    }

    @Override
    public Optional<DocumentReceived> receipt(DocumentId id) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(receiptFile(id)), DocumentReceived.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot read the receipt of " + id, e);
        }
    }

    @Override
    public void accept(DocumentReceived receipt) {
        DocumentId id = new DocumentId(receipt.documentId());
        try {
            DurableFiles.write(incoming, receiptFile(id), json.writeValueAsBytes(receipt));
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot write the receipt of " + id, e);
        }
    }

    @Override
    public void checkWritable() {
        try {
            Path probe = Files.createTempFile(incoming, "probe-", null);
            Files.write(probe, new byte[] {1});
            Files.delete(probe);
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot write into the archive", e);
        }
    }
}
