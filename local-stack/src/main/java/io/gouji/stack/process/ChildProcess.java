package io.gouji.stack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process started by this JVM, with its output in a log file. It ends when this JVM ends, also when this JVM is killed. */
final class ChildProcess {
    private static final Duration PATIENCE_AFTER_KILL = Duration.ofSeconds(10);

    private final Process process;
    private final String stopSignal;
    private final CompletableFuture<Void> end;

    private ChildProcess(Process process, String stopSignal) {
        this.process = process;
        this.stopSignal = stopSignal;
        ProcessGuard guard = ProcessGuard.over(process.pid(), stopSignal);
        this.end = process.onExit().thenRun(guard::close);
    }

    /**
     * Starts a process.
     *
     * @param environment added to the environment of this process
     * @param logFile is appended to, so that the log of a restarted component keeps what came before
     * @param stopSignal the name of the signal that ends it in an orderly way, as {@code TERM}
     */
    static ChildProcess start(
            List<String> command, Map<String, String> environment, Path directory, Path logFile, String stopSignal) {
        try {
            Files.createDirectories(logFile.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(logFile.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(builder.start(), stopSignal);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<Void> onExit() {
        return end.copy();
    }

    /** Asks the process to end, and ends it by force when it has not within the time given. */
    void stop(Duration patience) {
        Signals.send(stopSignal, process.pid());
        if (!ended(patience)) {
            kill();
        }
    }

    /** Ends the process and the processes it started, without giving them a chance to do anything. */
    void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        if (!ended(PATIENCE_AFTER_KILL)) {
            throw new StackException(
                    StackException.Code.COMPONENT_NOT_READY, "process " + process.pid() + " does not end");
        }
        descendants.forEach(descendant -> descendant.onExit().join());
    }

    /**
     * Waits for the process to end, also when this thread is interrupted meanwhile: a half stopped stack helps nobody.
     *
     * @return whether it has ended within the time given
     */
    boolean ended(Duration patience) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try {
                    return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
