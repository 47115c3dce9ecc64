package io.gouji.ingest.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Where received documents come in. Each is delivered on a thread of its own out of a limited number; its record is
 * acknowledged when delivery is over. Records of one partition overtake each other: no two of them depend on one another.
 */
@ApplicationScoped
class ReceivedDocumentsChannel {

    static final String NAME = "received-documents";

    private final Delivery delivery;
    private final Retry retry;
    private final ConsumptionProgress progress;

    ReceivedDocumentsChannel(Delivery delivery, Retry retry, ConsumptionProgress progress) {
        this.delivery = delivery;
        this.retry = retry;
        this.progress = progress;
    }

    @Incoming(NAME)
    @Blocking(value = "parse-workers", ordered = false)
    void receive(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        progress.begin();
        try {
            delivery.deliver(record);
        } finally {
            progress.end();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        retry.stop();
    }
}
