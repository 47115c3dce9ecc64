package io.gouji.stack.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one call of the command line leaves for the next about a stack that runs.
 *
 * @param launcher the process that started it and will stop it
 * @param components the processes of its components
 * @param data its data directory
 * @param temporary whether the data directory goes with the stack
 * @param report address of report-service
 * @param ingest address of ingest-service
 * @param ready whether it has started completely
 */
public record StackState(
        ProcessIdentity launcher,
        List<ProcessIdentity> components,
        Path data,
        boolean temporary,
        URI report,
        URI ingest,
        boolean ready) {
    public StackState {
        components = List.copyOf(components);
    }

    /** The state of a stack that this process runs. */
    public static StackState of(LocalStack stack, DataDirectory data, boolean ready) {
        List<ProcessIdentity> components = Stream.of(Component.values())
                .map(component -> ProcessHandle.of(stack.component(component).pid()))
                .flatMap(Optional::stream)
                .map(ProcessIdentity::of)
                .toList();
        return new StackState(
                ProcessIdentity.of(ProcessHandle.current()),
                components,
                data.path(),
                data.isTemporary(),
                stack.uri(Component.REPORT),
                stack.uri(Component.INGEST),
                ready);
    }

    /** The process that will stop the stack, if it still runs. */
    public Optional<ProcessHandle> launcherProcess() {
        return launcher.running();
    }

    public boolean isLaunchedBy(long pid) {
        return launcher.pid() == pid;
    }

    /** A sentence for somebody who wants to start a second stack. */
    public String description() {
        return "A stack %s already (process %d): %s, data in %s. Use it, or stop it with ./gouji down."
                .formatted(ready ? "runs" : "is starting", launcher.pid(), report, data);
    }
}
