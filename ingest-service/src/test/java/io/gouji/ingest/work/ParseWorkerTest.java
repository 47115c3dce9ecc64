package io.gouji.ingest.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.work.Conclusion.Failed;
import io.gouji.ingest.work.Conclusion.Parsed;
import io.gouji.ingest.work.Conclusion.Rejected;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.DocumentRejected.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseWorkerTest {

    private static final Duration LIMIT = Duration.ofMillis(300);

    @TempDir
    Path directory;

    private final TimeLimitedParser parser = new TimeLimitedParser(new ScriptedParser(), LIMIT);
    private FileArchive archive;
    private ParseWorker worker;

    @BeforeEach
    void openArchive() {
        archive = new FileArchive(directory);
        worker = new ParseWorker(archive, parser, LIMIT, 10);
    }

    @AfterEach
    void letGo() {
        ScriptedParser.hangs = false;
        parser.close();
        ScriptedParser.hangs = true;
    }

    @Test
    void turnsADocumentIntoABudget() throws Exception {
        // Given
        DocumentReceived document = archived("某单位，名称比同时在内存中的字节数还长");

        // When
        Conclusion conclusion = worker.conclude(document);

        // Then
        BudgetParsed expected = new BudgetParsed(
                document.documentId(),
                BudgetIds.budgetId(Documents.budget("某单位，名称比同时在内存中的字节数还长").header()),
                document.fileName(),
                document.receivedAt(),
                "scripted-1",
                Documents.budget("某单位，名称比同时在内存中的字节数还长"));
        assertThat(conclusion).isEqualTo(new Parsed(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT, PARSE, NOT_A_DISCLOSURE",
        "UNREADABLE, READ, NOT_TEXT",
        "HANG, PARSE, PARSE_TIME_LIMIT",
        "MEMORY, PARSE, PARSE_MEMORY_LIMIT"
    })
    void rejectsWithTheReason(String text, Stage stage, String code) throws Exception {
        // When
        Conclusion conclusion = worker.conclude(archived(text));

        // Then
        assertThat(conclusion)
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::event)
                .extracting(DocumentRejected::stage, DocumentRejected::code)
                .containsExactly(stage, code);
    }

    @ParameterizedTest
    @CsvSource({"THROW", "OVERFLOW"})
    void aFailureOfOurCodeIsToldAsSuch(String text) throws Exception {
        // When
        Conclusion conclusion = worker.conclude(archived(text));

        // Then
        assertThat(conclusion)
                .asInstanceOf(type(Failed.class))
                .extracting(failed -> failed.event().code())
                .isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void rejectsADocumentThatIsNotInTheArchive() throws Exception {
        assertThat(worker.conclude(Documents.received("某单位".getBytes(UTF_8))))
                .asInstanceOf(type(Rejected.class))
                .extracting(rejected -> rejected.event().code())
                .isEqualTo("SOURCE_MISSING");
    }

    @Test
    void rejectsADocumentThatIsNoLongerWhatWasUploaded() throws Exception {
        // Given
        DocumentReceived document = archived("某单位");
        Files.writeString(directory.resolve("documents").resolve(document.archiveKey()), "另一单位");

        // When, Then
        assertThat(worker.conclude(document))
                .asInstanceOf(type(Rejected.class))
                .extracting(rejected -> rejected.event().code())
                .isEqualTo("SOURCE_DAMAGED");
    }

    @Test
    void drawsNoConclusionWhileTheArchiveIsAway() throws IOException {
        // Given
        DocumentReceived document = archived("某单位");
        Path file = directory.resolve("documents").resolve(document.archiveKey());
        Files.delete(file);
        Files.createDirectory(file);

        // When, Then
        assertThatThrownBy(() -> worker.conclude(document)).isInstanceOf(ArchiveUnavailableException.class);
    }

    private DocumentReceived archived(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        try (SourceDraft draft = archive.draft()) {
            draft.write(bytes, 0, bytes.length);
            draft.seal();
            draft.keep();
        }
        return Documents.received(bytes);
    }
}
