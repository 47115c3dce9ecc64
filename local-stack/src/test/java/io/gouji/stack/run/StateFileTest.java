package io.gouji.stack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

    @TempDir
    Path repository;

    @Test
    void saysWhatRuns() {
        StateFile file = new StateFile(repository);
        StackState state = state(ProcessIdentity.of(ProcessHandle.current()), List.of(), repository, false);

        file.write(state);

        assertThat(file.running()).contains(state);
        assertThat(file.removeLeftovers()).isFalse();
        file.delete();
        assertThat(file.running()).isEmpty();
    }

    @Test
    void aProcessThatWasGivenTheSameNumberLaterIsAnother() {
        StateFile file = new StateFile(repository);
        ProcessIdentity former = new ProcessIdentity(ProcessHandle.current().pid(), Instant.EPOCH);

        file.write(state(former, List.of(former), repository, false));

        assertThat(file.running()).isEmpty();
        assertThat(file.removeLeftovers()).isTrue();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void removesWhatAKilledStackLeftBehind() throws Exception {
        StateFile file = new StateFile(repository);
        Process component = new ProcessBuilder("sleep", "60").start();
        Path data = repository.resolve("data");
        Files.createDirectories(data.resolve("kafka"));
        ProcessIdentity launcher = new ProcessIdentity(Long.MAX_VALUE, Instant.now());
        file.write(state(launcher, List.of(ProcessIdentity.of(component.toHandle())), data, true));

        boolean removed = file.removeLeftovers();

        assertThat(removed).isTrue();
        assertThat(component.isAlive()).isFalse();
        assertThat(data).doesNotExist();
        assertThat(file.removeLeftovers()).isFalse();
    }

    @Test
    void aFileOfAnotherVersionMeansNothing() throws Exception {
        Files.createDirectories(repository.resolve(".gouji"));
        Files.writeString(repository.resolve(".gouji/stack.json"), "{\"pid\": 1");

        assertThat(new StateFile(repository).running()).isEmpty();
    }

    private static StackState state(
            ProcessIdentity launcher, List<ProcessIdentity> components, Path data, boolean temporary) {
        return new StackState(
                launcher,
                components,
                data,
                temporary,
                URI.create("http://127.0.0.1:1"),
                URI.create("http://127.0.0.1:2"),
                true);
    }
}
