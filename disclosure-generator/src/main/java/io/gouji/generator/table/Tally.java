package io.gouji.generator.table;

import io.gouji.model.amount.MoneyUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Adds fen by row and column; rows keep the order in which they first occurred. */
public final class Tally {

    private final int columns;
    private final MoneyUnit unit;
    private final Map<String, long[]> sums = new LinkedHashMap<>();

    /** Adds up for a table in ten thousand yuan. */
    public Tally(int columns) {
        this(columns, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    public Tally(int columns, MoneyUnit unit) {
        this.columns = columns;
        this.unit = unit;
    }

    /** Adds {@code fen} to every given column (counted from 1, as printed) of every given row. */
    public void add(long fen, List<String> rows, int... into) {
        for (String row : rows) {
            long[] sum = sums.computeIfAbsent(row, name -> new long[columns]);
            for (int column : into) {
                sum[column - 1] += fen;
            }
        }
    }

    /** The figures of a row, blank where nothing was added. */
    public List<Cell> cells(String row) {
        return LongStream.of(sums.getOrDefault(row, new long[columns]))
                .mapToObj(fen -> Cell.ofFen(fen, unit))
                .toList();
    }

    public List<String> rows() {
        return List.copyOf(sums.keySet());
    }
}
