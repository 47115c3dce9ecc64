package io.gouji.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the root pom, with a Maven and a Java that only say how they were called. */
class GoujiScriptTest {
    private static final String RECORDING_MAVEN = """
            #!/bin/sh
            if [ "$1" = --version ]; then echo "Apache Maven ${MAVEN_VERSION:-3.8.7}"; exit 0; fi
            echo "$@" >> "$RAN"
            [ -z "$FAIL" ] || { echo "[ERROR] no such library"; exit 1; }
            for module in local-stack disclosure-generator; do
              mkdir -p $module/target
              [ -e $module/target/$module.jar ] || touch $module/target/$module.jar
            done
            """;
    private static final String RECORDING_JAVA = """
            #!/bin/sh
            case $1 in
              -XshowSettings:properties)
                echo "    java.home = $(dirname "$(dirname "$0")")"
                echo "    java.specification.version = ${JAVA_VERSION:-17}" ;;
              *) echo "java $*" ;;
            esac
            """;

    @TempDir
    Path directory;

    private Path repository;
    private Path ran;

    /** What a call printed, both streams, and returned. */
    private record Result(int exitCode, String printed) {}

    @BeforeEach
    void prepareRepository() throws IOException {
        repository = Files.createDirectories(directory.resolve("a clone 克隆"));
        ran = directory.resolve("ran");
        Path script = Path.of("..", "gouji");
        Files.copy(script, repository.resolve("gouji"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String module : List.of("budget-model", "local-stack")) {
            Files.createDirectories(repository.resolve(module).resolve("src/main/java"));
            Files.writeString(repository.resolve(module).resolve("pom.xml"), "<project/>");
            Files.writeString(repository.resolve(module).resolve("src/main/java/A.java"), "class A {}");
        }
        Files.writeString(repository.resolve("pom.xml"), "<project/>");
        program("mvn", RECORDING_MAVEN);
        program("java", RECORDING_JAVA);
        program("javac", "#!/bin/sh\n");
        age(repository, Instant.now().minusSeconds(60));
    }

    @Test
    void buildsWhatWasNeverBuiltAndNotAgain() throws Exception {
        Result first = gouji(Map.of(), "down");
        Result second = gouji(Map.of(), "down");

        assertThat(first.printed()).contains("Building local-stack");
        assertThat(Files.readAllLines(ran)).singleElement().asString().contains("--projects local-stack --also-make");
        assertThat(second.printed())
                .startsWith("java ")
                .contains("-Dgouji.repository=" + repository.toRealPath())
                .endsWith("-jar " + repository.toRealPath().resolve("local-stack/target/local-stack.jar") + " down\n");
    }

    @Test
    void buildsAgainWhenASourceOrADescriptionHasChanged() throws Exception {
        gouji(Map.of(), "down");
        for (String changed : List.of(
                "local-stack/src/main/java/A.java",
                "budget-model/src/main/java/A.java",
                "budget-model/pom.xml",
                "pom.xml")) {
            Files.setLastModifiedTime(
                    repository.resolve(changed), FileTime.from(Instant.now().plusSeconds(1)));
            Result result = gouji(Map.of(), "down");
            assertThat(result.printed()).as(changed).contains("Building local-stack");
            age(repository, Instant.now().minusSeconds(60));
            Files.setLastModifiedTime(
                    repository.resolve("local-stack/target/.gouji-built"), FileTime.from(Instant.now()));
        }
        assertThat(Files.readAllLines(ran)).hasSize(5);
    }

    @Test
    void buildsAgainWhenASourceWasDeleted() throws Exception {
        gouji(Map.of(), "down");
        age(repository.resolve("local-stack/target"), Instant.now().minusSeconds(30));

        Files.delete(repository.resolve("local-stack/src/main/java/A.java"));

        assertThat(gouji(Map.of(), "down").printed()).contains("Building local-stack");
    }

    @Test
    void showsWhyABuildFailed() throws Exception {
        Result result = gouji(Map.of("FAIL", "yes"), "down");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.printed()).contains("[ERROR] no such library").contains("the build failed");
        assertThat(gouji(Map.of(), "down").printed()).contains("Building local-stack");
    }

    @Test
    void namesWhatIsMissingOnTheMachine() throws Exception {
        assertThat(gouji(Map.of("MAVEN_VERSION", "3.6.3"), "down"))
                .isEqualTo(new Result(1, "gouji: Maven 3.8.7 or newer is needed to build; mvn is 3.6.3.\n"));
        assertThat(gouji(Map.of("JAVA_VERSION", "11"), "down").printed())
                .startsWith("gouji: a JDK 17 or newer is needed.")
                .contains("bin/java is version 11.");
        assertThat(gouji(Map.of("JAVA_VERSION", "1.8"), "down").exitCode()).isEqualTo(1);
        Files.delete(directory.resolve("bin/javac"));
        assertThat(gouji(Map.of(), "down").printed()).contains("is no JDK");
    }

    @Test
    void buildsNothingUnderAStackThatRuns() throws Exception {
        Path state = Files.createDirectories(repository.resolve(".gouji")).resolve("stack.json");
        Files.writeString(
                state,
                "{\n  \"launcher\" : {\n    \"pid\" : %d,"
                        .formatted(ProcessHandle.current().pid()));

        Result whileItRuns = gouji(Map.of(), "check", "a.txt");
        Files.writeString(state, "{\n  \"launcher\" : {\n    \"pid\" : 99999999,");
        Result afterwards = gouji(Map.of(), "check", "a.txt");

        assertThat(whileItRuns.printed()).startsWith("java ").endsWith(" check a.txt\n");
        assertThat(afterwards.printed()).contains("Building local-stack ingest-service");
    }

    @Test
    void leavesNoClassesThatMavenWouldTakeForChecked() throws Exception {
        Path status = Files.createDirectories(repository.resolve("budget-model/target/maven-status/compiler"));

        gouji(Map.of(), "down");

        assertThat(status).doesNotExist();
    }

    @Test
    void handsTheGeneratorItsArguments() throws Exception {
        Result result = gouji(Map.of(), "generate", "--out", "a folder");

        assertThat(Files.readAllLines(ran)).singleElement().asString().contains("--projects disclosure-generator");
        assertThat(result.printed()).endsWith("disclosure-generator.jar generate --out a folder\n");
    }

    @Test
    void helpNeedsNothing() throws Exception {
        Result result = gouji(Map.of("JAVA_VERSION", "8"), "help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.printed()).contains("up [--no-samples]").contains("GOUJI_REPORT_PORT");
        assertThat(gouji(Map.of(), "sideways").exitCode()).isEqualTo(64);
    }

    private Result gouji(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", repository.resolve("gouji").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("RAN", ran.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), printed);
    }

    private void program(String name, String text) throws IOException {
        Path program = Files.createDirectories(directory.resolve("bin")).resolve(name);
        Files.writeString(program, text);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes everything below a directory, and the directory itself, look as if it was last changed at a time. */
    private static void age(Path below, Instant changed) throws IOException {
        try (Stream<Path> tree = Files.walk(below)) {
            for (Path path : tree.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(changed));
            }
        }
    }
}
