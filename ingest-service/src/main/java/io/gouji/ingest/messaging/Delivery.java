package io.gouji.ingest.messaging;

import io.gouji.ingest.intake.Intake;
import io.gouji.ingest.work.Conclusion;
import io.gouji.ingest.work.Conclusion.Failed;
import io.gouji.ingest.work.Conclusion.Parsed;
import io.gouji.ingest.work.Conclusion.Postponed;
import io.gouji.ingest.work.Conclusion.Rejected;
import io.gouji.ingest.work.ParseWorker;
import io.gouji.ingest.work.Rejections;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.Topics;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * The way of a received document to its conclusion: read the record, parse, publish, and only then return, so that the
 * record is acknowledged after what it caused. Failures go three ways: what will work later is tried again, a record that
 * will never work becomes a dead letter, and so does one on which our code fails, with its document rejected.
 */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final Intake intake;
    private final ParseWorker worker;
    private final EventPublisher publisher;
    private final DeadLetters deadLetters;
    private final Retry retry;
    private final DeliveryMetrics metrics;
    private final Clock clock;

    Delivery(
            Intake intake,
            ParseWorker worker,
            EventPublisher publisher,
            Retry retry,
            DeliveryMetrics metrics,
            Clock clock) {
        this.intake = intake;
        this.worker = worker;
        this.publisher = publisher;
        this.deadLetters = new DeadLetters(publisher);
        this.retry = retry;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Delivers what a record asks for. When it returns, the record is done with.
     *
     * @throws InterruptedException if the service stops; the record is not done with
     */
    void deliver(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        DocumentReceived document;
        try {
            document = ReceivedRecords.read(record);
        } catch (UnreadableRecordException e) {
            putAside(record, e.code(), e.reason());
            return;
        }
        try {
            deliver(record, document);
        } catch (RuntimeException | Error e) {
            fail(record, new Failed(Rejections.internalError(document), e));
        }
    }

    private void deliver(ConsumerRecord<String, byte[]> record, DocumentReceived document) throws InterruptedException {
        String documentId = document.documentId();
        Conclusion conclusion = metrics.timeParse(() -> retry.untilAvailable("Parsing " + documentId, () -> {
            intake.confirm(document);
            return worker.conclude(document);
        }));
        if (conclusion instanceof Parsed parsed) {
            publish(parsed, document);
        } else if (conclusion instanceof Rejected rejected) {
            publish(rejected.event());
        } else if (conclusion instanceof Postponed postponed) {
            send(Event.forRecognition(postponed.document(), clock.instant()));
            LOG.infof("Pages of %s are pictures: postponed until they are recognised", documentId);
        } else {
            fail(record, (Failed) conclusion);
        }
    }

    private void publish(Parsed parsed, DocumentReceived document) throws InterruptedException {
        Event event = Event.of(parsed.event(), clock.instant());
        try {
            send(event);
        } catch (RecordTooLargeException e) {
            LOG.warnf(
                    "Figures of %s take %d bytes of JSON, too many for a record",
                    document.documentId(), event.body().length);
            publish(Rejections.budgetTooLarge(document, Topics.MAX_RECORD_BYTES));
            return;
        }
        metrics.parsed();
        LOG.infof(
                "Parsed %s as budget %s", document.documentId(), parsed.event().budgetId());
    }

    private void publish(DocumentRejected rejected) throws InterruptedException {
        send(Event.of(rejected, worker.parserVersion(), clock.instant()));
        metrics.rejected(rejected.stage(), rejected.code());
        LOG.infof("Rejected %s: %s at stage %s", rejected.documentId(), rejected.code(), rejected.stage());
    }

    private void fail(ConsumerRecord<String, byte[]> record, Failed failed) throws InterruptedException {
        FailureReport report = FailureReport.of(failed.cause());
        LOG.errorf("Our code failed on %s: %s%s", failed.event().documentId(), report.summary(), report.trace());
        putAside(record, failed.event().code(), report.summary());
        publish(failed.event());
    }

    private void putAside(ConsumerRecord<String, byte[]> record, String code, String reason)
            throws InterruptedException {
        LOG.errorf("Dead letter: %s-%d@%d, %s: %s", record.topic(), record.partition(), record.offset(), code, reason);
        retry.untilAvailable("Dead letter", () -> {
            deadLetters.put(record, code, reason);
            return code;
        });
        metrics.deadLetter(code);
    }

    private void send(Event event) throws InterruptedException {
        retry.untilAvailable("Publishing " + event.subject() + " to " + event.topic(), () -> {
            publisher.send(event.toRecord());
            return event;
        });
    }
}
