package io.gouji.report.messaging;

import io.gouji.report.messaging.DeadLetters.Letter;
import io.gouji.report.messaging.Refusal.Code;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the projection counts. */
final class ProjectionMetrics {

    private final MeterRegistry registry;

    ProjectionMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void applied(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            registry.counter("gouji.records.consumed", "topic", record.topic()).increment();
        }
    }

    void givenUp(Letter letter) {
        Code code = letter.refusal().code();
        registry.counter(
                        "gouji.records.dead.lettered",
                        "topic",
                        letter.record().topic(),
                        "cause",
                        code == Code.BUG ? "bug" : "poison",
                        "code",
                        code.name())
                .increment();
    }

    void retried() {
        registry.counter("gouji.projection.retries").increment();
    }
}
