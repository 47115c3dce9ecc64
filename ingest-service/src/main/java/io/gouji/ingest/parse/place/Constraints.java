package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadTable;
import io.gouji.ingest.parse.solve.Cell;
import io.gouji.ingest.parse.solve.Constraint;
import io.gouji.ingest.parse.solve.Problem;
import io.gouji.ingest.parse.solve.Term;
import io.gouji.model.document.RowKind;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.identity.Relation;
import io.gouji.model.identity.Scope;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States for the solver what must hold in a document: the identities of the set, and the rule of the total row. */
final class Constraints {

    /**
     * Family of the rule of the total row: a row has figures only in columns in which the total of its table has one, and
     * the row it is a part of. It is no rule of the catalogue and judges nothing.
     */
    static final String TOTAL_ROW = "TOTAL-ROW";

    /** What the second and later appearances of a row carry at the end of their keys. */
    private static final Pattern REPETITION = Pattern.compile("#\\d+$");

    private final RowVariables rows;
    private final MissingRows missing;
    private final List<Constraint> constraints = new ArrayList<>();

    private Constraints(RowVariables rows, MissingRows missing) {
        this.rows = rows;
        this.missing = missing;
    }

    static List<Constraint> of(TemplateSet set, List<ReadTable> tables, RowVariables rows) {
        Constraints builder = new Constraints(rows, new MissingRows(set, tables));
        new IdentityBinder(set)
                .bind(tables.stream().map(ReadTable::table).toList(), Identity.Use.PLACE)
                .equations()
                .forEach(builder::add);
        builder.addTotalRows();
        return builder.constraints;
    }

    private void add(Equation equation) {
        if (addsARowTwice(equation)) {
            return;
        }
        if (isOutside(equation.left()) || isOutside(equation.right())) {
            return;
        }
        List<Term> left = terms(equation.left(), false);
        List<Term> right = terms(equation.right(), true);
        int size = left.size() + right.size();
        if (size == 0 || size > Problem.MAX_TERMS) {
            return;
        }
        Constraint constraint = constraint(equation, left, right);
        for (String assumption : assumptions(equation)) {
            constraint = constraint.assuming(assumption);
        }
        constraints.add(constraint);
    }

    private boolean isOutside(List<Equation.Term> side) {
        return rows.anyOutside() && side.stream().anyMatch(term -> rows.isOutside(term.cell()));
    }

    private List<String> assumptions(Equation equation) {
        if (equation.assumedEmpty().isEmpty() && !missing.any()) {
            return List.of();
        }
        Stream<String> empty = equation.assumedEmpty().stream().map(table -> "table " + table + " is empty");
        return (missing.any() ? Stream.concat(empty, missing.assumptions(equation)) : empty).toList();
    }

    /** Whether a row that is printed twice enters with both: then the sum is wrong for a reason that is plain to see. */
    private static boolean addsARowTwice(Equation equation) {
        if (!(equation.identity().scope() instanceof Scope.EachParent)) {
            return false;
        }
        for (Equation.Term part : equation.right()) {
            String key = part.cell().row();
            if (key.indexOf('#') >= 0
                    && hasRow(equation.right(), REPETITION.matcher(key).replaceFirst(""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRow(List<Equation.Term> terms, String key) {
        return terms.stream().anyMatch(term -> term.cell().row().equals(key));
    }

    private static Constraint constraint(Equation equation, List<Term> left, List<Term> right) {
        String rule = equation.identity().rule();
        Relation relation = equation.identity().relation();
        if (relation == Relation.SAME && left.size() == 1 && right.size() == 1) {
            return Constraint.equal(rule, left.get(0).cell(), right.get(0).cell());
        }
        List<Term> terms = new ArrayList<>(left);
        terms.addAll(right);
        return relation == Relation.AT_MOST ? Constraint.atMost(rule, terms) : Constraint.sum(rule, terms);
    }

    private List<Term> terms(List<Equation.Term> side, boolean right) {
        List<Term> terms = new ArrayList<>();
        for (Equation.Term term : side) {
            Cell cell = rows.cell(term.cell());
            if (cell != null) {
                terms.add(new Term(term.negative() == right ? 1 : -1, cell));
            }
        }
        return terms;
    }

    private void addTotalRows() {
        Map<Columns, RowVariable> totals = new HashMap<>();
        for (RowVariable variable : rows.all()) {
            if (variable.row().row().kind() == RowKind.TOTAL && variable.index() >= 0) {
                totals.putIfAbsent(variable.columns(), variable);
            }
        }
        for (RowVariable variable : rows.all()) {
            RowVariable total = totals.get(variable.columns());
            RowVariable parent = rows.parentOf(variable);
            addPresence(variable, total);
            if (parent != null && parent.columns() == variable.columns() && !isSame(parent, total)) {
                addPresence(variable, parent);
            }
        }
    }

    private static boolean isSame(RowVariable one, @Nullable RowVariable other) {
        return other != null && one.index() == other.index();
    }

    private void addPresence(RowVariable part, @Nullable RowVariable whole) {
        if (whole != null && part.index() >= 0 && whole.index() >= 0 && whole.index() != part.index()) {
            constraints.add(Constraint.presence(
                    TOTAL_ROW, part.index(), whole.index(), part.columns().used()));
        }
    }
}
