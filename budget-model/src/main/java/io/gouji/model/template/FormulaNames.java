package io.gouji.model.template;

import io.gouji.model.identity.FormulaTerm;
import io.gouji.model.identity.FormulaTerm.ColumnSelector;
import io.gouji.model.identity.FormulaTerm.RowSelector;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that every table, row and column a formula names exists in the set, and that every word it uses has a meaning in
 * its scope.
 */
final class FormulaNames {

    private final Map<Integer, TableTemplate> tables;

    private FormulaNames(List<TableTemplate> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(TableTemplate::number, Function.identity()));
    }

    static void check(List<TableTemplate> tables, List<Identity> identities) {
        identities.forEach(new FormulaNames(tables)::check);
    }

    private void check(Identity identity) {
        List<FormulaTerm> terms = Stream.concat(identity.left().stream(), identity.right().stream())
                .toList();
        terms.forEach(term -> check(term, identity));
        for (int table : tablesOf(identity.scope())) {
            boolean emptiness = identity.scope() instanceof Scope.WhenEmpty;
            if (!tables.containsKey(table)) {
                throw unknown("table T" + table, identity);
            }
            if (!emptiness && terms.stream().noneMatch(term -> term.table() == table)) {
                throw new IllegalArgumentException("table T" + table + " is in the scope but in no term of rule "
                        + identity.rule() + ": " + identity.formula());
            }
        }
        boolean columnUsed = terms.stream().anyMatch(term -> term.column() instanceof ColumnSelector.Bound);
        if (columnUsed == identity.columns().isEmpty()) {
            throw new IllegalArgumentException("columns to repeat for and the word column go together, in rule "
                    + identity.rule() + ": " + identity.formula());
        }
    }

    private static List<Integer> tablesOf(Scope scope) {
        if (scope instanceof Scope.EachRow each) {
            return List.of(each.table());
        }
        if (scope instanceof Scope.EachParent each) {
            return List.of(each.table());
        }
        if (scope instanceof Scope.EachCode each) {
            return each.tables();
        }
        if (scope instanceof Scope.EachClass each) {
            return each.tables();
        }
        return scope instanceof Scope.WhenEmpty each ? List.of(each.table()) : List.of();
    }

    private void check(FormulaTerm term, Identity identity) {
        TableTemplate table = tables.get(term.table());
        if (table == null) {
            throw unknown("table T" + term.table(), identity);
        }
        if (term.row() instanceof RowSelector.Fixed fixed
                && table.panelOfRow(fixed.id()).isEmpty()) {
            throw unknown("row " + fixed.id() + " of T" + term.table(), identity);
        }
        if (term.row() instanceof RowSelector.Bound word && !hasMeaning(word, identity.scope())) {
            throw unknown("word " + word + " without its scope", identity);
        }
        int widest = table.panels().stream()
                .mapToInt(panel -> panel.columns().size())
                .max()
                .orElse(0);
        if (term.column() instanceof ColumnSelector.Range range && range.last() > widest) {
            throw unknown("column c" + range.last() + " of T" + term.table(), identity);
        }
    }

    private static boolean hasMeaning(RowSelector.Bound word, Scope scope) {
        return switch (word) {
            case ROW -> scope instanceof Scope.EachRow;
            case PARENT, CHILDREN -> scope instanceof Scope.EachParent;
            case CODE -> scope instanceof Scope.EachCode;
            case CLASS -> scope instanceof Scope.EachClass;
            case CLASSES -> true;
        };
    }

    private static IllegalArgumentException unknown(String what, Identity identity) {
        return new IllegalArgumentException(
                "unknown " + what + " in rule " + identity.rule() + ": " + identity.formula());
    }
}
