package io.gouji.model.identity;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.TableRow;
import io.gouji.model.identity.Binding.Reason;
import io.gouji.model.identity.Binding.Unstated;
import io.gouji.model.identity.FormulaTerm.ColumnSelector;
import io.gouji.model.identity.FormulaTerm.RowSelector;
import io.gouji.model.identity.IdentityBinder.Occasion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States one identity for one occasion: replaces its selectors by the cells of the document. */
final class EquationBuilder {

    private final Identity identity;
    private final Map<Integer, TableRows> tables;
    private final Occasion occasion;
    private final Set<Integer> assumedEmpty = new HashSet<>();
    private int missingTable;
    private Reason obstacle = Reason.ROW_NOT_FOUND;

    EquationBuilder(Identity identity, Map<Integer, TableRows> tables, Occasion occasion) {
        this.identity = identity;
        this.tables = tables;
        this.occasion = occasion;
    }

    /** Why it could not be stated, after {@link #build} gave nothing. */
    Unstated unstated() {
        return new Unstated(identity, obstacle, missingTable);
    }

    /**
     * The equation.
     *
     * @param boundColumn 1-based position that {@code column} stands for, 0 where the formula names its columns
     * @return nothing if a fixed row that it speaks of is not there, or none of the codes that one of its sides names
     */
    Optional<Equation> build(int boundColumn) {
        assumedEmpty.clear();
        List<Equation.Term> left = side(identity.left(), boundColumn);
        List<Equation.Term> right = left == null ? null : side(identity.right(), boundColumn);
        return left == null || right == null
                ? Optional.empty()
                : Optional.of(new Equation(identity, left, right, assumedEmpty));
    }

    private @Nullable List<Equation.Term> side(List<FormulaTerm> terms, int boundColumn) {
        List<Equation.Term> cells = new ArrayList<>();
        int codeMissingIn = 0;
        for (FormulaTerm term : terms) {
            TableRows table = tables.get(term.table());
            List<TableRow> rows = table == null ? null : rows(table, term.row());
            if (table == null || rows == null) {
                return obstacle(Reason.ROW_NOT_FOUND, term.table());
            }
            if (rows.isEmpty() && term.row() instanceof RowSelector.OfCode && !table.declaredEmpty()) {
                codeMissingIn = term.table();
            }
            for (TableRow row : rows) {
                if (!addCells(cells, term, table, row, boundColumn)) {
                    return obstacle(Reason.COLUMN_NOT_FOUND, term.table());
                }
            }
        }
        return cells.isEmpty() && codeMissingIn > 0 ? obstacle(Reason.NO_ROWS, codeMissingIn) : cells;
    }

    private @Nullable List<Equation.Term> obstacle(Reason reason, int table) {
        obstacle = reason;
        missingTable = table;
        return null;
    }

    /** Adds the cells of a term in a row; false if the document lacks one of its columns. */
    private static boolean addCells(
            List<Equation.Term> cells, FormulaTerm term, TableRows table, TableRow row, int boundColumn) {
        int first = term.column() instanceof ColumnSelector.Range range ? range.first() : boundColumn;
        int last = term.column() instanceof ColumnSelector.Range range ? range.last() : boundColumn;
        for (int position = first; position <= last; position++) {
            if (table.lacks(row, position)) {
                return false;
            }
            String column = table.columnName(row, position);
            if (column != null) {
                cells.add(new Equation.Term(term.negative(), new CellRef(table.number(), row.key(), column)));
            }
        }
        return true;
    }

    private @Nullable List<TableRow> rows(TableRows table, RowSelector selector) {
        if (selector instanceof RowSelector.OfCode ofCode) {
            return ofCode(table, ofCode.code());
        }
        if (selector instanceof RowSelector.Fixed fixed) {
            TableRow row = table.fixed(fixed.id());
            if (row != null) {
                return List.of(row);
            }
            return assumeEmpty(table) ? List.of() : null;
        }
        return switch ((RowSelector.Bound) selector) {
            case ROW, PARENT -> List.of(boundRow());
            case CHILDREN -> table.childrenOf(boundRow());
            case CODE, CLASS -> ofCode(table, boundCode());
            case CLASSES -> table.classes();
        };
    }

    private List<TableRow> ofCode(TableRows table, String code) {
        List<TableRow> rows = table.ofCode(code);
        if (rows.isEmpty()) {
            assumeEmpty(table);
        }
        return rows;
    }

    private boolean assumeEmpty(TableRows table) {
        boolean empty = table.declaredEmpty();
        if (empty) {
            assumedEmpty.add(table.number());
        }
        return empty;
    }

    private TableRow boundRow() {
        if (occasion instanceof Occasion.OfRow ofRow) {
            return ofRow.row();
        }
        throw new IllegalStateException("no row is bound in " + identity.formula());
    }

    private String boundCode() {
        if (occasion instanceof Occasion.OfCode ofCode) {
            return ofCode.code();
        }
        throw new IllegalStateException("no code is bound in " + identity.formula());
    }
}
