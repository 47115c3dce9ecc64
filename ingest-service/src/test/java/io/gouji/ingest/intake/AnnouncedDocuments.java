package io.gouji.ingest.intake;

import io.gouji.model.event.DocumentReceived;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A log in memory that can be out of reach, slow, or lose its acknowledgements. */
final class AnnouncedDocuments implements ReceivedDocuments {

    final List<DocumentReceived> announced = new CopyOnWriteArrayList<>();
    volatile boolean outOfReach;
    volatile boolean losesAcknowledgement;
    volatile CountDownLatch open = new CountDownLatch(0);

    @Override
    public void announce(DocumentReceived document) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new LogUnavailableException("interrupted", e);
        }
        if (outOfReach) {
            throw new LogUnavailableException("out of reach", new IllegalStateException());
        }
        announced.add(document);
        if (losesAcknowledgement) {
            throw new LogUnavailableException("no acknowledgement", new IllegalStateException());
        }
    }
}
