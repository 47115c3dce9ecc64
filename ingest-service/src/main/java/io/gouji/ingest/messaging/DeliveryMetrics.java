package io.gouji.ingest.messaging;

import io.gouji.ingest.work.Conclusion;
import io.gouji.model.event.DocumentRejected.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts conclusions and measures how long they took. */
final class DeliveryMetrics {

    private final MeterRegistry registry;
    private final Timer parse;

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.parse = Timer.builder("gouji.parse")
                .description("From taking a received document up to its conclusion, in seconds")
                .publishPercentileHistogram()
                .register(registry);
    }

    Conclusion timeParse(Retry.Action<Conclusion> action) throws InterruptedException {
        Timer.Sample sample = Timer.start(registry);
        try {
            return action.run();
        } finally {
            sample.stop(parse);
        }
    }

    void parsed() {
        registry.counter("gouji.documents.parsed").increment();
    }

    void rejected(Stage stage, String code) {
        registry.counter("gouji.documents.rejected", "stage", stage.name(), "code", code)
                .increment();
    }

    void deadLetter(String code) {
        registry.counter("gouji.dead.letters", "code", code).increment();
    }
}
