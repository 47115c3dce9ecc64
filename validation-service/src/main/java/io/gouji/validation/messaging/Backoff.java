package io.gouji.validation.messaging;

import java.time.Duration;

/** Pauses between attempts: each twice as long as the one before, up to a longest. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }

    /** After a success. */
    void reset() {
        next = first;
    }
}
