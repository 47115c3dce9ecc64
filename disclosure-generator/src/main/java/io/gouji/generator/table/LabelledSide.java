package io.gouji.generator.table;

import io.gouji.generator.catalogue.Codes;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Draws up rows with labels in printed order. Amounts are in fen; nothing is printed for nothing. */
public final class LabelledSide {

    private final String prefix;
    private final MoneyUnit unit;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final RowKeys keys = new RowKeys();
    private String group = "";

    /**
     * @param side {@code 收入}, {@code 支出}, or empty
     * @param columns names of the columns
     */
    public LabelledSide(String side, MoneyUnit unit, List<String> columns) {
        this.prefix = side.isEmpty() ? "" : side + "/";
        this.unit = unit;
        this.columns = List.copyOf(columns);
    }

    public LabelledSide row(String label, long... fen) {
        return add(Row.Kind.LABEL, label, List.of(label), fen);
    }

    /** A row that is part of the row labelled {@code parent}. */
    public LabelledSide part(String parent, String label, long... fen) {
        return add(Row.Kind.LABEL, Labels.normal(parent) + "/" + label, List.of(label), fen);
    }

    /** A row that stands at the foot of its side. */
    public LabelledSide total(String label, long... fen) {
        return add(Row.Kind.TOTAL, label, List.of(label), fen);
    }

    /** The only row of a table without labels. */
    public LabelledSide bare(long... fen) {
        return add(Row.Kind.TOTAL, "", List.of(), fen);
    }

    /** A row at the foot of its side that is part of another one there. */
    public LabelledSide totalPart(String parent, String label, long... fen) {
        return add(Row.Kind.TOTAL, Labels.normal(parent) + "/" + label, List.of(label), fen);
    }

    /** An empty row at the foot, where the other side has one. */
    public LabelledSide blankTotal() {
        return add(Row.Kind.TOTAL, "", List.of(""));
    }

    /** A total row whose label takes two columns. */
    public LabelledSide grouped(long fen, String label) {
        rows.add(new Row(
                Row.Kind.TOTAL,
                keys.unique(prefix + Labels.normal(label)),
                List.of(label, TableForm.LEFT),
                List.of(Cell.ofFen(fen, unit))));
        return this;
    }

    /** The first row of a group, whose name stands in a column of its own beside all of them. */
    public LabelledSide group(String name, String label, long... fen) {
        group = Labels.normal(name);
        return grouped(name, label, fen);
    }

    /** A further row of the group. */
    public LabelledSide group(String label, long... fen) {
        return grouped(TableForm.ABOVE, label, fen);
    }

    private LabelledSide grouped(String first, String label, long... fen) {
        rows.add(new Row(
                Row.Kind.LABEL,
                keys.unique(prefix + group + "/" + Labels.normal(label)),
                List.of(first, label),
                List.of(fen.length == 0 ? Cell.BLANK : Cell.ofFen(fen[0], unit))));
        return this;
    }

    /**
     * Rows of functional classes by name behind a numeral, such as {@code 八、社会保障和就业支出}.
     *
     * @param all whether classes without money are printed, too
     */
    public LabelledSide classes(boolean all, Function<String, long[]> fen) {
        int number = 1;
        for (String code : Codes.get().functionalClasses()) {
            long[] amounts = fen.apply(code);
            if (all || LongStream.of(amounts).anyMatch(amount -> amount != 0)) {
                row(Numerals.of(number++) + "、" + Codes.get().functionalName(code), amounts);
            }
        }
        return this;
    }

    public Side side() {
        return new Side(columns, rows);
    }

    private LabelledSide add(Row.Kind kind, String path, List<String> stub, long... fen) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(column < fen.length ? Cell.ofFen(fen[column], unit) : Cell.BLANK);
        }
        rows.add(new Row(kind, keys.unique(prefix + Labels.normal(path)), stub, cells));
        return this;
    }
}
