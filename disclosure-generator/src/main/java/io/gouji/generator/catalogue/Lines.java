package io.gouji.generator.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that lie beside this class. */
final class Lines {

    private Lines() {}

    /** The non-empty lines of a list. */
    static List<String> of(String name) {
        InputStream stream = Lines.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("list " + name + " is missing from the module");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
