package io.gouji.validation.job;

import io.gouji.model.finding.LocalizedText;
import io.gouji.validation.job.JobStatus.State;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of work, and how far it is. Safe to be asked while another thread works. */
public final class Job<R> {

    private final UUID id = UUID.randomUUID();
    private final Clock clock;
    private final Instant requestedAt;
    private final String catalogueVersion;
    private final String settingsVersion;
    private State state = State.WAITING;
    private @Nullable Instant finishedAt;
    private long documents;
    private @Nullable Long remaining;
    private @Nullable LocalizedText problem;
    private @Nullable R result;

    Job(String catalogueVersion, String settingsVersion, Clock clock) {
        this.clock = clock;
        this.requestedAt = clock.instant();
        this.catalogueVersion = catalogueVersion;
        this.settingsVersion = settingsVersion;
    }

    synchronized void begun() {
        state = State.RUNNING;
    }

    /** It went on. */
    public synchronized void advanced(long byDocuments, long leftToGo) {
        documents += byDocuments;
        remaining = leftToGo;
    }

    synchronized void done(R found) {
        state = State.DONE;
        remaining = 0L;
        finishedAt = clock.instant();
        result = found;
    }

    synchronized void failed(LocalizedText why) {
        state = State.FAILED;
        finishedAt = clock.instant();
        problem = why;
    }

    /** How far it is. */
    public synchronized JobStatus<R> status() {
        return new JobStatus<>(
                id,
                state,
                requestedAt,
                finishedAt,
                catalogueVersion,
                settingsVersion,
                documents,
                remaining,
                problem,
                result);
    }
}
