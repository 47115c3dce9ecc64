package io.gouji.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.event.DocumentReceived;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArchiveTest {

    private static final byte[] BYTES = "部门预算公开".getBytes(StandardCharsets.UTF_8);
    private static final DocumentId ID = DocumentId.of(BYTES);

    @TempDir
    Path directory;

    private FileArchive archive;

    @BeforeEach
    void openArchive() {
        archive = new FileArchive(directory);
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        // When
        keep(BYTES);

        // Then
        assertThat(bytes(ID)).isEqualTo(BYTES);
        assertThat(drafts()).isEmpty();
        assertThat(archive.key(ID)).endsWith(ID.value()).startsWith(ID.value().substring(0, 2) + "/");
    }

    @Test
    void knowsTheIdentityOnlyOfSealedBytes() {
        // Given
        try (SourceDraft draft = archive.draft()) {
            draft.write(BYTES, 0, BYTES.length);

            // When, Then
            assertThatThrownBy(draft::id).isInstanceOf(IllegalStateException.class);
            draft.seal();
            assertThat(draft.id()).isEqualTo(ID);
            assertThat(draft.size()).isEqualTo(BYTES.length);
            assertThat(draft.head(6)).isEqualTo("部门".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void leavesNothingOfADraftThatWasNotKept() throws IOException {
        // Given
        SourceDraft draft = draft(BYTES);

        // When
        draft.close();

        // Then
        assertThat(drafts()).isEmpty();
        assertThat(archive.open(ID)).isEmpty();
    }

    @Test
    void bytesWithoutReceiptAreNotAccepted() {
        // Given what a crash between keeping and acknowledgement leaves
        keep(BYTES);

        // When
        FileArchive afterCrash = new FileArchive(directory);

        // Then
        assertThat(afterCrash.receipt(ID)).isEmpty();
        assertThat(afterCrash.open(ID)).isPresent();
    }

    @Test
    void receiptSurvivesARestart() {
        // Given
        keep(BYTES);
        DocumentReceived receipt = receipt("预算.txt");

        // When
        archive.accept(receipt);

        // Then
        assertThat(new FileArchive(directory).receipt(ID)).contains(receipt);
    }

    @Test
    void keepingAgainAfterACrashChangesNothing() throws IOException {
        // Given
        keep(BYTES);
        FileTime before = Files.getLastModifiedTime(file());

        // When
        keep(BYTES);

        // Then
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(before);
        assertThat(bytes(ID)).isEqualTo(BYTES);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aDamagedFileIsReplacedByTheNextUpload() throws IOException {
        // Given
        keep(BYTES);
        Files.write(file(), new byte[] {1, 2, 3});

        // When
        keep(BYTES);

        // Then
        assertThat(bytes(ID)).isEqualTo(BYTES);
    }

    @Test
    void uploadsOfTheSameBytesAtTheSameTimeDoNotHarmEachOther() throws Exception {
        // Given
        byte[] large = new byte[300_000];
        DocumentId id = DocumentId.of(large);
        ExecutorService uploaders = Executors.newFixedThreadPool(8);
        Callable<Boolean> upload = () -> {
            keep(large);
            return bytes(id).length == large.length;
        };

        // When
        List<Future<Boolean>> results =
                uploaders.invokeAll(IntStream.range(0, 40).mapToObj(i -> upload).toList());
        uploaders.shutdown();

        // Then
        for (Future<Boolean> wholeWheneverSeen : results) {
            assertThat(wholeWheneverSeen.get()).isTrue();
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void sweepsDraftsThatACrashLeftADayAgo() throws IOException {
        // Given
        Path old = Files.createFile(directory.resolve("incoming/draft-old"));
        Path young = Files.createFile(directory.resolve("incoming/draft-young"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        // When
        archive = new FileArchive(directory);

        // Then
        assertThat(drafts()).containsExactly(young);
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        // Given
        Files.delete(directory.resolve("incoming"));

        // When, Then
        assertThatThrownBy(archive::draft).isInstanceOf(ArchiveUnavailableException.class);
        assertThatThrownBy(archive::checkWritable).isInstanceOf(ArchiveUnavailableException.class);
    }

    @Test
    void worksAgainWhenTheDirectoryIsBack() throws IOException {
        // Given
        Files.delete(directory.resolve("incoming"));
        Files.createDirectory(directory.resolve("incoming"));

        // When
        archive.checkWritable();
        keep(BYTES);

        // Then
        assertThat(bytes(ID)).isEqualTo(BYTES);
    }

    private void keep(byte[] bytes) {
        try (SourceDraft draft = draft(bytes)) {
            draft.keep();
        }
    }

    private SourceDraft draft(byte[] bytes) {
        SourceDraft draft = archive.draft();
        draft.write(bytes, 0, bytes.length);
        draft.seal();
        return draft;
    }

    private byte[] bytes(DocumentId id) throws IOException {
        try (InputStream bytes = archive.open(id).orElseThrow()) {
            return bytes.readAllBytes();
        }
    }

    private Path file() {
        return directory.resolve("documents").resolve(archive.key(ID));
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("incoming"))) {
            return files.toList();
        }
    }

    private DocumentReceived receipt(String fileName) {
        return new DocumentReceived(
                ID.value(),
                fileName,
                "text/plain",
                BYTES.length,
                Instant.parse("2025-02-14T08:00:00Z"),
                archive.key(ID),
                null,
                "653001",
                null);
    }
}
