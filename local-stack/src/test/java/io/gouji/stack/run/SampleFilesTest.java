package io.gouji.stack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {

    @TempDir
    Path repository;

    @Test
    void areTheDisclosuresWithoutWhatLiesBesideThem() throws Exception {
        Path samples = repository.resolve("samples");
        Files.createDirectories(samples.resolve("truth"));
        for (String name : List.of("b.txt", "a.txt", "a-facts.csv", "README.md", "faults.json", ".hidden.txt")) {
            Files.writeString(samples.resolve(name), "x");
        }

        assertThat(SampleFiles.in(repository)).containsExactly(samples.resolve("a.txt"), samples.resolve("b.txt"));
    }

    @Test
    void mayBeAbsent() {
        assertThat(SampleFiles.in(repository)).isEmpty();
    }
}
