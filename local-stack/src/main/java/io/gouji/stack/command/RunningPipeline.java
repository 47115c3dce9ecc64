package io.gouji.stack.command;

import io.gouji.stack.client.PipelineClient;
import io.gouji.stack.process.Ports;
import io.gouji.stack.run.Component;
import io.gouji.stack.run.StackPorts;
import io.gouji.stack.run.StackState;
import io.gouji.stack.run.StateFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a pipeline that runs already: the one started from this repository, else one at the usual addresses. */
final class RunningPipeline {
    private final StateFile stateFile;
    private final StackPorts ports;

    RunningPipeline(Path repository, StackPorts ports) {
        this.stateFile = new StateFile(repository);
        this.ports = ports;
    }

    /** A client of it; empty when there is none that is ready. */
    Optional<PipelineClient> find() {
        Optional<StackState> own = stateFile.running();
        URI ingest = own.map(StackState::ingest).orElseGet(() -> atUsualPort(Component.INGEST));
        URI report = own.map(StackState::report).orElseGet(() -> atUsualPort(Component.REPORT));
        return Optional.of(new PipelineClient(ingest, report)).filter(PipelineClient::isReady);
    }

    private URI atUsualPort(Component service) {
        return URI.create("http://" + Ports.LOOPBACK + ":" + ports.port(service));
    }
}
