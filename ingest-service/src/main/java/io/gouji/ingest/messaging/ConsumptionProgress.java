package io.gouji.ingest.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether records are being worked on, and when one last was. */
final class ConsumptionProgress {

    private final Clock clock;
    private int inWork;
    private Instant lastMoved;

    ConsumptionProgress(Clock clock) {
        this.clock = clock;
        this.lastMoved = clock.instant();
    }

    synchronized void begin() {
        inWork++;
        lastMoved = clock.instant();
    }

    synchronized void end() {
        inWork--;
        lastMoved = clock.instant();
    }

    /** For how long no record has been in work; zero while one is. */
    synchronized Duration idle() {
        return inWork > 0 ? Duration.ZERO : Duration.between(lastMoved, clock.instant());
    }
}
