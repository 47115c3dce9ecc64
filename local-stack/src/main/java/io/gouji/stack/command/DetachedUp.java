package io.gouji.stack.command;

import io.gouji.stack.process.ChildJvm;
import io.gouji.stack.process.Compilers;
import io.gouji.stack.run.StackState;
import io.gouji.stack.run.StateFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts the stack in a process that stays, shows what that process prints, and returns once the stack is ready. */
public final class DetachedUp {
    private static final int POLL_MILLIS = 100;

    private final Terminal terminal;
    private final Path repository;
    private final StateFile stateFile;

    /** A command that runs the modules of a repository. */
    public DetachedUp(Terminal terminal, Path repository) {
        this.terminal = terminal;
        this.repository = repository;
        this.stateFile = new StateFile(repository);
    }

    /**
     * Starts the stack.
     *
     * @param arguments of the command, the one to detach among them
     * @return 0 when the stack is ready, else what the failed start returned
     */
    public int run(List<String> arguments) {
        Optional<StackState> other = stateFile.running();
        if (other.isPresent()) {
            terminal.err().println(other.get().description());
            return 1;
        }
        try {
            Path log = Files.createDirectories(repository.resolve(".gouji")).resolve("up.log");
            Process launcher = new ProcessBuilder(command(arguments))
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            StopAtExit.register(() -> stopUnlessReady(launcher));
            return follow(launcher, log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a process that stays", e);
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(ChildJvm.command(128, Compilers.FIRST));
        command.add("-Dgouji.repository=" + repository);
        command.addAll(List.of("-cp", ChildJvm.classPath(), "io.gouji.stack.StackMain"));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        return command;
    }

    private int follow(Process launcher, Path log) throws IOException {
        try (InputStream printed = Files.newInputStream(log)) {
            while (!isReady(launcher)) {
                boolean ended = waitFor(launcher);
                printed.transferTo(terminal.out());
                if (ended) {
                    return launcher.exitValue();
                }
            }
            printed.transferTo(terminal.out());
            return 0;
        }
    }

    private boolean isReady(Process launcher) {
        return stateFile
                .running()
                .filter(state -> state.ready() && state.isLaunchedBy(launcher.pid()))
                .isPresent();
    }

    private static boolean waitFor(Process launcher) {
        try {
            return launcher.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the stack starts", e);
        }
    }

    /** Whoever interrupts the start does not want the stack any more. */
    private void stopUnlessReady(Process launcher) {
        if (!isReady(launcher)) {
            launcher.destroy();
            launcher.onExit().join();
        }
    }
}
