package io.gouji.validation.rule;

import io.gouji.model.amount.Amount;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.FormulaTerm;
import io.gouji.model.identity.FormulaTerm.RowSelector;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Relation;
import io.gouji.model.identity.Scope;
import io.gouji.model.rule.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges one equation by comparing intervals: each printed figure stands for all true values that round to it, and an
 * equation is violated only when the intervals of its sides cannot meet. A blank cell is zero without rounding.
 */
final class EquationJudge {

    private final Figures figures;
    private final TableNumbers numbers;
    private final RowEquations rows;
    private final BudgetDocument document;

    EquationJudge(Subject subject) {
        this.figures = subject.figures();
        this.numbers = subject.numbers();
        this.rows = new RowEquations(subject);
        this.document = subject.document();
    }

    /** What became of an equation. */
    sealed interface Judgement {

        /** It was judged. */
        record Judged(Verdict verdict) implements Judgement {}

        /**
         * It could not be judged.
         *
         * @param reason why
         * @param cell the cell that is not sure
         */
        record Unjudged(Reason reason, CellRef cell) implements Judgement {}

        /** All its cells are blank: there is nothing to judge. */
        record Blank() implements Judgement {}
    }

    Judgement judge(Equation equation) {
        List<Operand> operands = new ArrayList<>();
        boolean blank = addOperands(operands, equation.left(), true) & addOperands(operands, equation.right(), false);
        // A table that is declared empty is a statement in itself: nothing elsewhere is what it demands.
        if (blank && !(equation.identity().scope() instanceof Scope.WhenEmpty)) {
            return new Judgement.Blank();
        }
        for (Operand operand : operands) {
            Reason reason = doubt(operand, equation, operands);
            if ((reason == Reason.COLUMN_AMBIGUOUS || reason == Reason.CIRCULAR)
                            && failsWhereverFiguresStand(equation, operands)
                    || reason == Reason.CIRCULAR && failsThoughNearest(equation, operands)) {
                return new Judgement.Judged(compare(equation, operands));
            }
            if (reason != null) {
                return new Judgement.Unjudged(reason, operand.cell());
            }
        }
        if (!(equation.identity().scope() instanceof Scope.WhenEmpty)
                && operands.stream().allMatch(Operand::blank)) {
            return new Judgement.Blank();
        }
        Verdict verdict = compare(equation, operands);
        if (verdict.violated() && holdsWithRowsOfNoCode(equation, operands)) {
            return new Judgement.Unjudged(Reason.ROW_NOT_READ, operands.get(0).cell());
        }
        if (verdict.violated()) {
            for (Operand operand : operands) {
                if (figures.hasUnreadRows(operand.cell().table())
                        && sumsRows(equation.identity(), operand.cell().table())) {
                    return new Judgement.Unjudged(Reason.ROW_NOT_READ, operand.cell());
                }
            }
        }
        return new Judgement.Judged(verdict);
    }

    /**
     * Whether a row equals the rows below it once those are added that stand among them and whose code could not be read: then they
     * are the ones that lack.
     */
    private boolean holdsWithRowsOfNoCode(Equation equation, List<Operand> operands) {
        CellRef parent = operands.get(0).cell();
        if (!(equation.identity().scope() instanceof Scope.EachParent)) {
            return false;
        }
        List<Operand> completed = new ArrayList<>(operands);
        for (TableRow row : rowsOfNoCodeBelow(parent)) {
            CellRef cell = new CellRef(parent.table(), row.key(), parent.column());
            completed.add(new Operand(false, false, cell, figures.row(cell).figure(cell.column())));
        }
        return completed.size() > operands.size()
                && !compare(equation, completed).violated();
    }

    private List<TableRow> rowsOfNoCodeBelow(CellRef parent) {
        List<TableRow> below = new ArrayList<>();
        @Nullable String above = null;
        for (TableRow row :
                document.table(parent.table()).map(DisclosureTable::rows).orElse(List.of())) {
            String code = row.code();
            if (above != null && code != null && code.length() <= above.length()) {
                break;
            }
            if (above != null && code == null && row.kind() == RowKind.LABEL) {
                below.add(row);
            }
            above = row.key().equals(parent.row()) ? code : above;
        }
        return below;
    }

    /** Adds the cells of a side; whether all of them are known to be blank. */
    private boolean addOperands(List<Operand> operands, List<Equation.Term> terms, boolean left) {
        boolean blank = true;
        for (Equation.Term term : terms) {
            Figures.Row row = figures.row(term.cell());
            Operand operand = new Operand(
                    left, term.negative(), term.cell(), row.figure(term.cell().column()));
            operands.add(operand);
            blank &= operand.blank() && !row.mayHold(term.cell().column());
        }
        return blank;
    }

    private @Nullable Reason doubt(Operand operand, Equation equation, List<Operand> operands) {
        CellRef cell = operand.cell();
        Figures.Row row = figures.row(cell);
        Scope scope = equation.identity().scope();
        boolean goesByPosition = scope instanceof Scope.EachRow || scope instanceof Scope.EachParent;
        if (figures.repeated(cell.table()) || row.hasTwo(cell.column()) || row.repeated() && !goesByPosition) {
            return Reason.TWO_CANDIDATES;
        }
        boolean columnsAlike = scope instanceof Scope.EachParent && figures.hasLinkedColumns(cell.table());
        if (!columnsAlike) {
            for (Fact ambiguous : row.ambiguous()) {
                if (!countsAlike(ambiguous, cell, operands)) {
                    return Reason.COLUMN_AMBIGUOUS;
                }
            }
        }
        Fact fact = operand.fact();
        String rule = equation.identity().rule();
        boolean circular = fact == null ? row.placedBy(rule) : fact.placedBy().contains(rule);
        return circular ? Reason.CIRCULAR : null;
    }

    /**
     * Whether an equation within a row is violated as the figures most likely stand, and however else they may stand, it or another
     * one of the row is: then the row is wrong, though nobody can tell its columns.
     */
    private boolean failsWhereverFiguresStand(Equation equation, List<Operand> operands) {
        if (!(equation.identity().scope() instanceof Scope.EachRow)
                || !compare(equation, operands).violated()) {
            return false;
        }
        CellRef cell = operands.get(0).cell();
        List<String> columns = figures.columns(cell.table());
        List<Equation> ofRow = rows.beside(equation);
        Set<String> rules =
                ofRow.stream().map(beside -> beside.identity().rule()).collect(Collectors.toSet());
        return RowPlacements.allMatch(
                figures.row(cell).inOrder(),
                figure -> candidates(figure, columns, rules),
                columns,
                placement -> ofRow.stream().anyMatch(beside -> fails(beside, placement)));
    }

    /**
     * Whether two figures that must be the same differ, but by no more than rounding. The equation did not place a figure that
     * it fails for; others of the rule did, for other columns. In those the figure would be missed here and be one too many there.
     */
    private boolean failsThoughNearest(Equation equation, List<Operand> operands) {
        if (equation.identity().relation() != Relation.SAME
                || operands.size() != 2
                || operands.stream().anyMatch(operand -> operand.fact() == null)) {
            return false;
        }
        Verdict verdict = compare(equation, operands);
        MoneyUnit unit = verdict.unit();
        BigDecimal rounding = operands.stream()
                .map(operand -> Amount.halfUnitOf(operand.value(unit)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return verdict.violated() && verdict.difference().abs().compareTo(rounding) <= 0;
    }

    /** Where a figure may stand as far as these rules do not decide it. */
    private static List<String> candidates(Fact figure, List<String> columns, Set<String> rules) {
        if (figure.origin() == Origin.AMBIGUOUS) {
            return figure.candidates();
        }
        return figure.placedBy().stream().anyMatch(rules::contains) ? columns : List.of(figure.column());
    }

    private boolean fails(Equation equation, Map<String, Fact> placement) {
        List<Operand> operands = new ArrayList<>();
        addOperands(operands, equation.left(), true);
        addOperands(operands, equation.right(), false);
        operands.replaceAll(operand -> operand.with(placement.get(operand.cell().column())));
        return compare(equation, operands).violated();
    }

    /** Whether an ambiguous figure enters the equation in the same way wherever it stands, or not at all. */
    private static boolean countsAlike(Fact ambiguous, CellRef cell, List<Operand> operands) {
        Set<List<Boolean>> ways = new HashSet<>();
        int inside = 0;
        for (Operand operand : operands) {
            if (operand.cell().table() == cell.table()
                    && operand.cell().row().equals(cell.row())
                    && ambiguous.candidates().contains(operand.cell().column())) {
                ways.add(List.of(operand.left(), operand.negative()));
                inside++;
            }
        }
        return inside == 0 || inside == ambiguous.candidates().size() && ways.size() == 1;
    }

    private Verdict compare(Equation equation, List<Operand> operands) {
        MoneyUnit unit = unit(operands);
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal right = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        BigDecimal coarsest = BigDecimal.ZERO;
        boolean equallyPrecise = true;
        int printedLeft = 0;
        int printedRight = 0;
        for (Operand operand : operands) {
            if (operand.blank()) {
                continue;
            }
            BigDecimal value = operand.value(unit);
            BigDecimal signed = operand.negative() ? value.negate() : value;
            BigDecimal halfUnit = Amount.halfUnitOf(value);
            equallyPrecise &= coarsest.signum() == 0 || coarsest.compareTo(halfUnit) == 0;
            coarsest = coarsest.max(halfUnit);
            rounding = rounding.add(halfUnit);
            if (operand.left()) {
                left = left.add(signed);
                printedLeft++;
            } else {
                right = right.add(signed);
                printedRight++;
            }
        }
        Relation relation = equation.identity().relation();
        BigDecimal tolerance = rounding;
        if (relation == Relation.SAME && printedLeft <= 1 && printedRight <= 1) {
            tolerance = equallyPrecise ? BigDecimal.ZERO : coarsest;
        }
        Outcome outcome = Verdict.outcome(relation, left.subtract(right), tolerance);
        return new Verdict(equation, operands, outcome, left, right, tolerance, unit);
    }

    private MoneyUnit unit(List<Operand> operands) {
        for (Operand operand : operands) {
            MoneyUnit unit = figures.unit(operand.cell().table());
            if (unit != null) {
                return unit;
            }
        }
        return MoneyUnit.TEN_THOUSAND_YUAN;
    }

    /** Whether an identity goes over whatever rows a table has, so that a row that could not be read may be missing. */
    private boolean sumsRows(Identity identity, int table) {
        return Stream.concat(identity.left().stream(), identity.right().stream())
                .filter(term -> numbers.of(term.table()) == table)
                .map(FormulaTerm::row)
                .anyMatch(row -> !(row instanceof RowSelector.Fixed)
                        && row != RowSelector.Bound.ROW
                        && row != RowSelector.Bound.PARENT);
    }
}
