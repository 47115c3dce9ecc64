package io.gouji.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.work.Documents;
import io.gouji.model.ModelJson;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedRecordsTest {

    private static final DocumentReceived DOCUMENT = Documents.received(new byte[] {1});

    @Test
    void readsWhatIsPublished() throws Exception {
        assertThat(ReceivedRecords.read(record(ModelJson.mapper().writeValueAsBytes(DOCUMENT))))
                .isEqualTo(DOCUMENT);
    }

    @Test
    void leavesAloneWhatANewerWriterAdds() throws Exception {
        // Given
        String json = ModelJson.mapper().writeValueAsString(DOCUMENT).replaceFirst("\\{", "{\"newField\":[1],");

        // When, Then
        assertThat(ReceivedRecords.read(record(json.getBytes(UTF_8)))).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json|INVALID_JSON",
                "``|INVALID_JSON",
                "null|INVALID_EVENT",
                "{}|INVALID_EVENT",
                "[]|INVALID_JSON",
                "{\"documentId\": 17|INVALID_JSON",
                "{\"documentId\":\"../../x\",\"fileName\":\"a\",\"mediaType\":\"b\",\"size\":1,"
                        + "\"receivedAt\":\"2025-02-14T08:00:00Z\",\"archiveKey\":\"k\"}|INVALID_EVENT"
            })
    void saysWhyARecordWillNeverWork(String value, String code) {
        assertThat(unreadable(record(value.getBytes(UTF_8))).code()).isEqualTo(code);
    }

    @Test
    void aRecordWithoutValueWillNeverWork() {
        assertThat(unreadable(record(null)).code()).isEqualTo("NO_VALUE");
    }

    @Test
    void aRecordOfAnotherTypeWillNeverWork() throws Exception {
        // Given
        ConsumerRecord<String, byte[]> record = record(ModelJson.mapper().writeValueAsBytes(DOCUMENT));
        record.headers().add("ce_type", Topics.BUDGET_PARSED.getBytes(UTF_8));

        // When, Then
        assertThat(unreadable(record).code()).isEqualTo("UNKNOWN_TYPE");
    }

    @Test
    void theReasonQuotesNothingOfTheRecord() {
        assertThat(unreadable(record("{\"documentId\": secret}".getBytes(UTF_8)))
                        .reason())
                .doesNotContain("secret");
    }

    private static UnreadableRecordException unreadable(ConsumerRecord<String, byte[]> record) {
        return catchThrowableOfType(UnreadableRecordException.class, () -> ReceivedRecords.read(record));
    }

    private static ConsumerRecord<String, byte[]> record(byte @Nullable [] value) {
        return new ConsumerRecord<>(Topics.DOCUMENT_RECEIVED, 0, 0, "key", value);
    }
}
