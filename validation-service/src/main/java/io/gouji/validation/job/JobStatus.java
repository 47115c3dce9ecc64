package io.gouji.validation.job;

import io.gouji.model.finding.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param id by which it can be asked after
 * @param state where it is
 * @param requestedAt when it was asked for
 * @param finishedAt when it ended, null while it has not
 * @param catalogueVersion rules it judges by
 * @param settingsVersion settings it judges by
 * @param documents records of parsed budgets taken so far
 * @param remaining offsets of the log still to go, null while that is not known
 * @param problem why it failed, null unless it did
 * @param result what it found out, null while it is not done
 */
public record JobStatus<R>(
        UUID id,
        State state,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        String catalogueVersion,
        String settingsVersion,
        long documents,
        @Nullable Long remaining,
        @Nullable LocalizedText problem,
        @Nullable R result) {

    /** Where a job is. */
    public enum State {
        /** Others are done before it. */
        WAITING,
        /** It is being done. */
        RUNNING,
        /** It is done. */
        DONE,
        /** It cannot be done; nothing was changed by halves that doing it again would not mend. */
        FAILED
    }

    /** Whether it has not ended. */
    public boolean isUnfinished() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
