package io.gouji.ingest.extract;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.gouji.ingest.extract.Layout.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text whose cells are parted by commas, as spreadsheet programs save a sheet: nearly every line has the same number of cells,
 * blank ones included. Sentences with commas have not, and amounts with commas between thousands stand in quotation marks.
 */
final class CommaSeparatedText {

    private static final ObjectReader ROWS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private static final int LEAST_CELLS = 3;
    private static final int LEAST_ROWS = 3;
    private static final double MOST_OF_THE_ROWS = 0.8;

    private CommaSeparatedText() {}

    /** The rows of the text, if it is of this kind. */
    static Optional<Layout> read(String text) throws UnreadableDocumentException {
        if (text.indexOf('\t') >= 0 || text.indexOf(',') < 0) {
            return Optional.empty();
        }
        List<Row> rows = rows(text);
        return areOfOneTable(rows) ? Optional.of(layout(rows)) : Optional.empty();
    }

    /** None if quotation marks do not match. */
    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> each = ROWS.readValues(text)) {
            while (each.hasNextValue()) {
                Interruption.check();
                int line = each.getCurrentLocation().getLineNr();
                rows.add(new Row(line, each.nextValue()));
            }
            return rows;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean areOfOneTable(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream().filter(row -> row.filled() > 0).forEach(row -> counts.merge(row.cells().length, 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all >= LEAST_ROWS
                && counts.entrySet().stream()
                        .anyMatch(of -> of.getKey() >= LEAST_CELLS && of.getValue() >= all * MOST_OF_THE_ROWS);
    }

    /** What stands alone in its row above the first table and below the last is text. */
    private static Layout layout(List<Row> rows) throws UnreadableDocumentException {
        int first = 0;
        while (first < rows.size() && rows.get(first).filled() < 2) {
            first++;
        }
        int last = rows.size() - 1;
        while (last > first && rows.get(last).filled() < 2) {
            last--;
        }
        LayoutBuilder layout = new LayoutBuilder(ReadingLimits.standard());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i < first || i > last) {
                layout.addLine(row.line(), String.join("", row.cells()).strip());
            } else {
                layout.addRow(
                        row.line(),
                        Arrays.stream(row.cells())
                                .map(cell -> new Cell(cell.strip(), null))
                                .toList());
            }
        }
        return layout.build();
    }

    private record Row(int line, String[] cells) {

        long filled() {
            return Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
        }
    }
}
