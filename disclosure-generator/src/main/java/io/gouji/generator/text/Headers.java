package io.gouji.generator.text;

import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The header cells of the eleven tables, with the groups that span several columns. */
final class Headers {

    private static final Map<Integer, List<List<String>>> GRIDS = read();

    private Headers() {}

    /** Rows of header cells from the top, one cell for each printed column; merged cells are blank but the first. */
    static List<List<String>> of(int table) {
        return GRIDS.getOrDefault(table, List.of());
    }

    /** Columns before the first figure that a row of numbers marks with a sign; 0 for tables without such a row. */
    static int markedColumns(int table) {
        return switch (table) {
            case 2, 3, 5, 8, 9 -> 4;
            case 6 -> 3;
            case 7 -> 5;
            case 10, 11 -> 1;
            default -> 0;
        };
    }

    private static Map<Integer, List<List<String>>> read() {
        Map<Integer, List<List<String>>> grids = new HashMap<>();
        int table = 0;
        for (String line : lines()) {
            if (line.startsWith("table ")) {
                table = Integer.parseInt(line.substring("table ".length()));
                grids.put(table, new ArrayList<>());
            } else if (!line.startsWith("#")) {
                List<String> columns = columns(table);
                List<String> cells = new ArrayList<>();
                for (String cell : line.split("\\|", -1)) {
                    cells.add(
                            cell.startsWith("{")
                                    ? columns.get(Integer.parseInt(cell.substring(1, cell.length() - 1)) - 1)
                                    : cell);
                }
                grids.computeIfAbsent(table, number -> new ArrayList<>()).add(List.copyOf(cells));
            }
        }
        return grids;
    }

    private static List<String> columns(int table) {
        TableTemplate template =
                TemplateSets.byId(TemplateSets.XINJIANG_11).table(table).orElseThrow();
        return template.panels().stream()
                .flatMap(panel -> panel.columns().stream())
                .map(ColumnTemplate::header)
                .toList();
    }

    private static List<String> lines() {
        InputStream stream = Headers.class.getResourceAsStream("headers.txt");
        if (stream == null) {
            throw new IllegalStateException("headers.txt is missing from the module");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
