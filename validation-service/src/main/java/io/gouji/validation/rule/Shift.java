package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import io.gouji.validation.rule.Suspect.Line;
import io.gouji.validation.rule.Suspect.Occurrence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Printed figures supposed in other cells than their own (数字错列、串行): pairs of cells that exchange what is printed in them. With a
 * blank cell of the pair that is one figure moved.
 *
 * @param pairs first and second cells
 * @param explained the violated equations that hold then; none if one that holds would not
 */
record Shift(List<Pair> pairs, List<Line> explained) {

    /** Two cells that exchange their figures. */
    record Pair(Suspect one, Suspect other) {

        /** By how much the first one grows, in its unit; the second one becomes less by as much. */
        BigDecimal change() {
            return other.printed.subtract(one.printed);
        }
    }

    static Shift of(List<Pair> pairs) {
        List<Line> explained = new ArrayList<>();
        for (Map.Entry<Line, BigDecimal> then : after(pairs).entrySet()) {
            Line line = then.getKey();
            boolean violatedThen = line.violatedBy(then.getValue());
            if (violatedThen && !line.violated()) {
                return new Shift(pairs, List.of());
            }
            if (!violatedThen && line.violated()) {
                explained.add(line);
            }
        }
        return new Shift(pairs, explained);
    }

    /** The differences of the equations that one of the cells stands in. */
    private static Map<Line, BigDecimal> after(List<Pair> pairs) {
        Map<Line, BigDecimal> differences = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            for (Suspect moved : List.of(pair.one(), pair.other())) {
                BigDecimal change =
                        moved == pair.one() ? pair.change() : pair.change().negate();
                for (Occurrence occurrence : moved.occurrences) {
                    Line line = occurrence.line();
                    BigDecimal converted = pair.one().unit.convert(change, line.balance.unit());
                    BigDecimal before = differences.getOrDefault(line, line.difference);
                    differences.put(line, occurrence.sign() > 0 ? before.add(converted) : before.subtract(converted));
                }
            }
        }
        return differences;
    }

    /** Whether it explains more than any of its cells does alone. */
    boolean isBetterThanItsCells() {
        return pairs.stream()
                .allMatch(pair -> explained.size() > pair.one().explained.size()
                        && explained.size() > pair.other().explained.size());
    }

    /** The cell it is told at. */
    CellRef cell() {
        Pair first = pairs.get(0);
        return first.one().figure == null ? first.other().cell : first.one().cell;
    }

    /** Supposes the figures where they belong, so that what it explains counts as held from now on. */
    FindingGroup take() {
        List<String> findings =
                explained.stream().map(line -> line.balance.finding()).toList();
        Set<Suspect> touched = new LinkedHashSet<>();
        after(pairs).forEach((line, difference) -> {
            line.difference = difference;
            touched.addAll(line.suspects);
        });
        for (Pair pair : pairs) {
            pair.one().taken = true;
            pair.other().taken = true;
        }
        touched.forEach(Suspect::findBest);
        return new FindingGroup(cell().toString(), cell(), null, findings, cause());
    }

    private LikelyCause cause() {
        Pair first = pairs.get(0);
        boolean backwards = first.one().figure == null;
        Suspect from = backwards ? first.other() : first.one();
        Suspect to = backwards ? first.one() : first.other();
        if (from.cell.row().equals(to.cell.row())) {
            return LikelyCauses.otherColumn(from.cell, to.cell, from.printed);
        }
        return to.figure == null
                ? LikelyCauses.otherRow(from.cell, to.cell, from.printed)
                : LikelyCauses.exchangedRows(from.cell, to.cell, from.printed, to.printed, pairs.size());
    }
}
