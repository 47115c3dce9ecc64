package io.gouji.stack.command;

import io.gouji.stack.client.PipelineClient;
import io.gouji.stack.run.StackPorts;
import java.nio.file.Path;
import java.util.Optional;

/** Lets report-service drop its views and read the topics again, while it runs. */
public final class RebuildViewsCommand {
    private final Terminal terminal;
    private final RunningPipeline pipeline;

    /** A command for the stack of a repository, or the one at the given ports. */
    public RebuildViewsCommand(Terminal terminal, Path repository, StackPorts ports) {
        this.terminal = terminal;
        this.pipeline = new RunningPipeline(repository, ports);
    }

    /** Returns 0 when the rebuild has begun, 1 when nothing runs that could do it. */
    public int run() {
        Optional<PipelineClient> client = pipeline.find();
        if (client.isEmpty()) {
            terminal.err().println("gouji: no stack is running. Start one with ./gouji up --data DIR, on kept data.");
            return 1;
        }
        client.get().rebuildViews();
        terminal.out().println("report-service has dropped its views and reads the topics again.");
        return 0;
    }
}
