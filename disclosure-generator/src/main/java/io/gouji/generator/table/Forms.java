package io.gouji.generator.table;

import io.gouji.model.amount.MoneyUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the forms of a set. A form begins with {@code table NUMBER|TITLE|UNIT|MARKED COLUMNS}, the other lines are its
 * header rows, cells parted by {@code |}.
 */
public final class Forms {

    private static final String TABLE = "table ";

    private Forms() {}

    /** The forms in {@code resource} beside {@code owner}, by number. */
    public static Map<Integer, TableForm> read(Class<?> owner, String resource) {
        Map<Integer, TableForm> forms = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(owner, resource)) {
            if (line.startsWith(TABLE)) {
                add(block, forms);
                block.clear();
            }
            block.add(line);
        }
        add(block, forms);
        return forms;
    }

    private static void add(List<String> block, Map<Integer, TableForm> forms) {
        if (block.isEmpty()) {
            return;
        }
        String[] words = block.get(0).substring(TABLE.length()).split("\\|", -1);
        int number = Integer.parseInt(words[0]);
        List<List<String>> grid = block.stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\\|", -1)))
                .toList();
        MoneyUnit unit = words[2].equals("元") ? MoneyUnit.YUAN : MoneyUnit.TEN_THOUSAND_YUAN;
        forms.put(number, new TableForm(number, words[1], unit, Integer.parseInt(words[3]), grid));
    }

    private static List<String> lines(Class<?> owner, String resource) {
        InputStream stream = owner.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing from the module");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
