package io.gouji.stack.command;

import io.gouji.model.finding.Severity;
import io.gouji.stack.client.BatchSubmission;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.PipelineClient;
import io.gouji.stack.client.SubmittedFile;
import io.gouji.stack.command.Command.Check;
import io.gouji.stack.output.FindingsCsv;
import io.gouji.stack.output.FindingsJson;
import io.gouji.stack.output.FindingsText;
import io.gouji.stack.output.Seconds;
import io.gouji.stack.process.StackException;
import io.gouji.stack.run.Component;
import io.gouji.stack.run.DataDirectory;
import io.gouji.stack.run.LocalStack;
import io.gouji.stack.run.StackPorts;
import io.gouji.stack.run.StackSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows the findings of some files, with a stack that runs or one that lives for the time of the call. */
public final class CheckCommand {
    static final int NO_ERRORS = 0;
    static final int ERRORS_FOUND = 1;
    static final int NOT_READ = 2;

    private final Terminal terminal;
    private final Path repository;
    private final RunningPipeline running;

    /** A command that looks for a running stack of a repository, or at the given ports. */
    public CheckCommand(Terminal terminal, Path repository, StackPorts ports) {
        this.terminal = terminal;
        this.repository = repository;
        this.running = new RunningPipeline(repository, ports);
    }

    /** Returns 0 without findings of severity ERROR, 1 with, 2 when a file could not be read or was rejected. */
    public int run(Check check) {
        try {
            List<CheckedFile> checked = check(check.files());
            terminal.out()
                    .print(
                            switch (check.format()) {
                                case TEXT -> new FindingsText(check.language()).print(checked);
                                case JSON -> FindingsJson.print(checked);
                                case CSV -> new FindingsCsv(check.language()).print(checked);
                            });
            terminal.out().flush();
            return exitCode(checked);
        } catch (StackException e) {
            terminal.err().println("gouji: " + e.getMessage());
            return NOT_READ;
        }
    }

    static int exitCode(List<CheckedFile> checked) {
        if (checked.stream().anyMatch(file -> file.problem().isPresent())) {
            return NOT_READ;
        }
        return checked.stream().anyMatch(file -> file.violations(Severity.ERROR) > 0) ? ERRORS_FOUND : NO_ERRORS;
    }

    private List<CheckedFile> check(List<Path> files) {
        if (files.stream().noneMatch(Files::isReadable)) {
            // Nothing to hand in: say so at once, without starting anything.
            return files.stream().map(CheckCommand::unreadable).toList();
        }
        PipelineClient client = running.find().orElseGet(this::startPrivateStack);
        List<SubmittedFile> results = new BatchSubmission(
                        client, (done, of) -> terminal.err().println("  " + done + " of " + of + " files done"))
                .run(files);
        return results.stream().map(client::checked).toList();
    }

    private static CheckedFile unreadable(Path file) {
        return CheckedFile.without(new SubmittedFile(file, PipelineClient.unreadable(file), Optional.empty()));
    }

    private PipelineClient startPrivateStack() {
        long begin = System.nanoTime();
        terminal.err().println("No stack is running; starting one for this call (./gouji up keeps one) ...");
        DataDirectory data = DataDirectory.open(Optional.empty());
        LocalStack stack = new LocalStack(StackSettings.onFreePorts(repository, data.path()));
        StopAtExit.register(() -> {
            stack.close();
            data.close();
        });
        stack.start((component, address, took) ->
                terminal.err().println("  " + component.title() + " ready after " + Seconds.of(took)));
        terminal.err().println("  ready after " + Seconds.since(begin));
        return new PipelineClient(stack.uri(Component.INGEST), stack.uri(Component.REPORT));
    }
}
