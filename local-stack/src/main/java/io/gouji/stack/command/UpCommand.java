package io.gouji.stack.command;

import io.gouji.stack.client.BatchSubmission;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.PipelineClient;
import io.gouji.stack.command.Command.Up;
import io.gouji.stack.output.Seconds;
import io.gouji.stack.output.SummaryTable;
import io.gouji.stack.postgres.EmbeddedPostgres.Durability;
import io.gouji.stack.process.Compilers;
import io.gouji.stack.process.LogTail;
import io.gouji.stack.process.StackException;
import io.gouji.stack.run.Component;
import io.gouji.stack.run.DataDirectory;
import io.gouji.stack.run.LocalStack;
import io.gouji.stack.run.SampleFiles;
import io.gouji.stack.run.StackPorts;
import io.gouji.stack.run.StackSettings;
import io.gouji.stack.run.StackState;
import io.gouji.stack.run.StateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the stack, shows what it makes of the samples, and keeps it until it is told to stop or a component dies. */
public final class UpCommand {
    private static final int LOG_LINES_SHOWN = 25;

    private final Terminal terminal;
    private final Path repository;
    private final StackPorts ports;
    private final StateFile stateFile;

    /** A command that runs the modules of a repository. */
    public UpCommand(Terminal terminal, Path repository, StackPorts ports) {
        this.terminal = terminal;
        this.repository = repository;
        this.ports = ports;
        this.stateFile = new StateFile(repository);
    }

    /** Returns the exit code when a component has died or could not start; otherwise does not return. */
    public int run(Up options) {
        Optional<StackState> other = stateFile.running();
        if (other.isPresent()) {
            terminal.err().println(other.get().description());
            return 1;
        }
        if (stateFile.removeLeftovers()) {
            terminal.out().println("Removed what a stack that was killed had left behind.");
        }
        List<String> problems = ports.problems();
        if (!problems.isEmpty()) {
            problems.forEach(terminal.err()::println);
            return 1;
        }
        DataDirectory data = DataDirectory.open(options.data());
        LocalStack stack = new LocalStack(new StackSettings(
                repository,
                data.path(),
                data.isTemporary() ? Durability.PROCESS_CRASH : Durability.MACHINE_CRASH,
                ports,
                Compilers.FIRST,
                Map.of()));
        StopAtExit stop = StopAtExit.register(() -> stop(stack, data));
        try {
            start(stack, data, options);
            Component ended = stack.anyExit().join();
            fail(stop, data, ended.title() + " has ended unexpectedly; the stack stops. " + logOf(ended, stack));
        } catch (StackException e) {
            fail(stop, data, String.valueOf(e.getMessage()));
        }
        return 1;
    }

    private void start(LocalStack stack, DataDirectory data, Up options) {
        long begin = System.nanoTime();
        stateFile.write(StackState.of(stack, data, false));
        terminal.out().println("Starting Kafka, PostgreSQL and the services; data and logs in " + data.path());
        stack.start((component, address, took) ->
                terminal.out().printf("  %-20s %-22s ready after %s%n", component.title(), address, Seconds.of(took)));
        stateFile.write(StackState.of(stack, data, false));
        terminal.out().println("Ready after " + Seconds.since(begin) + ".");
        if (options.samples()) {
            submitSamples(stack);
        }
        printAddresses(stack);
        stateFile.write(StackState.of(stack, data, true));
    }

    private void submitSamples(LocalStack stack) {
        List<Path> samples = SampleFiles.in(repository);
        if (samples.isEmpty()) {
            return;
        }
        terminal.out().println("Submitting " + samples.size() + " sample disclosures ...");
        PipelineClient client = new PipelineClient(stack.uri(Component.INGEST), stack.uri(Component.REPORT));
        List<CheckedFile> results = new BatchSubmission(
                        client, (done, of) -> terminal.out().println("  " + done + " of " + of + " done"))
                .run(samples).stream().map(client::checked).toList();
        terminal.out().println();
        SummaryTable.lines(results).forEach(terminal.out()::println);
        terminal.out().println();
    }

    private void printAddresses(LocalStack stack) {
        terminal.out()
                .printf(
                        "%nBudgets   %s/api/v1/budgets%nUpload    curl -F file=@FILE %s/api/v1/documents%nKafka     %s%n%n",
                        stack.uri(Component.REPORT), stack.uri(Component.INGEST), stack.bootstrapServers());
        terminal.out().println("Running. ./gouji down stops it, or Ctrl-C where it was started.");
    }

    /** Says what went wrong, unless it is only the end that was asked for. */
    private void fail(StopAtExit stop, DataDirectory data, String message) {
        if (!stop.hasBegun()) {
            data.keepLogs();
            terminal.err().println("gouji: " + message);
        }
    }

    private static String logOf(Component ended, LocalStack stack) {
        Path log = stack.component(ended).logFile();
        return "The end of its log, " + log + ":\n" + LogTail.of(log, LOG_LINES_SHOWN);
    }

    private void stop(LocalStack stack, DataDirectory data) {
        long begin = System.nanoTime();
        terminal.out().println("Stopping ...");
        stack.close();
        data.close();
        stateFile.delete();
        terminal.out().println("Stopped after " + Seconds.since(begin) + ".");
    }
}
