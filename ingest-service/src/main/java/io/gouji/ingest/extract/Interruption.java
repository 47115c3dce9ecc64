package io.gouji.ingest.extract;

import java.util.concurrent.CancellationException;

/** Whoever gives a document up, because its time is over, interrupts the thread that reads it. */
public final class Interruption {

    private Interruption() {}

    /**
     * To be called wherever work may go on for long.
     *
     * @throws CancellationException if the document was given up
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the document was given up");
        }
    }
}
