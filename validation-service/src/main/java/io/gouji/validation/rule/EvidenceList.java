package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Statement;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    static List<Evidence> ofObservation(Observation observation) {
        boolean compared = observation.comparison() != null;
        return Stream.concat(
                        observation.left().stream().map(term -> of(compared ? "left" : "subject", term)),
                        observation.right().stream().map(term -> of("right", term)))
                .limit(MOST_CELLS)
                .toList();
    }

    private static Evidence of(String role, Observation.Term term) {
        boolean negative = term.negative();
        if (term.figure() instanceof Figure.OfOther other) {
            return of(role, new Observation.Term(negative, other.figure()))
                    .in(other.other().disclosure());
        }
        if (term.figure() instanceof Figure.OfDisclosure whole) {
            OtherDisclosure disclosure = whole.disclosure();
            String name = disclosure.organisation()
                    + KindWords.of(disclosure.fiscalYear(), disclosure.kind()).zh();
            return words(role, negative, Evidence.Kind.TEXT, null, disclosure.organisation(), name, null, null)
                    .in(disclosure);
        }
        if (term.figure() instanceof Figure.OfCell cell) {
            return of(role, negative, cell.cell(), cell.fact());
        }
        if (term.figure() instanceof Figure.OfClaim stated) {
            Claim claim = stated.claim();
            return words(
                    role,
                    negative,
                    Evidence.Kind.CLAIM,
                    claim.section(),
                    claim.subject(),
                    claim.printed(),
                    claim.value(),
                    claim.location());
        }
        if (term.figure() instanceof Figure.OfStatement said) {
            Statement statement = said.statement();
            return words(
                    role,
                    negative,
                    Evidence.Kind.TEXT,
                    statement.section(),
                    statement.subject(),
                    statement.text(),
                    null,
                    statement.location());
        }
        if (term.figure() instanceof Figure.OfFunding money) {
            Funding funding = money.funding();
            return words(
                    role,
                    negative,
                    Evidence.Kind.GOAL,
                    null,
                    name(money.table()),
                    funding.printed(),
                    funding.value(),
                    funding.location());
        }
        if (term.figure() instanceof Figure.OfIndicator target) {
            Indicator indicator = target.indicator();
            return words(
                    role,
                    negative,
                    Evidence.Kind.GOAL,
                    null,
                    name(target.table()) + "/" + indicator.level3(),
                    indicator.printed(),
                    Numbers.first(indicator.target()).orElse(null),
                    indicator.location());
        }
        Figure.OfText text = (Figure.OfText) term.figure();
        return words(
                role,
                negative,
                Evidence.Kind.TEXT,
                text.section(),
                text.subject(),
                text.printed(),
                text.number(),
                text.location());
    }

    private static String name(PerformanceTable table) {
        return table.project() == null ? table.title() : table.project();
    }

    private static Evidence words(
            String role,
            boolean negative,
            Evidence.Kind kind,
            @Nullable String section,
            String subject,
            String printed,
            @Nullable BigDecimal value,
            @Nullable Location location) {
        return new Evidence(
                role,
                negative,
                kind,
                null,
                null,
                null,
                section,
                subject,
                printed,
                value,
                location == null ? null : location.page(),
                location == null ? null : location.line(),
                location == null ? null : location.bbox());
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
