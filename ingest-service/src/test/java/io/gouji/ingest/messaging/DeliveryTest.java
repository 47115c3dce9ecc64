package io.gouji.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.broker.IngestTestResource;
import io.gouji.ingest.broker.Topic;
import io.gouji.ingest.broker.Upload;
import io.gouji.ingest.work.Documents;
import io.gouji.ingest.work.ScriptedParser;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(IngestTestResource.class)
class DeliveryTest {

    private static final String DEAD_LETTERS = Topics.deadLetters(Topics.DOCUMENT_RECEIVED);

    @ConfigProperty(name = "mp.messaging.incoming.received-documents.topic")
    String consumedTopic;

    @AfterEach
    void letGo() {
        ScriptedParser.hangs = false;
    }

    @Test
    void consumesWhatIsAnnounced() {
        assertThat(consumedTopic).isEqualTo(Topics.DOCUMENT_RECEIVED);
    }

    @Test
    void aDocumentBecomesABudget() {
        // Given
        String budgetId = BudgetIds.budgetId(Documents.budget("阿单位").header()).toString();

        // When
        String documentId = upload("阿单位");

        // Then
        ConsumerRecord<String, byte[]> event = Topic.awaitRecord(Topics.BUDGET_PARSED, Topic.about(documentId));
        assertThat(event.key()).isEqualTo(budgetId);
        assertThat(Topic.headers(event))
                .containsAllEntriesOf(Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_type",
                        Topics.BUDGET_PARSED,
                        "ce_id",
                        BudgetIds.eventId(Topics.BUDGET_PARSED, documentId, "scripted-1")
                                .toString(),
                        "content-type",
                        "application/json"));
        assertThat(Topic.body(event).at("/document/header/organisation").asText())
                .isEqualTo("阿单位");
        assertThat(Topic.body(event).path("budgetId").asText()).isEqualTo(budgetId);
        assertThat(Topic.body(event).path("parserVersion").asText()).isEqualTo("scripted-1");
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT, PARSE, NOT_A_DISCLOSURE",
        "UNREADABLE, READ, NOT_TEXT",
        "LARGE, PUBLISH, BUDGET_TOO_LARGE",
        "MEMORY, PARSE, PARSE_MEMORY_LIMIT"
    })
    void aDocumentThatCannotBecomeOneIsRejectedWithTheReason(String text, String stage, String code) {
        // When
        String documentId = upload(text);

        // Then
        assertRejected(documentId, stage, code);
        assertThat(Topic.records(Topics.BUDGET_PARSED, Topic.about(documentId))).isEmpty();
        assertThat(Topic.records(DEAD_LETTERS, Topic.about(documentId))).isEmpty();
    }

    @Test
    void aDocumentWhosePagesArePicturesIsConcludedElsewhere() {
        // When
        String documentId = upload("PICTURE");

        // Then
        ConsumerRecord<String, byte[]> handedOn =
                Topic.awaitRecord(Topics.DOCUMENT_RECOGNITION, Topic.about(documentId));
        assertThat(handedOn.key()).isEqualTo(documentId);
        assertThat(Topic.headers(handedOn)).containsEntry("ce_type", Topics.DOCUMENT_RECOGNITION);
        assertRejected(documentId, "PARSE", "NOT_A_DISCLOSURE");
    }

    @Test
    void aParserThatHangsIsStoppedWhileOthersGoOn() {
        // Given
        ScriptedParser.hangs = true;

        // When
        String hangs = upload("HANG");
        String other = upload("别的单位");

        // Then
        Topic.awaitRecord(Topics.BUDGET_PARSED, Topic.about(other));
        assertRejected(hangs, "PARSE", "PARSE_TIME_LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"THROW, java.lang.IllegalStateException", "OVERFLOW, java.lang.StackOverflowError"})
    void aDocumentOurCodeFailsOnIsRejectedAndItsRecordPutAside(String text, String kind) {
        // When
        String documentId = upload(text);
        String other = upload("单位，在" + text + "之后");

        // Then
        assertRejected(documentId, "PARSE", "INTERNAL_ERROR");
        ConsumerRecord<String, byte[]> letter = Topic.awaitRecord(DEAD_LETTERS, Topic.about(documentId));
        assertThat(Topic.headers(letter))
                .containsEntry("dead-letter-code", "INTERNAL_ERROR")
                .containsEntry("dead-letter-topic", Topics.DOCUMENT_RECEIVED)
                .containsEntry("ce_type", Topics.DOCUMENT_RECEIVED);
        assertThat(Topic.headers(letter).get("dead-letter-reason"))
                .contains(kind)
                .doesNotContain("secret");
        Topic.awaitRecord(Topics.BUDGET_PARSED, Topic.about(other));
    }

    @ParameterizedTest
    @CsvSource({"not json, INVALID_JSON", "{}, INVALID_EVENT", ", NO_VALUE"})
    void aRecordThatWillNeverWorkIsPutAsideAndTheNextOneProcessed(String value, String code) {
        // Given
        String key = "poison-" + code;

        // When
        Topic.write(Topics.DOCUMENT_RECEIVED, key, value == null ? null : value.getBytes(UTF_8));
        String next = upload("单位，在" + code + "之后");

        // Then
        ConsumerRecord<String, byte[]> letter = Topic.awaitRecord(DEAD_LETTERS, record -> key.equals(record.key()));
        assertThat(letter.value()).isEqualTo(value == null ? null : value.getBytes(UTF_8));
        assertThat(Topic.headers(letter))
                .containsEntry("dead-letter-code", code)
                .containsKeys("dead-letter-reason", "dead-letter-partition", "dead-letter-offset");
        Topic.awaitRecord(Topics.BUDGET_PARSED, Topic.about(next));
    }

    @Test
    void aDocumentWithoutBytesIsRejected() throws Exception {
        // Given
        byte[] never = "从未上传".getBytes(UTF_8);

        // When
        Topic.write(Topics.DOCUMENT_RECEIVED, "x", ModelJson.mapper().writeValueAsBytes(Documents.received(never)));

        // Then
        assertRejected(DocumentId.of(never).value(), "READ", "SOURCE_MISSING");
    }

    private static String upload(String text) {
        Upload.Answer answer = Upload.text(text);
        assertThat(answer.status()).isEqualTo(202);
        return answer.text("documentId");
    }

    private static void assertRejected(String documentId, String stage, String code) {
        ConsumerRecord<String, byte[]> event = Topic.awaitRecord(Topics.DOCUMENT_REJECTED, Topic.about(documentId));
        assertThat(event.key()).isEqualTo(documentId);
        assertThat(Topic.body(event).path("stage").asText()).isEqualTo(stage);
        assertThat(Topic.body(event).path("code").asText()).isEqualTo(code);
        assertThat(Topic.body(event).at("/message/zh").asText()).isNotBlank();
        assertThat(Topic.body(event).at("/message/en").asText()).isNotBlank();
    }
}
