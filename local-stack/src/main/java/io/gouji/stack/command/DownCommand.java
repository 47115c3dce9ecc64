package io.gouji.stack.command;

import io.gouji.stack.output.Seconds;
import io.gouji.stack.run.StackState;
import io.gouji.stack.run.StateFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the stack that was started from this repository, and waits until it is gone. */
public final class DownCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PROGRESS_SECONDS = 2;

    private final Terminal terminal;
    private final StateFile stateFile;

    /** A command that stops what runs the modules of a repository. */
    public DownCommand(Terminal terminal, Path repository) {
        this.terminal = terminal;
        this.stateFile = new StateFile(repository);
    }

    /** Returns 0: afterwards nothing runs, whether something ran before or not. */
    public int run() {
        long begin = System.nanoTime();
        Optional<ProcessHandle> launcher = stateFile.running().flatMap(StackState::launcherProcess);
        if (launcher.isPresent()) {
            launcher.get().destroy();
            awaitEnd(launcher.get());
        }
        boolean leftovers = stateFile.removeLeftovers();
        terminal.out()
                .println(
                        launcher.isPresent() || leftovers
                                ? "Stopped after " + Seconds.since(begin) + "."
                                : "Nothing was running.");
        return 0;
    }

    private void awaitEnd(ProcessHandle launcher) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (launcher.isAlive()) {
            try {
                launcher.onExit().get(PROGRESS_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                terminal.out().println("Stopping ...");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                throw new IllegalStateException("cannot wait for process " + launcher.pid(), e);
            }
            if (System.nanoTime() > deadline) {
                launcher.destroyForcibly();
            }
        }
    }
}
