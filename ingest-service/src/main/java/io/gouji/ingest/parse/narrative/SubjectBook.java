package io.gouji.ingest.parse.narrative;

import io.gouji.model.narrative.SectionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What sentences of each kind of section speak of, however they word it, and the cell of a table that shows the same. Read
 * from {@code narrative/subjects.csv}: of the alternatives in {@code words} one must fit ({@code =} the whole phrase, {@code $}
 * its end, else a part; {@code +} joins parts that must all be there), the first line that fits decides, and lines with the
 * same words name further tables. {@code @total} is the
 * total row, {@code *} the first column.
 */
final class SubjectBook {

    private static final SubjectBook BUNDLED = new SubjectBook(read("narrative/subjects.csv"));
    private static final int FIELDS = 6;

    private final Map<SectionKind, List<Subject>> subjects = new EnumMap<>(SectionKind.class);

    private SubjectBook(List<String[]> rows) {
        for (String[] row : rows) {
            Subject subject = new Subject(list(row[1]), row[2], row[3], list(row[4]), list(row[5]));
            for (String kind : row[0].split(",")) {
                subjects.computeIfAbsent(SectionKind.valueOf(kind), any -> new ArrayList<>())
                        .add(subject);
            }
        }
    }

    static SubjectBook bundled() {
        return BUNDLED;
    }

    /** The subject that a phrase means in a section, once for each table that may show it; empty where it is none. */
    List<Subject> find(SectionKind section, String phrase) {
        List<Subject> found = new ArrayList<>();
        for (Subject subject : subjects.getOrDefault(section, List.of())) {
            boolean same = found.isEmpty()
                    ? subject.isMeantBy(phrase)
                    : found.get(0).name().equals(subject.name())
                            && found.get(0).words().equals(subject.words());
            if (same) {
                found.add(subject);
            }
        }
        return found;
    }

    /**
     * A subject.
     *
     * @param words phrases that mean it
     * @param name what it is called in claims
     * @param table kind of the table that shows it, empty where none does
     * @param rows labels its row may have
     * @param columns headers its column may have
     */
    record Subject(List<String> words, String name, String table, List<String> rows, List<String> columns) {

        boolean isMeantBy(String phrase) {
            for (String word : words) {
                boolean fits = switch (word.charAt(0)) {
                    case '=' -> phrase.length() == word.length() - 1 && word.endsWith(phrase);
                    case '$' -> phrase.endsWith(word.substring(1));
                    default -> hasAll(phrase, word);
                };
                if (fits) {
                    return true;
                }
            }
            return false;
        }

        private static boolean hasAll(String phrase, String parts) {
            int start = 0;
            while (start <= parts.length()) {
                int plus = parts.indexOf('+', start);
                int end = plus < 0 ? parts.length() : plus;
                if (!phrase.contains(parts.substring(start, end))) {
                    return false;
                }
                start = end + 1;
            }
            return true;
        }
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    private static List<String[]> read(String name) {
        try (InputStream stream = SubjectBook.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("bundled list " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .peek(fields -> {
                        if (fields.length != FIELDS) {
                            throw new IllegalStateException(
                                    "bundled list " + name + " has a bad line: " + Arrays.toString(fields));
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("bundled list " + name + " cannot be read", e);
        }
    }
}
