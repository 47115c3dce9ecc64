package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.ingest.parse.solve.Cell;
import io.gouji.ingest.parse.solve.Row;
import io.gouji.model.document.CellRef;
import io.gouji.model.identity.FormulaTerm;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Scope;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rows with figures of a document, and the rows of the solver's problem that stand for them. */
final class RowVariables {

    private final AmountScale scale;
    private final List<RowVariable> all = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Map<String, RowVariable>> byKey = new HashMap<>();
    private final Set<Integer> totalFirst;
    private final Set<String> outside = new HashSet<>();

    RowVariables(TemplateSet set, List<ReadTable> tables) {
        scale = AmountScale.of(tables);
        totalFirst = set.identities().stream()
                .filter(RowVariables::beginsWithTotal)
                .map(identity -> identity.left().get(0).table())
                .collect(Collectors.toUnmodifiableSet());
        for (ReadTable table : tables) {
            set.tableOfKind(table.table().kind())
                    .ifPresentOrElse(template -> add(template, table), () -> addOfNoTemplate(table));
        }
    }

    /**
     * Whether an identity says that the first column is the total of others in every row. A row that prints parts prints
     * their total, so its first figure stands there.
     */
    private static boolean beginsWithTotal(Identity identity) {
        return identity.scope() instanceof Scope.EachRow
                && identity.left().size() == 1
                && identity.left().get(0).column().equals(new FormulaTerm.ColumnSelector.Range(1, 1));
    }

    /** A table of no template has its figures where they were printed. */
    private void addOfNoTemplate(ReadTable table) {
        for (ReadRow row : table.rows()) {
            if (!row.figures().isEmpty()) {
                all.add(new RowVariable(table, row, Columns.NONE, -1));
            }
        }
    }

    private void add(TableTemplate template, ReadTable table) {
        Map<Panel, List<ReadRow>> panels = new IdentityHashMap<>();
        Map<ReadRow, Panel> panelOf = new IdentityHashMap<>();
        for (ReadRow row : table.rows()) {
            Panel panel = template.panelOf(row.row());
            panelOf.put(row, panel);
            panels.computeIfAbsent(panel, first -> new ArrayList<>()).add(row);
        }
        Map<Panel, Columns> columns = new IdentityHashMap<>();
        panels.forEach((panel, ofPanel) -> columns.put(panel, Columns.of(panel, ofPanel, table.table())));
        for (ReadRow row : table.rows()) {
            Columns ofRow = columns.get(panelOf.get(row));
            if (!row.figures().isEmpty() && ofRow != null) {
                addApart(table, row, ofRow);
            }
        }
    }

    /** Figures in columns that no template has are where they were printed, whatever has to be told about the others. */
    private void addApart(ReadTable table, ReadRow row, Columns columns) {
        List<ReadFigure> apart = row.figures().stream()
                .filter(figure -> figure.column() != null && columns.position(figure.column()) < 0)
                .toList();
        if (apart.isEmpty()) {
            add(table, row, columns);
            return;
        }
        List<ReadFigure> others = new ArrayList<>(row.figures());
        others.removeAll(apart);
        if (!others.isEmpty()) {
            add(table, new ReadRow(row.row(), row.repaired(), others), columns);
        }
        all.add(new RowVariable(table, new ReadRow(row.row(), row.repaired(), apart), Columns.NONE, -1));
    }

    private void add(ReadTable table, ReadRow row, Columns columns) {
        boolean countable = RowVariable.inOrder(row.figures(), columns)
                && row.figures().stream().allMatch(figure -> scale.fits(figure, table));
        RowVariable variable = new RowVariable(table, row, columns, countable ? rows.size() : -1);
        all.add(variable);
        if (countable) {
            rows.add(solverRow(variable));
            byKey.computeIfAbsent(table.table().number(), number -> new HashMap<>())
                    .putIfAbsent(row.row().key(), variable);
        } else {
            outside.add(table.table().number() + "/" + row.row().key());
        }
    }

    private Row solverRow(RowVariable variable) {
        List<ReadFigure> figures = variable.row().figures();
        long[] values = new long[figures.size()];
        long[] halfUnits = new long[figures.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scale.value(figures.get(i), variable.table());
            halfUnits[i] = scale.halfUnit(figures.get(i), variable.table());
        }
        Row row = Row.open(
                variable.table().table().number() + "/" + variable.row().row().key(),
                values,
                halfUnits,
                Row.firstColumns(variable.columns().used()));
        for (int i = 0; i < values.length; i++) {
            row = whereKnown(row, i, figures.get(i), variable.columns());
        }
        return variable.isPrinted()
                        || !totalFirst.contains(variable.table().table().number())
                ? row
                : row.restrictedTo(placement -> (placement & 1) != 0);
    }

    private static Row whereKnown(Row row, int number, ReadFigure figure, Columns columns) {
        String name = figure.column();
        if (name == null) {
            return row;
        }
        int position = columns.position(name);
        return row.restrictedTo(placement ->
                (placement >>> position & 1) != 0 && Long.bitCount(placement & ((1L << position) - 1)) == number);
    }

    /** Rows with figures, in order of tables and rows. */
    List<RowVariable> all() {
        return all;
    }

    /** Rows of the solver's problem. */
    List<Row> solverRows() {
        return rows;
    }

    /** Whether there is a figure whose column the layout does not tell. */
    boolean anyOpen() {
        return all.stream().anyMatch(variable -> !variable.isPrinted());
    }

    /** The solver's cell of a cell of the document; null for one that must be blank. */
    @Nullable
    Cell cell(CellRef ref) {
        Map<String, RowVariable> rowsOfTable = byKey.get(ref.table());
        RowVariable variable = rowsOfTable == null ? null : rowsOfTable.get(ref.row());
        int position = variable == null ? -1 : variable.columns().position(ref.column());
        return variable == null || position < 0 ? null : new Cell(variable.index(), position);
    }

    /** The row a row is a part of, null where it has none with figures the solver counts with. */
    @Nullable
    RowVariable parentOf(RowVariable variable) {
        String parent = variable.row().row().parent();
        Map<String, RowVariable> rowsOfTable =
                byKey.get(variable.table().table().number());
        return parent == null || rowsOfTable == null ? null : rowsOfTable.get(parent);
    }

    /** Whether there are rows with figures the solver cannot count with. */
    boolean anyOutside() {
        return !outside.isEmpty();
    }

    /** Whether a row has figures the solver cannot count with, so that nothing may be said about its cells. */
    boolean isOutside(CellRef ref) {
        return outside.contains(ref.table() + "/" + ref.row());
    }
}
