package io.gouji.validation.job;

import io.gouji.model.finding.LocalizedText;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Jobs of one kind, one after the other. The latest are remembered until the service ends: what they did is in the log, and a job
 * that was lost with its replica is asked for again.
 */
public final class Jobs<R> implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final int REMEMBERED = 50;
    private static final int MOST_WAITING = 5;

    private final ExecutorService worker;
    private final Clock clock;
    private final Deque<Job<R>> jobs = new ArrayDeque<>();
    private volatile boolean stopped;

    /**
     * @param name of the thread that does them
     */
    public Jobs(String name, Clock clock) {
        this.clock = clock;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Adds a job.
     *
     * @return the job, or empty where too many are waiting already
     */
    public synchronized Optional<JobStatus<R>> add(String catalogueVersion, String settingsVersion, Work<R> work) {
        long waiting = jobs.stream().filter(job -> job.status().isUnfinished()).count();
        if (waiting >= MOST_WAITING) {
            return Optional.empty();
        }
        Job<R> job = new Job<>(catalogueVersion, settingsVersion, clock);
        jobs.addLast(job);
        if (jobs.size() > REMEMBERED) {
            jobs.removeFirst();
        }
        worker.execute(() -> run(job, work));
        return Optional.of(job.status());
    }

    /** A job that is not done yet and judges by these versions. */
    public synchronized Optional<JobStatus<R>> unfinished(String catalogueVersion, String settingsVersion) {
        return jobs.stream()
                .map(Job::status)
                .filter(JobStatus::isUnfinished)
                .filter(status -> status.catalogueVersion().equals(catalogueVersion)
                        && status.settingsVersion().equals(settingsVersion))
                .findFirst();
    }

    /** The job with this id. */
    public synchronized Optional<JobStatus<R>> find(UUID id) {
        return jobs.stream()
                .map(Job::status)
                .filter(status -> status.id().equals(id))
                .findFirst();
    }

    private void run(Job<R> job, Work<R> work) {
        job.begun();
        try {
            R result = work.run(job);
            if (stopped) {
                job.failed(new LocalizedText("服务停止，任务没有完成。请重新提交。", "The service stopped. Ask for it again."));
            } else {
                job.done(result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.failed(new LocalizedText("服务停止，任务没有完成。请重新提交。", "The service stopped. Ask for it again."));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf("A job failed: %s", e.toString());
            LOG.debug("Reason", e);
            job.failed(new LocalizedText(
                    "任务没有完成，原因已记录在日志中。请稍后重新提交。", "It was not done; the log says why. Ask for it again in a while."));
        }
    }

    /** Whether jobs should leave off. */
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() {
        stopped = true;
        worker.shutdownNow();
    }

    /** What a job does. */
    public interface Work<R> {

        /** Does it, and says to the job how far it is. */
        R run(Job<R> job) throws InterruptedException;
    }
}
