package io.gouji.stack.process;

import io.gouji.stack.process.StackException.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A component that is one operating system process. Subclasses say how to start it and how to tell that it is ready. */
public abstract class ProcessComponent implements StackComponent {
    /** On a machine that is busy otherwise a start takes minutes; a process that ends while it starts is noticed at once. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(300);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);
    private static final int LOG_LINES_SHOWN = 25;

    private final String name;
    private final Path logFile;
    private volatile @Nullable ChildProcess process;

    protected ProcessComponent(String name, Path logFile) {
        this.name = name;
        this.logFile = logFile;
    }

    /** The command line; asked for at every start, and may prepare what the process will need. */
    protected abstract List<String> command();

    /** Added to the environment of this process. */
    protected abstract Map<String, String> environment();

    protected abstract Path workingDirectory();

    /** Whether the component can be used now. Called repeatedly while it starts; must return quickly. */
    protected abstract boolean answers();

    /** What is left to do once the component answers, before anyone else uses it. */
    protected void completeStart() {}

    /** The name of the signal that ends the process in an orderly way. */
    protected String stopSignal() {
        return "TERM";
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path logFile() {
        return logFile;
    }

    @Override
    public final synchronized void start() {
        if (isRunning()) {
            return;
        }
        ChildProcess started = ChildProcess.start(command(), environment(), workingDirectory(), logFile, stopSignal());
        process = started;
        try {
            awaitReady(started);
            completeStart();
        } catch (StackException e) {
            started.kill();
            throw e;
        }
    }

    private void awaitReady(ChildProcess started) {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        // The process is looked at last: if it has ended, it was something else that answered.
        while (!answers() || !started.isRunning()) {
            if (started.ended(POLL_INTERVAL)) {
                throw failure(Code.COMPONENT_ENDED, "ended while starting (exit code " + started.exitCode() + ")");
            }
            if (System.nanoTime() > deadline) {
                throw failure(
                        Code.COMPONENT_NOT_READY, "was not ready after " + START_PATIENCE.toSeconds() + " seconds");
            }
        }
    }

    private StackException failure(Code code, String whatHappened) {
        return new StackException(
                code,
                name + " " + whatHappened + ". The end of its log, " + logFile + ":\n"
                        + LogTail.of(logFile, LOG_LINES_SHOWN));
    }

    @Override
    public final void stop() {
        ChildProcess current = process;
        if (current != null) {
            current.stop(STOP_PATIENCE);
        }
    }

    @Override
    public final void kill() {
        ChildProcess current = process;
        if (current != null) {
            current.kill();
        }
    }

    @Override
    public final boolean isRunning() {
        ChildProcess current = process;
        return current != null && current.isRunning();
    }

    @Override
    public final CompletableFuture<Void> onExit() {
        ChildProcess current = process;
        return current == null ? CompletableFuture.completedFuture(null) : current.onExit();
    }

    @Override
    public final long pid() {
        ChildProcess current = process;
        return current != null && current.isRunning() ? current.pid() : -1;
    }
}
