package io.gouji.report.messaging;

import java.time.Duration;

/** Pauses that double from failure to failure, up to a limit. Used by one thread. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The pause after one more failure. */
    Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    /** It works again. */
    void reset() {
        next = first;
    }
}
