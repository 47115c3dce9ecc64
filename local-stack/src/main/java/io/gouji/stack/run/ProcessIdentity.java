package io.gouji.stack.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told apart from a later one that was given the same number.
 *
 * @param pid the number
 * @param startedAt when it started; the system tells this to about a second
 */
record ProcessIdentity(long pid, Instant startedAt) {
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedAtTheSameTime);
    }

    private boolean startedAtTheSameTime(ProcessHandle process) {
        Instant itsStart = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(startedAt, itsStart).abs().compareTo(TOLERANCE) <= 0;
    }
}
