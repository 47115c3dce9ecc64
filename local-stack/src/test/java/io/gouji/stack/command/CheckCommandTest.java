package io.gouji.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.output.Examples;
import io.gouji.stack.run.StackPorts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path directory;

    @Test
    void onlyViolatedRulesOfSeverityErrorCount() {
        assertThat(CheckCommand.exitCode(List.of(
                        Examples.file(Examples.finding("a", Outcome.VIOLATED, Severity.WARNING)),
                        Examples.file(Examples.finding("b", Outcome.ROUNDING, Severity.ERROR)))))
                .isEqualTo(CheckCommand.NO_ERRORS);
        assertThat(CheckCommand.exitCode(
                        List.of(Examples.file(Examples.finding("a", Outcome.VIOLATED, Severity.ERROR)))))
                .isEqualTo(CheckCommand.ERRORS_FOUND);
    }

    @Test
    void aFileThatCouldNotBeReadCountsMoreThanErrorsInOthers() {
        assertThat(CheckCommand.exitCode(List.of(
                        Examples.file(Examples.finding("a", Outcome.VIOLATED, Severity.ERROR)),
                        Examples.rejected("NOT_A_DISCLOSURE"))))
                .isEqualTo(CheckCommand.NOT_READ);
    }

    @Test
    void filesThatDoNotExistAreSaidSoWithoutStartingAnything() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        Command.Check check = (Command.Check)
                Arguments.parse(List.of("check", directory.resolve("没有.txt").toString(), "--format=csv"));

        int exitCode = new CheckCommand(terminal, directory, StackPorts.free()).run(check);

        assertThat(exitCode).isEqualTo(CheckCommand.NOT_READ);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("没有.txt,REFUSED,FILE_UNREADABLE,");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
