package io.gouji.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessGuardTest {

    @TempDir
    Path directory;

    /** Stands for the launcher: starts a component that would run for a minute, says which, and waits. */
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            ChildProcess child = ChildProcess.start(
                    List.of("sleep", "60"), Map.of(), directory, directory.resolve("sleep.log"), "TERM");
            Files.writeString(directory.resolve("pid.new"), Long.toString(child.pid()));
            Files.move(directory.resolve("pid.new"), directory.resolve("pid"));
            child.ended(Duration.ofMinutes(1));
        }
    }

    @Test
    void aComponentDoesNotOutliveALauncherThatIsKilled() throws Exception {
        Process launcher = launcher();
        await().until(() -> Files.exists(directory.resolve("pid")));
        ProcessHandle component = ProcessHandle.of(Long.parseLong(Files.readString(directory.resolve("pid"))))
                .orElseThrow();

        launcher.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(10)).until(() -> !component.isAlive());
    }

    @Test
    void theGuardGoesWithItsProcess() {
        ChildProcess child =
                ChildProcess.start(List.of("sleep", "60"), Map.of(), directory, directory.resolve("sleep.log"), "TERM");
        List<ProcessHandle> guards = guards(child.pid());
        assertThat(guards).hasSize(1);

        child.stop(Duration.ofSeconds(10));

        assertThat(child.isRunning()).isFalse();
        await().until(() -> !guards.get(0).isAlive());
    }

    @Test
    void aProcessThatDoesNotWantToEndIsKilled() {
        ChildProcess stubborn = ChildProcess.start(
                List.of("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done"),
                Map.of(),
                directory,
                directory.resolve("stubborn.log"),
                "TERM");
        await().until(() -> Files.readString(directory.resolve("stubborn.log")).contains("deaf"));

        stubborn.stop(Duration.ofMillis(200));

        assertThat(stubborn.isRunning()).isFalse();
        assertThat(stubborn.exitCode()).isEqualTo(128 + 9);
    }

    private Process launcher() throws Exception {
        List<String> command = new ArrayList<>(ChildJvm.command(32, Compilers.FIRST));
        command.addAll(List.of("-cp", ChildJvm.classPath(), Launcher.class.getName(), directory.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static List<ProcessHandle> guards(long pid) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").endsWith("gouji-guard TERM " + pid))
                .toList();
    }
}
