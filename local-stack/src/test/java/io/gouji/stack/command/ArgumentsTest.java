package io.gouji.stack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.stack.command.Command.Check;
import io.gouji.stack.command.Command.Down;
import io.gouji.stack.command.Command.Format;
import io.gouji.stack.command.Command.RebuildViews;
import io.gouji.stack.command.Command.Up;
import io.gouji.stack.output.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void upWithoutOptionsSubmitsSamplesAndKeepsNothing() throws UsageException {
        assertThat(Arguments.parse(List.of("up"))).isEqualTo(new Up(true, Optional.empty(), false));
    }

    @Test
    void upTakesItsOptionsInAnyOrderAndForm() throws UsageException {
        Up expected = new Up(false, Optional.of(Path.of("kept data")), true);

        assertThat(Arguments.parse(List.of("up", "--detach", "--data", "kept data", "--no-samples")))
                .isEqualTo(expected);
        assertThat(Arguments.parse(List.of("up", "--no-samples", "--data=kept data", "--detach")))
                .isEqualTo(expected);
    }

    @Test
    void checkSpeaksChineseTextUnlessToldOtherwise() throws UsageException {
        assertThat(Arguments.parse(List.of("check", "部门预算.txt")))
                .isEqualTo(new Check(List.of(Path.of("部门预算.txt")), Format.TEXT, Language.ZH));
        assertThat(Arguments.parse(List.of("check", "a.txt", "--format", "json", "b.txt", "--lang=en")))
                .isEqualTo(new Check(List.of(Path.of("a.txt"), Path.of("b.txt")), Format.JSON, Language.EN));
    }

    @Test
    void afterTwoDashesEverythingIsAFile() throws UsageException {
        assertThat(Arguments.parse(List.of("check", "--", "--format", "-x")))
                .isEqualTo(new Check(List.of(Path.of("--format"), Path.of("-x")), Format.TEXT, Language.ZH));
    }

    @Test
    void commandsWithoutArgumentsTakeNone() throws UsageException {
        assertThat(Arguments.parse(List.of("down"))).isEqualTo(new Down());
        assertThat(Arguments.parse(List.of("rebuild-views"))).isEqualTo(new RebuildViews());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sideways                  | unknown command: sideways",
                "up --samples              | unknown argument: --samples",
                "up --data                 | --data needs a value",
                "up --data=                | --data needs a value",
                "down now                  | unknown argument: now",
                "check                     | no file to check",
                "check a.txt --colour      | unknown option: --colour",
                "check a.txt --format yaml | --format is one of text, json, csv, not yaml",
                "check a.txt --lang fr     | --lang is one of zh, en, not fr"
            })
    void sayWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> Arguments.parse(List.of(line.strip().split(" "))))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
