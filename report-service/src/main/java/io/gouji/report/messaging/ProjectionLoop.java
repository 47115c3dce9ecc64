package io.gouji.report.messaging;

import io.gouji.report.messaging.LogReader.Portion;
import io.gouji.report.projection.MovedOnException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * The way of the records into the views: read, apply, go on; after a failure rest, find out where the views stand, and read
 * the same records again. Nothing is remembered between two rounds that the database does not know better.
 */
final class ProjectionLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ProjectionLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final LogReader reader;
    private final PortionApplier applier;
    private final Backoff backoff;
    private final ProjectionMetrics metrics;

    private volatile boolean stopped;
    private volatile Instant lastSign = Instant.now();
    private Instant lastLook = Instant.now();

    ProjectionLoop(LogReader reader, PortionApplier applier, Backoff backoff, ProjectionMetrics metrics) {
        this.reader = reader;
        this.applier = applier;
        this.backoff = backoff;
        this.metrics = metrics;
    }

    @Override
    public void run() {
        while (!stopped) {
            lastSign = Instant.now();
            try {
                round();
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop");
            } catch (InterruptedException | InterruptException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
    }

    private void round() throws InterruptedException {
        try {
            Portion portion = reader.next(POLL);
            if (portion.steps().isEmpty()) {
                lookForRebuild();
            } else {
                applier.apply(portion);
                reader.taken(portion.steps());
            }
            backoff.reset();
        } catch (MovedOnException e) {
            LOG.info("The views were emptied or are written by another replica; reads their positions again");
            reader.forgetPositions();
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            // Broker or database are away, or we have a bug; either way no record may be passed over.
            Duration pause = backoff.next();
            LOG.warnf("The views could not be brought forward, tries again in %s: %s", pause, e);
            LOG.debug("Reason", e);
            metrics.retried();
            reader.rest(pause);
        }
    }

    /** With nothing to write nobody would notice that the views want everything again. */
    private void lookForRebuild() {
        if (Duration.between(lastLook, Instant.now()).compareTo(BETWEEN_LOOKS) >= 0) {
            lastLook = Instant.now();
            if (!reader.isWhereViewsAre()) {
                reader.forgetPositions();
            }
        }
    }

    /** Ends after the present round. */
    void stop() {
        stopped = true;
    }

    /** When the present round began. A loop that hangs does not begin new ones. */
    Instant lastSign() {
        return lastSign;
    }
}
