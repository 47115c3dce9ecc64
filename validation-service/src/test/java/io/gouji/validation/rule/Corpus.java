package io.gouji.validation.rule;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The real disclosures, where they are at hand: in the folder that GOUJI_CORPUS names, or beside the repository. */
public final class Corpus {

    private Corpus() {}

    /** Lines of a file of the corpus; the test is skipped where there is none. */
    public static List<String> lines(String name) {
        Path file = folder().resolve(name);
        assumeTrue(Files.exists(file), () -> "the real disclosures are not here: " + file);
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        @Nullable String named = System.getProperty("GOUJI_CORPUS", System.getenv("GOUJI_CORPUS"));
        if (named != null) {
            return Path.of(named);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path beside = up.resolve("shared").resolve("data");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        return Path.of("shared", "data");
    }
}
