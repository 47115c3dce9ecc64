package io.gouji.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real disclosures and the truth for them. They are not part of the project; where they are absent, tests skip. */
final class Corpus {

    private Corpus() {}

    /** The folder of a file of the corpus, {@code GOUJI_CORPUS} or {@code ../shared/data} beside the repository. */
    static Path file(String name) {
        Path folder = Optional.ofNullable(System.getenv("GOUJI_CORPUS"))
                .map(Path::of)
                .orElseGet(() -> repository().resolveSibling("shared").resolve("data"));
        assumeTrue(
                Files.isDirectory(folder), "no real disclosures at " + folder + "; set GOUJI_CORPUS to their folder");
        return folder.resolve(name);
    }

    /** Root of the repository: the nearest folder above the working directory that holds the launcher. */
    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("gouji"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "not inside the repository: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }
}
