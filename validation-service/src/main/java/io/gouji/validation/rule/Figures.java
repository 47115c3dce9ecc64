package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.ColumnTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of one document by cell, and what is not sure about each row and table. */
public final class Figures {

    /** What the second and later appearances of a row carry at the end of their keys. */
    private static final Pattern REPETITION = Pattern.compile("#\\d+$");

    private static final Row NO_FIGURES = new Row();

    private final Map<Integer, Map<String, Row>> tables = new HashMap<>();
    private final TableNumbers numbers;
    private final Map<Integer, MoneyUnit> units = new HashMap<>();
    private final Set<Integer> repeatedTables;
    private final Set<Integer> tablesWithUnreadRows;
    private final Map<Integer, LinkedColumns> ambiguousTables = new HashMap<>();

    Figures(BudgetDocument document, TableNumbers numbers) {
        this.numbers = numbers;
        document.tables().forEach(table -> units.put(table.number(), table.unit()));
        document.facts()
                .forEach(fact -> tables.computeIfAbsent(fact.table(), table -> new HashMap<>())
                        .computeIfAbsent(fact.row(), row -> new Row())
                        .add(fact));
        document.facts().stream()
                .filter(fact -> fact.origin() == Origin.AMBIGUOUS)
                .forEach(fact -> ambiguousTables
                        .computeIfAbsent(fact.table(), table -> new LinkedColumns(numbers.template(table)))
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

    /** Names of the columns of a table, from left to right; of a table of two sides those of the wider one. */
    List<String> columns(int table) {
        return numbers.template(table)
                .flatMap(template -> template.panels().stream()
                        .max(Comparator.comparingInt(panel -> panel.columns().size())))
                .map(panel -> panel.columns().stream().map(ColumnTemplate::name).toList())
                .orElse(List.of());
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

    /**
     * Whether the columns of a table are known but for their names: the same column in every row, only not which one. A
     * statement that treats all columns alike can then be judged.
     */
    boolean hasLinkedColumns(int table) {
        LinkedColumns columns = ambiguousTables.get(table);
        return columns != null && columns.linked();
    }

    /** The figures of one row. */
    public static final class Row {

        private final Map<String, Fact> byColumn = new HashMap<>();
        private final Set<String> twice = new HashSet<>();
        private final Set<String> placedBy = new HashSet<>();
        private final Set<String> candidates = new HashSet<>();
        private final List<Fact> inOrder = new ArrayList<>();
        private final List<Fact> ambiguous = new ArrayList<>();
        private boolean repeated;

        private void add(Fact fact) {
            if (byColumn.putIfAbsent(fact.column(), fact) != null) {
                twice.add(fact.column());
            }
            inOrder.add(fact);
            placedBy.addAll(fact.placedBy());
            if (fact.origin() == Origin.AMBIGUOUS) {
                candidates.add(fact.column());
                candidates.addAll(fact.candidates());
                ambiguous.add(fact);
            }
        }

        /** The figure in a column, null where the cell is blank. */
        @Nullable
        Fact figure(String column) {
            return byColumn.get(column);
        }

        /** All figures in printed order. */
        List<Fact> inOrder() {
            return inOrder;
        }

        /** Whether there are two figures for this column. */
        boolean hasTwo(String column) {
            return twice.contains(column);
        }

        /** Whether the row stands there more than once, so that its code or label does not say which one is meant. */
        boolean repeated() {
            return repeated;
        }

        /** Whether a figure whose column cannot be told may stand in this column. */
        boolean mayHold(String column) {
            return candidates.contains(column);
        }

        /** The figures whose column cannot be told; where there are any, which cells are blank is not known either. */
        List<Fact> ambiguous() {
            return ambiguous;
        }

        /** Whether some figure was placed with the help of this rule. */
        boolean placedBy(String rule) {
            return placedBy.contains(rule);
        }
    }
}
