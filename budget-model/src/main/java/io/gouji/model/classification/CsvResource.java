package io.gouji.model.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads a bundled list; its fields carry neither quotes nor commas. */
final class CsvResource {

    private CsvResource() {}

    static Stream<String[]> read(String name, int columns) {
        try (InputStream stream = CsvResource.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("bundled list " + name + " is missing");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return lines.stream().skip(1).map(line -> fields(line, columns, name));
        } catch (IOException e) {
            throw new UncheckedIOException("bundled list " + name + " cannot be read", e);
        }
    }

    private static String[] fields(String line, int columns, String name) {
        String[] fields = line.split(",", -1);
        if (fields.length != columns) {
            throw new IllegalStateException(
                    "bundled list " + name + " has a line with " + fields.length + " fields: " + line);
        }
        return fields;
    }
}
