package io.gouji.model.identity;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.TableRow;
import io.gouji.model.identity.Binding.Reason;
import io.gouji.model.identity.Binding.Unstated;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies the identities of a template set to the rows of a document. The result speaks of cells, not of figures: the
 * parser binds before it knows the columns of the figures, the validator after.
 */
public final class IdentityBinder {

    private final TemplateSet set;

    public IdentityBinder(TemplateSet set) {
        this.set = set;
    }

    /** States every identity of the set that has the given use for these tables. */
    public Binding bind(Collection<DisclosureTable> tables, Identity.Use use) {
        IndexedTables indexed = index(tables);
        List<Equation> equations = new ArrayList<>();
        List<Unstated> unstated = new ArrayList<>();
        for (Identity identity : set.identities()) {
            if (identity.uses().contains(use)) {
                Binding binding = bind(identity, indexed);
                equations.addAll(binding.equations());
                unstated.addAll(binding.unstated());
            }
        }
        return new Binding(equations, unstated);
    }

    /** The rows of these tables, indexed once for many identities. */
    public IndexedTables index(Collection<DisclosureTable> tables) {
        Map<Integer, TableRows> rows = new HashMap<>();
        for (DisclosureTable table : tables) {
            set.tableOfKind(table.kind())
                    .ifPresent(template -> rows.putIfAbsent(template.number(), new TableRows(template, table)));
        }
        return new IndexedTables(rows);
    }

    /** States one identity for tables that were indexed. */
    public static Binding bind(Identity identity, IndexedTables tables) {
        Map<Integer, TableRows> rows = tables.rows();
        Optional<Unstated> obstacle = obstacle(identity, rows);
        if (obstacle.isPresent()) {
            return new Binding(List.of(), List.of(obstacle.get()));
        }
        List<Occasion> occasions = occasions(identity.scope(), rows);
        if (occasions.isEmpty()) {
            Reason reason = reasonForNone(identity.scope(), rows);
            return new Binding(List.of(), List.of(new Unstated(identity, reason, tableOf(identity))));
        }
        List<Equation> equations = new ArrayList<>();
        Set<Unstated> unstated = new LinkedHashSet<>();
        int[] columns = columns(identity);
        for (Occasion occasion : occasions) {
            EquationBuilder builder = new EquationBuilder(identity, rows, occasion);
            for (int column : columns) {
                builder.build(column).ifPresentOrElse(equations::add, () -> unstated.add(builder.unstated()));
            }
        }
        return new Binding(equations, List.copyOf(unstated));
    }

    private static int[] columns(Identity identity) {
        return identity.columns().isEmpty()
                ? new int[] {0}
                : identity.columns().stream()
                        .mapToInt(column -> Integer.parseInt(column.substring(1)))
                        .toArray();
    }

    private static Optional<Unstated> obstacle(Identity identity, Map<Integer, TableRows> rows) {
        Unstated obstacle = identity.scope() instanceof Scope.WhenEmpty whenEmpty
                ? obstacle(identity, whenEmpty.table(), rows)
                : null;
        for (List<FormulaTerm> side : List.of(identity.left(), identity.right())) {
            for (FormulaTerm term : side) {
                obstacle = obstacle == null ? obstacle(identity, term.table(), rows) : obstacle;
            }
        }
        return Optional.ofNullable(obstacle);
    }

    private static @Nullable Unstated obstacle(Identity identity, int table, Map<Integer, TableRows> rows) {
        TableRows found = rows.get(table);
        if (found == null) {
            return new Unstated(identity, Reason.TABLE_NOT_FOUND, table);
        }
        boolean blank = found.all().isEmpty() && !found.declaredEmpty();
        return blank ? new Unstated(identity, Reason.TABLE_BLANK, table) : null;
    }

    private static int tableOf(Identity identity) {
        return identity.scope() instanceof Scope.WhenEmpty whenEmpty
                ? whenEmpty.table()
                : identity.left().get(0).table();
    }

    private static Reason reasonForNone(Scope scope, Map<Integer, TableRows> rows) {
        if (scope instanceof Scope.WhenEmpty) {
            return Reason.TABLE_NOT_EMPTY;
        }
        int table = scope instanceof Scope.EachRow row
                ? row.table()
                : scope instanceof Scope.EachParent parent ? parent.table() : 0;
        TableRows found = rows.get(table);
        return found != null && found.declaredEmpty() ? Reason.TABLE_EMPTY : Reason.NO_ROWS;
    }

    private static List<Occasion> occasions(Scope scope, Map<Integer, TableRows> rows) {
        if (scope instanceof Scope.EachRow each) {
            return table(rows, each.table()).ofSide(each.side()).stream()
                    .<Occasion>map(Occasion.OfRow::new)
                    .toList();
        }
        if (scope instanceof Scope.EachParent each) {
            TableRows table = table(rows, each.table());
            return table.all().stream()
                    .filter(row -> !table.childrenOf(row).isEmpty())
                    .<Occasion>map(Occasion.OfRow::new)
                    .toList();
        }
        if (scope instanceof Scope.EachCode each) {
            return codes(each.tables(), rows, false);
        }
        if (scope instanceof Scope.EachClass each) {
            return codes(each.tables(), rows, true);
        }
        if (scope instanceof Scope.WhenEmpty whenEmpty) {
            TableRows table = table(rows, whenEmpty.table());
            return table.declaredEmpty() ? List.of(new Occasion.Document()) : List.of();
        }
        return List.of(new Occasion.Document());
    }

    private static List<Occasion> codes(List<Integer> tables, Map<Integer, TableRows> rows, boolean classesOnly) {
        Set<String> codes = new LinkedHashSet<>();
        tables.forEach(table -> codes.addAll(table(rows, table).codes()));
        return codes.stream()
                .filter(code -> !classesOnly || code.length() == 3)
                .<Occasion>map(Occasion.OfCode::new)
                .toList();
    }

    private static TableRows table(Map<Integer, TableRows> rows, int number) {
        TableRows found = rows.get(number);
        if (found == null) {
            throw new IllegalStateException("table " + number + " is in a scope but in no term of its identity");
        }
        return found;
    }

    /** The rows of the tables of one document, ready for binding. */
    public static final class IndexedTables {

        private final Map<Integer, TableRows> rows;

        private IndexedTables(Map<Integer, TableRows> rows) {
            this.rows = rows;
        }

        private Map<Integer, TableRows> rows() {
            return rows;
        }
    }

    /** One of the things an identity is repeated for. */
    sealed interface Occasion {

        /** The document itself. */
        record Document() implements Occasion {}

        /** A row. */
        record OfRow(TableRow row) implements Occasion {}

        /** A code. */
        record OfCode(String code) implements Occasion {}
    }
}
