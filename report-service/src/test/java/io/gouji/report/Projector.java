package io.gouji.report;

import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.Topics;
import io.gouji.report.projection.Change;
import io.gouji.report.projection.Changes;
import io.gouji.report.projection.PartitionStep;
import io.gouji.report.projection.ViewWriter;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes events into the views without a broker in between, in whatever order and grouping a test wants. */
@ApplicationScoped
class Projector {

    private final ViewWriter writer;

    Projector(ViewWriter writer) {
        this.writer = writer;
    }

    /** In one transaction. */
    void project(List<ProducerRecord<String, byte[]>> events) {
        project(events, List.of());
    }

    /** In one transaction, together with steps in partitions. */
    void project(List<ProducerRecord<String, byte[]>> events, List<PartitionStep> steps) {
        List<Change> changes = events.stream().map(Projector::change).toList();
        try {
            VertxContextSupport.subscribeAndAwait(() -> writer.write(changes, steps));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Change change(ProducerRecord<String, byte[]> record) {
        byte[] body = record.value();
        Instant at =
                Instant.parse(new String(record.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8));
        return switch (record.topic()) {
            case Topics.DOCUMENT_RECEIVED -> Changes.of(read(body, DocumentReceived.class));
            case Topics.DOCUMENT_REJECTED -> Changes.of(read(body, DocumentRejected.class), at);
            case Topics.BUDGET_PARSED -> Changes.of(read(body, BudgetParsed.class), at, body);
            case Topics.BUDGET_VALIDATED -> Changes.of(read(body, BudgetValidated.class), at, body);
            default -> throw new IllegalArgumentException(record.topic());
        };
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return ModelJson.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
