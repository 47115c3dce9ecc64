package io.gouji.system;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Facts CSVs as lists of cells, so that a difference between two of them reads as what it is. */
final class Cells {

    private static final CsvMapper CSV = new CsvMapper();

    private Cells() {}

    /** One cell in the terms of the facts CSV. */
    record Cell(String table, String row, String column, BigDecimal value) {

        @Override
        public String toString() {
            return "T" + table + "[" + row + "]." + column + " = " + value.toPlainString();
        }
    }

    /** The rows of a CSV with a header, by column name. */
    static List<Map<String, String>> rows(String csv) {
        try {
            return CSV.readerFor(Map.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(csv)
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Cell> of(List<Map<String, String>> rows) {
        return rows.stream().map(Cells::cell).toList();
    }

    static List<Cell> of(String csv) {
        return of(rows(csv));
    }

    private static Cell cell(Map<String, String> row) {
        return new Cell(
                row.getOrDefault("table", ""),
                row.getOrDefault("row", ""),
                row.getOrDefault("column", ""),
                new BigDecimal(row.getOrDefault("value", "")));
    }
}
