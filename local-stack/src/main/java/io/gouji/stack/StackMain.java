package io.gouji.stack;

import io.gouji.stack.command.Arguments;
import io.gouji.stack.command.CheckCommand;
import io.gouji.stack.command.Command;
import io.gouji.stack.command.Command.Check;
import io.gouji.stack.command.Command.Down;
import io.gouji.stack.command.Command.RebuildViews;
import io.gouji.stack.command.Command.Up;
import io.gouji.stack.command.DetachedUp;
import io.gouji.stack.command.DownCommand;
import io.gouji.stack.command.RebuildViewsCommand;
import io.gouji.stack.command.Terminal;
import io.gouji.stack.command.UpCommand;
import io.gouji.stack.command.UsageException;
import io.gouji.stack.process.StackException;
import io.gouji.stack.run.StackPorts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The launcher behind {@code ./gouji}, which has seen to it that everything is built. */
public final class StackMain {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 64;

    private StackMain() {}

    /** Runs one command; ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The libraries in this process speak through SLF4J; what matters of it reaches the person as exceptions.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        System.exit(run(Arrays.asList(arguments), Terminal.ofThisProcess(), System.getenv()));
    }

    private static int run(List<String> arguments, Terminal terminal, Map<String, String> environment) {
        try {
            Path repository = Path.of(System.getProperty("gouji.repository", ""));
            Command command = Arguments.parse(arguments);
            StackPorts ports = StackPorts.fromEnvironment(environment);
            if (command instanceof Up up) {
                return up.detach()
                        ? new DetachedUp(terminal, repository).run(arguments)
                        : new UpCommand(terminal, repository, ports).run(up);
            } else if (command instanceof Check check) {
                return new CheckCommand(terminal, repository, ports).run(check);
            } else if (command instanceof Down) {
                return new DownCommand(terminal, repository).run();
            } else if (command instanceof RebuildViews) {
                return new RebuildViewsCommand(terminal, repository, ports).run();
            }
            throw new IllegalStateException("no such command: " + command);
        } catch (UsageException | IllegalArgumentException e) {
            terminal.err().println("gouji: " + e.getMessage());
            return WRONG_USAGE;
        } catch (StackException e) {
            terminal.err().println("gouji: " + e.getMessage());
            return FAILED;
        }
    }
}
