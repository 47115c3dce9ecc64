package io.gouji.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path directory;

    @Test
    void showsTheLastLines() throws Exception {
        Path log = Files.writeString(directory.resolve("a.log"), "one\ntwo\r\n三\n\n");

        assertThat(LogTail.of(log, 2)).isEqualTo("  two\n  三");
        assertThat(LogTail.of(log, 9)).isEqualTo("  one\n  two\n  三");
    }

    @Test
    void readsOnlyTheEndOfALongLog() throws Exception {
        Path log = Files.writeString(directory.resolve("a.log"), "x".repeat(200_000) + "\nthe end\n");

        assertThat(LogTail.of(log, 1)).isEqualTo("  the end");
    }

    @Test
    void saysWhenThereIsNothing() throws Exception {
        assertThat(LogTail.of(directory.resolve("none.log"), 3)).contains("no log");
        assertThat(LogTail.of(Files.createFile(directory.resolve("empty.log")), 3))
                .contains("empty");
    }
}
