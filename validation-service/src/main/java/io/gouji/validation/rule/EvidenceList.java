package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.finding.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operands of a judgement with the places they were printed at. */
final class EvidenceList {

    /** A side with more cells than these shows only those with a figure. */
    private static final int LONG_SUM = 6;

    /** No real table has sums as long as this; beyond it evidence would only be a second copy of the document. */
    private static final int MOST_CELLS = 200;

    private EvidenceList() {}

    static List<Evidence> ofOperands(List<Operand> operands) {
        List<Evidence> evidence = new ArrayList<>();
        addSide(evidence, operands, true);
        addSide(evidence, operands, false);
        return evidence;
    }

    private static void addSide(List<Evidence> evidence, List<Operand> operands, boolean left) {
        List<Operand> side =
                operands.stream().filter(operand -> operand.left() == left).toList();
        side.stream()
                .filter(operand -> side.size() <= LONG_SUM || !operand.blank())
                .limit(MOST_CELLS)
                .map(operand -> of(left ? "left" : "right", operand.negative(), operand.cell(), operand.fact()))
                .forEach(evidence::add);
    }

    /** A figure that is judged by itself. */
    static Evidence ofFact(Fact fact) {
        return of("left", false, fact.cell(), fact);
    }

    /** A cell of which it is not sure whether it is blank. */
    static Evidence ofBlank(CellRef cell) {
        return of("left", false, cell, null);
    }

    private static Evidence of(String role, boolean negative, CellRef cell, @Nullable Fact fact) {
        Location location = fact == null ? null : fact.location();
        return new Evidence(
                role,
                negative,
                Evidence.Kind.FACT,
                cell.table(),
                cell.row(),
                cell.column(),
                null,
                null,
                fact == null ? null : fact.printed(),
                fact == null ? null : fact.value(),
                location == null ? null : location.page(),
                location == null ? null : location.line(),
                location == null ? null : location.bbox());
    }
}
