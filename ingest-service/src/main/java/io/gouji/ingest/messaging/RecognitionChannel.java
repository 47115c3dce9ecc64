package io.gouji.ingest.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Where documents come in whose pages are pictures. They have a topic, a consumer and threads of their own, so that however
 * long they take, and however many come at once, they delay none but each other.
 */
@ApplicationScoped
class RecognitionChannel {

    private final RecognitionDelivery recognition;

    RecognitionChannel(RecognitionDelivery recognition) {
        this.recognition = recognition;
    }

    @Incoming("recognition")
    @Blocking(value = "recognition-workers", ordered = false)
    void receive(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        recognition.delivery().deliver(record);
    }
}
