package io.gouji.model.template;

import io.gouji.model.identity.FormulaTerm;
import io.gouji.model.identity.FormulaTerm.ColumnSelector;
import io.gouji.model.identity.FormulaTerm.RowSelector;
import io.gouji.model.identity.Identity;
import java.util.List;
import java.util.stream.Stream;

/** Checks that every table, row and column a formula names exists in the set. */
final class FormulaNames {

    private FormulaNames() {}

    static void check(List<TableTemplate> tables, List<Identity> identities) {
        for (Identity identity : identities) {
            Stream.concat(identity.left().stream(), identity.right().stream())
                    .forEach(term -> check(term, identity, tables));
        }
    }

    private static void check(FormulaTerm term, Identity identity, List<TableTemplate> tables) {
        TableTemplate table = tables.stream()
                .filter(candidate -> candidate.number() == term.table())
                .findFirst()
                .orElseThrow(() -> unknown("table T" + term.table(), identity));
        if (term.row() instanceof RowSelector.Fixed fixed
                && table.panelOfRow(fixed.id()).isEmpty()) {
            throw unknown("row " + fixed.id() + " of T" + term.table(), identity);
        }
        int widest = table.panels().stream()
                .mapToInt(panel -> panel.columns().size())
                .max()
                .orElse(0);
        if (term.column() instanceof ColumnSelector.Range range && range.last() > widest) {
            throw unknown("column c" + range.last() + " of T" + term.table(), identity);
        }
    }

    private static IllegalArgumentException unknown(String what, Identity identity) {
        return new IllegalArgumentException(
                "unknown " + what + " in rule " + identity.rule() + ": " + identity.formula());
    }
}
