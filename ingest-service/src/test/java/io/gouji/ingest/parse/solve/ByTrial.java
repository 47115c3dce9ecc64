package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Solves small problems by trying everything, straight from what the relations are said to mean. */
final class ByTrial {

    private final List<Row> rows;

    ByTrial(List<Row> rows) {
        this.rows = rows;
    }

    /** All combinations of placements that satisfy all relations; a placement is a bit set of columns. */
    List<long[]> solutions(List<Relation> relations) {
        List<long[]> found = new ArrayList<>();
        extend(new long[rows.size()], 0, relations, found);
        return found;
    }

    private void extend(long[] chosen, int row, List<Relation> relations, List<long[]> found) {
        if (row == chosen.length) {
            if (relations.stream().allMatch(relation -> holds(relation, chosen))) {
                found.add(chosen.clone());
            }
            return;
        }
        for (long placement : Placements.of(rows.get(row))) {
            chosen[row] = placement;
            extend(chosen, row + 1, relations, found);
        }
    }

    private boolean holds(Relation relation, long[] chosen) {
        if (relation instanceof Relation.Sum sum) {
            return Math.abs(sum(sum.terms(), chosen)) <= slack(sum.terms(), chosen);
        }
        if (relation instanceof Relation.AtMost atMost) {
            return sum(atMost.terms(), chosen) <= slack(atMost.terms(), chosen);
        }
        if (relation instanceof Relation.Equal equal) {
            return value(equal.one(), chosen) == value(equal.other(), chosen);
        }
        Relation.Presence presence = (Relation.Presence) relation;
        return IntStream.range(0, presence.parts().size())
                .allMatch(pair -> !isPrinted(presence.parts().get(pair), chosen)
                        || isPrinted(presence.wholes().get(pair), chosen));
    }

    private long sum(List<Term> terms, long[] chosen) {
        return terms.stream()
                .mapToLong(term -> term.sign() * value(term.cell(), chosen))
                .sum();
    }

    private long slack(List<Term> terms, long[] chosen) {
        Map<Cell, Integer> factors = terms.stream().collect(Collectors.toMap(Term::cell, Term::sign, Integer::sum));
        return factors.entrySet().stream()
                .filter(entry -> isPrinted(entry.getKey(), chosen))
                .mapToLong(entry -> Math.abs(entry.getValue()))
                .sum();
    }

    private boolean isPrinted(Cell cell, long[] chosen) {
        return new Placement(chosen[cell.row()]).uses(cell.column());
    }

    private long value(Cell cell, long[] chosen) {
        int number = new Placement(chosen[cell.row()]).numberAt(cell.column());
        return number < 0 ? 0 : rows.get(cell.row()).values()[number];
    }

    /** The placements a row has in some of the solutions. */
    static Set<Long> placements(List<long[]> solutions, int row) {
        return solutions.stream().map(solution -> solution[row]).collect(Collectors.toCollection(TreeSet::new));
    }
}
