package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that may be a part of a sheet, with what is asked of it anew for every page that it is held against. */
final class SheetTable {

    private final Table table;
    private @Nullable Content content;

    SheetTable(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    Grid grid() {
        return table.grid();
    }

    /** Rows above the first that has an amount; all rows where none has. */
    int headerRows() {
        return content().headerRows();
    }

    boolean hasAmounts() {
        return headerRows() < grid().rows();
    }

    /** What stands below its header and is no amount. */
    List<String> words() {
        return content().words();
    }

    /** The same, each once. */
    Set<String> distinctWords() {
        return content().distinctWords();
    }

    /** What most cells of a column are. */
    Kind kind(int column) {
        return content().kinds().get(column);
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = Content.of(table);
            content = known;
        }
        return known;
    }

    private record Content(int headerRows, List<String> words, Set<String> distinctWords, List<Kind> kinds) {

        static Content of(Table table) {
            List<String> words = table.words();
            int header = table.headerRows();
            int begin = header < table.grid().rows() ? header : 0;
            List<Kind> kinds = new ArrayList<>();
            for (int column = 0; column < table.grid().columns(); column++) {
                kinds.add(kindOf(table, column, begin));
            }
            return new Content(header, words, Set.copyOf(words), kinds);
        }
    }

    /** What most cells of a column are, headers left out where amounts tell where they end. */
    private static Kind kindOf(Table table, int column, int header) {
        int[] counts = new int[Kind.values().length];
        for (int i = 0; i < table.texts().size(); i++) {
            Area area = table.grid().areas().get(i);
            if (area.column() == column && area.columns() == 1 && area.row() >= header) {
                counts[Kind.of(table.texts().get(i)).ordinal()]++;
            }
        }
        Kind most = Kind.BLANK;
        for (Kind kind : Kind.values()) {
            boolean more = most == Kind.BLANK || counts[kind.ordinal()] > counts[most.ordinal()];
            if (kind != Kind.BLANK && counts[kind.ordinal()] > 0 && more) {
                most = kind;
            }
        }
        return most;
    }

    /** What stands in a cell. */
    enum Kind {
        BLANK,
        AMOUNT,
        CODE,
        WORDS;

        static Kind of(String text) {
            if (text.isEmpty()) {
                return BLANK;
            }
            return Numerals.isAmount(text) ? AMOUNT : Numerals.isCode(text) ? CODE : WORDS;
        }
    }
}
