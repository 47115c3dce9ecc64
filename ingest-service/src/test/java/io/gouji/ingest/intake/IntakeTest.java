package io.gouji.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.intake.Refusal.Kind;
import io.gouji.ingest.intake.UploadResult.Accepted;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.model.event.DocumentReceived;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final byte[] TEXT = "某单位2025年部门预算公开".getBytes(UTF_8);
    private static final DocumentId ID = DocumentId.of(TEXT);
    private static final Instant NOW = Instant.parse("2025-02-14T08:00:00Z");

    @TempDir
    Path directory;

    private final AnnouncedDocuments log = new AnnouncedDocuments();
    private FileArchive archive;
    private Intake intake;

    @BeforeEach
    void openArchive() {
        archive = new FileArchive(directory);
        intake =
                new Intake(archive, log, new ContentJudge(List.of(new TextReader())), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void archivesAnnouncesAndWritesTheReceipt() {
        // Given
        UploadDetails details = new UploadDetails(LocalDate.of(2025, 2, 10), "653001", "https://example.org/");

        // When
        UploadResult result = intake.accept(file("预算.txt", TEXT), details);

        // Then
        DocumentReceived event = new DocumentReceived(
                ID.value(),
                "预算.txt",
                "text/plain",
                TEXT.length,
                NOW,
                archive.key(ID),
                details.publishedOn(),
                details.regionCode(),
                details.sourceUrl());
        assertThat(result).isEqualTo(new Accepted(ID, "预算.txt", false));
        assertThat(log.announced).containsExactly(event);
        assertThat(archive.receipt(ID)).contains(event);
        assertThat(archive.open(ID)).isPresent();
    }

    @Test
    void theSameBytesAgainAreADuplicateAndNotAnnounced() {
        // Given
        accept("a.txt");

        // When
        UploadResult again = accept("b.txt");

        // Then
        assertThat(again).isEqualTo(new Accepted(ID, "b.txt", true));
        assertThat(log.announced).hasSize(1);
        assertThat(archive.receipt(ID)).map(DocumentReceived::fileName).contains("a.txt");
    }

    @Test
    void nothingIsAcceptedWhileTheLogIsOutOfReach() throws IOException {
        // Given
        log.outOfReach = true;

        // When
        UploadResult result = accept("a.txt");

        // Then
        assertThat(refusal(result)).isEqualTo("BROKER_UNAVAILABLE").describedAs("and can be tried again");
        assertThat(((Refused) result).refusal().kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(archive.receipt(ID)).isEmpty();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void theSameUploadWorksWhenTheLogIsBack() {
        // Given
        log.outOfReach = true;
        accept("a.txt");
        log.outOfReach = false;

        // When
        UploadResult result = accept("a.txt");

        // Then
        assertThat(result).isEqualTo(new Accepted(ID, "a.txt", false));
        assertThat(log.announced).hasSize(1);
        assertThat(archive.receipt(ID)).isPresent();
    }

    @Test
    void aLostAcknowledgementIsMadeGoodWhenTheEventArrives() {
        // Given
        log.losesAcknowledgement = true;
        UploadResult first = accept("a.txt");
        log.losesAcknowledgement = false;

        // When
        intake.confirm(log.announced.get(0));

        // Then
        assertThat(first).isInstanceOf(Refused.class);
        assertThat(archive.receipt(ID)).isPresent();
        assertThat(accept("a.txt")).isEqualTo(new Accepted(ID, "a.txt", true));
    }

    @Test
    void aBrokenArchiveRefusesUntilItIsBack() throws IOException {
        // Given
        UploadedFile file = file("a.txt", TEXT);
        Files.delete(directory.resolve("documents"));
        Files.createFile(directory.resolve("documents"));

        // When
        UploadResult result = intake.accept(file, UploadDetails.none());

        // Then
        assertThat(refusal(result)).isEqualTo("ARCHIVE_UNAVAILABLE");
        assertThat(log.announced).isEmpty();
        Files.delete(directory.resolve("documents"));
        assertThat(accept("a.txt")).isInstanceOf(Accepted.class);
    }

    @Test
    void ofUploadsAtTheSameTimeOneIsAnnouncedAndTheOthersAreDuplicates() throws Exception {
        // Given
        log.open = new CountDownLatch(1);
        ExecutorService uploaders = Executors.newFixedThreadPool(8);

        // When
        List<Future<UploadResult>> results = IntStream.range(0, 8)
                .mapToObj(i -> uploaders.submit(() -> accept("a.txt")))
                .toList();
        log.open.countDown();
        uploaders.shutdown();

        // Then
        int first = 0;
        for (Future<UploadResult> result : results) {
            first += ((Accepted) result.get()).duplicate() ? 0 : 1;
        }
        assertThat(first).isEqualTo(1);
        assertThat(log.announced).hasSize(1);
    }

    @Test
    void uploadsThatWaitForOneThatFailsAreRefusedLikeIt() throws Exception {
        // Given
        log.open = new CountDownLatch(1);
        log.outOfReach = true;
        ExecutorService uploaders = Executors.newFixedThreadPool(4);

        // When
        List<Future<UploadResult>> results = IntStream.range(0, 4)
                .mapToObj(i -> uploaders.submit(() -> accept("a.txt")))
                .toList();
        log.open.countDown();
        uploaders.shutdown();

        // Then
        for (Future<UploadResult> result : results) {
            assertThat(refusal(result.get())).isEqualTo("BROKER_UNAVAILABLE");
        }
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(intake.accept(file("a.txt", new byte[0]), UploadDetails.none())))
                .isEqualTo("EMPTY_FILE");
        assertThat(log.announced).isEmpty();
    }

    private UploadResult accept(String name) {
        return intake.accept(file(name, TEXT), UploadDetails.none());
    }

    private static String refusal(UploadResult result) {
        return ((Refused) result).refusal().code();
    }

    private UploadedFile file(String name, byte[] bytes) {
        SourceDraft draft = archive.draft();
        draft.write(bytes, 0, bytes.length);
        draft.seal();
        return new UploadedFile(name, draft);
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("incoming"))) {
            return files.toList();
        }
    }
}
