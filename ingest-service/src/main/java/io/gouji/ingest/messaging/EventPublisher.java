package io.gouji.ingest.messaging;

import io.gouji.ingest.intake.ReceivedDocuments;
import io.gouji.model.event.DocumentReceived;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Sends records and waits for each until it is acknowledged or has failed for good. It uses the producer itself rather than
 * an outgoing channel of the messaging framework: a channel goes on sending after the caller was told that the upload
 * failed, and lets one unreachable topic hold up the next record.
 */
final class EventPublisher implements ReceivedDocuments {

    private final Producer<String, byte[]> producer;

    EventPublisher(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    @Override
    public void announce(DocumentReceived document) {
        try {
            send(Event.of(document).toRecord());
        } catch (RecordTooLargeException e) {
            throw new LogUnavailableException("the broker takes no record of this size", e);
        }
    }

    /**
     * Sends a record. Returns when it is acknowledged by all replicas in sync; how long that may take is bounded by the
     * producer's configuration.
     *
     * @throws RecordTooLargeException if the producer or the broker takes no record of this size
     * @throws LogUnavailableException if it was not acknowledged in time or not at all
     */
    void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw failure(record, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while sending to " + record.topic(), e);
        } catch (InterruptException e) {
            throw new LogUnavailableException("interrupted while sending to " + record.topic(), e);
        } catch (KafkaException e) {
            throw failure(record, e);
        }
    }

    private static RuntimeException failure(ProducerRecord<String, byte[]> record, Throwable cause) {
        return cause instanceof RecordTooLargeException tooLarge
                ? tooLarge
                : new LogUnavailableException("cannot send to " + record.topic() + ": " + cause, cause);
    }
}
