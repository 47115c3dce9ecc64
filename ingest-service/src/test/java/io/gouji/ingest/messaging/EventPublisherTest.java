package io.gouji.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.ingest.intake.ReceivedDocuments.LogUnavailableException;
import io.gouji.ingest.work.Documents;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.Topics;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EventPublisherTest {

    private static final DocumentReceived DOCUMENT = Documents.received(new byte[] {1});

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final EventPublisher publisher = new EventPublisher(producer);

    @Test
    void announcesAsCloudEventInBinaryMode() throws Exception {
        // When
        publisher.announce(DOCUMENT);

        // Then
        ProducerRecord<String, byte[]> record = producer.history().get(0);
        JsonNode body = ModelJson.mapper().readTree(record.value());
        assertThat(record.topic()).isEqualTo(Topics.DOCUMENT_RECEIVED);
        assertThat(record.key()).isEqualTo(DOCUMENT.documentId());
        assertThat(body.path("documentId").asText()).isEqualTo(DOCUMENT.documentId());
        assertThat(headers(record))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_type", Topics.DOCUMENT_RECEIVED,
                        "ce_source", "/gouji/ingest-service",
                        "ce_subject", DOCUMENT.documentId(),
                        "ce_time", "2025-02-14T08:00:00Z",
                        "ce_id",
                                BudgetIds.eventId(Topics.DOCUMENT_RECEIVED, DOCUMENT.documentId(), "1")
                                        .toString(),
                        "content-type", "application/json"));
    }

    @Test
    void aRepeatedAnnouncementIsTheSameEvent() {
        // When
        publisher.announce(DOCUMENT);
        publisher.announce(DOCUMENT);

        // Then
        assertThat(headers(producer.history().get(0)))
                .isEqualTo(headers(producer.history().get(1)));
    }

    @Test
    void saysWhenTheBrokerDoesNotAnswer() {
        // Given
        producer.sendException = new TimeoutException("not in time");

        // When, Then
        assertThatThrownBy(() -> publisher.announce(DOCUMENT)).isInstanceOf(LogUnavailableException.class);
    }

    @Test
    void tellsARecordThatIsTooLargeFromABrokerThatIsAway() {
        // Given
        producer.sendException = new RecordTooLargeException("too large");

        // When, Then
        assertThatThrownBy(() -> publisher.send(Event.of(DOCUMENT).toRecord()))
                .isInstanceOf(RecordTooLargeException.class);
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }
}
