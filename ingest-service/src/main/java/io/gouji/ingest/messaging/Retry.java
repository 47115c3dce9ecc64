package io.gouji.ingest.messaging;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.intake.ReceivedDocuments.LogUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tries again what will work later: as long as it takes, ever less often. Meanwhile the record in hand is not acknowledged
 * and, since the number of records in hand is limited, consumption pauses.
 */
final class Retry {

    private static final Logger LOG = Logger.getLogger(Retry.class);

    private final Duration first;
    private final Duration longest;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Retry(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** Something that may fail because the broker or the archive is away. */
    interface Action<T> {
        T run() throws InterruptedException;
    }

    /**
     * Runs an action until it does not fail for want of the broker or the archive. Anything else it throws is thrown.
     *
     * @param name for the log
     * @throws InterruptedException if the service stops
     */
    <T> T untilAvailable(String name, Action<T> action) throws InterruptedException {
        Duration delay = first;
        while (true) {
            try {
                return action.run();
            } catch (ArchiveUnavailableException | LogUnavailableException e) {
                LOG.warnf("%s: %s; trying again in %d ms", name, e.getMessage(), delay.toMillis());
            }
            pause(delay);
            delay = delay.multipliedBy(2).compareTo(longest) < 0 ? delay.multipliedBy(2) : longest;
        }
    }

    private void pause(Duration delay) throws InterruptedException {
        if (stopped.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the service stops");
        }
    }

    /** Ends all waiting; what was not done will be done by whoever gets the records next. */
    void stop() {
        stopped.countDown();
    }
}
