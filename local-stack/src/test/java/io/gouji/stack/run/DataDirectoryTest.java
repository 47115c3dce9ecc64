package io.gouji.stack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.stack.process.DirectoryTree;
import io.gouji.stack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void aTemporaryOneGoesWithItsContent() throws Exception {
        DataDirectory data = DataDirectory.open(Optional.empty());
        Files.createDirectories(data.path().resolve("kafka/log"));
        Files.writeString(data.path().resolve("kafka/log/segment"), "records");

        data.close();

        assertThat(data.path()).doesNotExist();
    }

    @Test
    void aTemporaryOneLeavesItsLogsWhenSomethingWentWrong() throws Exception {
        DataDirectory data = DataDirectory.open(Optional.empty());
        Files.createDirectories(data.path().resolve("kafka"));
        Files.writeString(Files.createDirectories(data.logs()).resolve("kafka.log"), "why");

        data.keepLogs();
        data.close();

        assertThat(data.path()).isDirectoryNotContaining(entry -> !entry.endsWith("logs"));
        assertThat(data.logs().resolve("kafka.log")).hasContent("why");
        DirectoryTree.delete(data.path());
    }

    @Test
    void aKeptOneStaysAndCanBeUsedAgain() throws Exception {
        Path kept = directory.resolve("not/yet/there");
        try (DataDirectory data = DataDirectory.open(Optional.of(kept))) {
            Files.writeString(data.path().resolve("records"), "kept");
        }

        try (DataDirectory again = DataDirectory.open(Optional.of(kept))) {
            assertThat(again.path().resolve("records")).hasContent("kept");
        }
    }

    @Test
    void oneStackAtATimeUsesIt() {
        try (DataDirectory first = DataDirectory.open(Optional.of(directory))) {
            assertThatThrownBy(() -> DataDirectory.open(Optional.of(first.path())))
                    .isInstanceOfSatisfying(
                            StackException.class,
                            e -> assertThat(e.code()).isEqualTo(StackException.Code.DATA_DIRECTORY_UNUSABLE))
                    .hasMessageContaining(directory.toString());
        }
    }

    @Test
    void aFileCannotBeOne() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(Optional.of(file)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(file.toString());
    }
}
