package io.gouji.stack.command;

import io.gouji.stack.client.PipelineClient;
import io.gouji.stack.output.Seconds;
import io.gouji.stack.run.StackPorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Lets report-service drop its views and read the topics again, while it runs. */
public final class RebuildViewsCommand {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final Duration REPORT_INTERVAL = Duration.ofSeconds(2);

    private final Terminal terminal;
    private final RunningPipeline pipeline;

    /** A command for the stack of a repository, or the one at the given ports. */
    public RebuildViewsCommand(Terminal terminal, Path repository, StackPorts ports) {
        this.terminal = terminal;
        this.pipeline = new RunningPipeline(repository, ports);
    }

    /** Returns 0 when the views are complete again, 1 when nothing runs that could do it. */
    public int run() {
        Optional<PipelineClient> client = pipeline.find();
        if (client.isEmpty()) {
            terminal.err().println("gouji: no stack is running. Start one with ./gouji up --data DIR, on kept data.");
            return 1;
        }
        long begin = System.nanoTime();
        client.get().rebuildViews();
        terminal.out().println("report-service has dropped its views and reads the topics again ...");
        awaitCompletion(client.get());
        terminal.out().println("The views are complete after " + Seconds.since(begin) + ".");
        return 0;
    }

    private void awaitCompletion(PipelineClient client) {
        long lastReport = System.nanoTime();
        for (long behind = client.recordsBehind(); behind > 0; behind = client.recordsBehind()) {
            if (System.nanoTime() - lastReport > REPORT_INTERVAL.toNanos()) {
                lastReport = System.nanoTime();
                terminal.out().println("  " + behind + " records to go");
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }
}
