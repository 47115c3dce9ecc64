package io.gouji.stack.client;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** Hands in several files and waits until each has come to its end. */
public final class BatchSubmission {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);
    private static final Duration REPORT_INTERVAL = Duration.ofSeconds(2);

    /** So long may pass without any document coming to its end before the rest is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final PipelineClient client;
    private final BiConsumer<Integer, Integer> progress;

    /**
     * A submission through a client.
     *
     * @param progress is told every two seconds how many files of how many are done
     */
    public BatchSubmission(PipelineClient client, BiConsumer<Integer, Integer> progress) {
        this.client = client;
        this.progress = progress;
    }

    /**
     * Hands in the files in order, and returns what became of each, in the same order; a file named twice is handed in once,
     * and a ZIP is as many as it holds.
     */
    public List<SubmittedFile> run(List<Path> files) {
        List<SubmittedFile> results = new ArrayList<>();
        for (Path file : new LinkedHashSet<>(files)) {
            results.addAll(client.submit(file));
        }
        awaitEnds(results);
        return List.copyOf(results);
    }

    private void awaitEnds(List<SubmittedFile> results) {
        long lastEnd = System.nanoTime();
        long lastReport = lastEnd;
        int ended = countEnded(results);
        while (ended < results.size() && System.nanoTime() - lastEnd < PATIENCE.toNanos()) {
            results.replaceAll(result -> hasEnded(result) ? result : refreshed(result));
            int endedNow = countEnded(results);
            if (endedNow > ended) {
                ended = endedNow;
                lastEnd = System.nanoTime();
            }
            if (System.nanoTime() - lastReport > REPORT_INTERVAL.toNanos()) {
                lastReport = System.nanoTime();
                progress.accept(ended, results.size());
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    private SubmittedFile refreshed(SubmittedFile result) {
        return result.submission() instanceof Submission.Accepted accepted
                ? new SubmittedFile(result.file(), accepted, client.status(accepted.documentId()))
                : result;
    }

    private static int countEnded(List<SubmittedFile> results) {
        return (int) results.stream().filter(BatchSubmission::hasEnded).count();
    }

    private static boolean hasEnded(SubmittedFile result) {
        return result.submission() instanceof Submission.Refused
                || result.status().filter(DocumentStatus::isFinal).isPresent();
    }
}
