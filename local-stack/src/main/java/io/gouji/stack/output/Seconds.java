package io.gouji.stack.output;

import java.time.Duration;
import java.util.Locale;

/** Durations as people want to read them. */
public final class Seconds {
    private Seconds() {}

    /** As {@code 3.4 s}. */
    public static String of(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** Since a reading of {@link System#nanoTime()}. */
    public static String since(long begin) {
        return of(Duration.ofNanos(System.nanoTime() - begin));
    }
}
