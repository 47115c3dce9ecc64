package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of one document by cell, and what is not sure about each row and table. */
final class Figures {

    /** What the second and later appearances of a row carry at the end of their keys. */
    private static final Pattern REPETITION = Pattern.compile("#\\d+$");

    private static final Row NO_FIGURES = new Row();

    private final Map<Integer, Map<String, Row>> tables = new HashMap<>();
    private final Map<Integer, MoneyUnit> units = new HashMap<>();
    private final Set<Integer> repeatedTables;
    private final Set<Integer> tablesWithUnreadRows;

    Figures(BudgetDocument document) {
        document.tables().forEach(table -> units.put(table.number(), table.unit()));
        document.facts()
                .forEach(fact -> tables.computeIfAbsent(fact.table(), table -> new HashMap<>())
                        .computeIfAbsent(fact.row(), row -> new Row())
                        .add(fact));
        repeatedTables = tablesNoted(document, Note.Code.TABLE_REPEATED);
        tablesWithUnreadRows = tablesNoted(document, Note.Code.ROW_NOT_READ);
        Set<Integer> withRepeatedRows = tablesNoted(document, Note.Code.ROW_REPEATED);
        document.tables().stream()
                .filter(table -> withRepeatedRows.contains(table.number()))
                .forEach(this::markRepeatedRows);
    }

    private static Set<Integer> tablesNoted(BudgetDocument document, Note.Code code) {
        Set<Integer> noted = new HashSet<>();
        for (Note note : document.notes()) {
            if (note.code() == code && note.table() != null) {
                noted.add(note.table());
            }
        }
        return noted;
    }

    /** Rows of one key under one parent are the same row printed twice; under different parents they are different rows. */
    private void markRepeatedRows(DisclosureTable table) {
        Map<List<String>, Set<String>> keys = new HashMap<>();
        for (TableRow row : table.rows()) {
            String parent = row.parent() == null ? "" : row.parent();
            keys.computeIfAbsent(
                            List.of(parent, REPETITION.matcher(row.key()).replaceFirst("")), same -> new HashSet<>())
                    .add(row.key());
        }
        Map<String, Row> rows = tables.computeIfAbsent(table.number(), number -> new HashMap<>());
        keys.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(Set::stream)
                .forEach(key -> rows.computeIfAbsent(key, row -> new Row()).repeated = true);
    }

    /** The figures of the row this cell belongs to. */
    Row row(CellRef cell) {
        Map<String, Row> rows = tables.get(cell.table());
        return rows == null ? NO_FIGURES : rows.getOrDefault(cell.row(), NO_FIGURES);
    }

    /** Unit of a table; a table that is not in the document has none. */
    @Nullable
    MoneyUnit unit(int table) {
        return units.get(table);
    }

    /** Whether the table stands in the document more than once. */
    boolean repeated(int table) {
        return repeatedTables.contains(table);
    }

    /** Whether rows of the table could not be read, so that a sum over its rows may lack some. */
    boolean hasUnreadRows(int table) {
        return tablesWithUnreadRows.contains(table);
    }

    /** The figures of one row. */
    static final class Row {

        private final Map<String, Fact> byColumn = new HashMap<>();
        private final Set<String> twice = new HashSet<>();
        private final Set<String> placedBy = new HashSet<>();
        private final Set<String> candidates = new HashSet<>();
        private boolean repeated;

        private void add(Fact fact) {
            if (byColumn.putIfAbsent(fact.column(), fact) != null) {
                twice.add(fact.column());
            }
            placedBy.addAll(fact.placedBy());
            if (fact.origin() == Origin.AMBIGUOUS) {
                candidates.add(fact.column());
                candidates.addAll(fact.candidates());
            }
        }

        /** The figure in a column, null where the cell is blank. */
        @Nullable
        Fact figure(String column) {
            return byColumn.get(column);
        }

        /** Whether the row, or the figure in this column, stands there more than once. */
        boolean hasTwo(String column) {
            return repeated || twice.contains(column);
        }

        /** Whether a figure whose column cannot be told may stand in this column. */
        boolean mayHold(String column) {
            return candidates.contains(column);
        }

        /** Whether the column of some figure cannot be told: which cells are blank is then not known either. */
        boolean ambiguous() {
            return !candidates.isEmpty();
        }

        /** Whether some figure was placed with the help of this rule. */
        boolean placedBy(String rule) {
            return placedBy.contains(rule);
        }
    }
}
