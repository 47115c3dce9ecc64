package io.gouji.stack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sample disclosures that come with the repository. */
public final class SampleFiles {
    /** What lies beside the disclosures: their truth, what was planted into them, and words about them. */
    private static final Set<String> COMPANIONS = Set.of("csv", "json", "yaml", "md");

    private SampleFiles() {}

    /** The disclosures below {@code samples/}, by name; empty when there are none. */
    public static List<Path> in(Path repository) {
        Path samples = repository.resolve("samples");
        if (!Files.isDirectory(samples)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(Files::isRegularFile)
                    .filter(SampleFiles::isDisclosure)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + samples, e);
        }
    }

    private static boolean isDisclosure(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !COMPANIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
