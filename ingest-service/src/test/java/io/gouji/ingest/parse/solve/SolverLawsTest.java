package io.gouji.ingest.parse.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every problem, sound or not: compared with trying everything. */
class SolverLawsTest {

    private static final Limits AMPLE = new Limits(1000, 1000, 10_000, 1_000_000);

    @Property(tries = 1500, seed = "20260217")
    void contradictionIsFoundExactlyWhereThereIsOne(@ForAll long seed) {
        // Given
        Problem problem = random(new Random(seed));

        // When
        Solution solution = new Solver(AMPLE).solve(problem);

        // Then
        assertThat(solution.conflicts().isEmpty())
                .isEqualTo(!new ByTrial(problem.rows())
                        .solutions(relations(problem))
                        .isEmpty());
    }

    @Property(tries = 1500, seed = "20260217")
    void constraintsOfAConflictCannotHoldTogether(@ForAll long seed) {
        // Given
        Problem problem = random(new Random(seed));

        // When
        List<Conflict> conflicts = new Solver(AMPLE).solve(problem).conflicts();

        // Then
        for (Conflict conflict : conflicts) {
            List<Relation> relations = conflict.constraints().stream()
                    .map(index -> problem.constraints().get(index).relation())
                    .toList();
            assertThat(new ByTrial(problem.rows()).solutions(relations)).isEmpty();
        }
    }

    @Property(tries = 1500, seed = "20260217")
    void outcomesAreWhatAllSolutionsOfTheUndoubtedHaveInCommon(@ForAll long seed) {
        // Given
        Problem problem = random(new Random(seed));

        // When
        Solution solution = new Solver(AMPLE).solve(problem);

        // Then
        List<long[]> all = new ByTrial(problem.rows()).solutions(undoubted(problem, solution, "none"));
        assertThat(all).isNotEmpty();
        for (int row = 0; row < problem.rows().size(); row++) {
            Set<Long> possible = ByTrial.placements(all, row);
            if (solution.outcomes().get(row) instanceof Outcome.Unique unique) {
                assertThat(possible).containsExactly(unique.placement().columns());
            } else {
                Outcome.Several several = (Outcome.Several) solution.outcomes().get(row);
                assertThat(several.placements()).extracting(Placement::columns).containsAll(possible);
                assertThat(possible).hasSizeGreaterThan(1);
            }
        }
    }

    @Property(tries = 1500, seed = "20260217")
    void everyFamilyWithoutWhichANumberIsOpenIsEssential(@ForAll long seed) {
        // Given
        Problem problem = random(new Random(seed));

        // When
        Solution solution = new Solver(AMPLE).solve(problem);

        // Then
        for (String family : List.of("A", "B", "C")) {
            List<long[]> without = new ByTrial(problem.rows()).solutions(undoubted(problem, solution, family));
            for (int row = 0; row < problem.rows().size(); row++) {
                if (solution.outcomes().get(row) instanceof Outcome.Unique unique
                        && ByTrial.placements(without, row).size() > 1) {
                    assertThat(unique.essential()).anyMatch(families -> families.contains(family));
                    assertThat(unique.families()).contains(family);
                }
            }
        }
    }

    private static List<Relation> relations(Problem problem) {
        return problem.constraints().stream().map(Constraint::relation).toList();
    }

    /** What remains of the constraints if nothing is taken from doubted cells, suspected rows, assumptions and one family. */
    private static List<Relation> undoubted(Problem problem, Solution solution, String family) {
        Set<Cell> doubted = solution.suspects().stream()
                .flatMap(suspect -> columns(suspect, problem).stream().map(column -> new Cell(suspect.row(), column)))
                .collect(Collectors.toSet());
        Set<Integer> excluded = solution.suspects().stream()
                .filter(suspect -> suspect.columns().isEmpty())
                .map(Suspect::row)
                .collect(Collectors.toSet());
        List<Relation> rest = new ArrayList<>();
        for (Constraint constraint : problem.constraints()) {
            boolean given = constraint.assumptions().stream().noneMatch(solution.suspectAssumptions()::contains)
                    && !constraint.family().equals(family)
                    && constraint.relation().cells().map(Cell::row).noneMatch(excluded::contains);
            if (given) {
                without(constraint.relation(), doubted).ifPresent(rest::add);
            }
        }
        return rest;
    }

    private static List<Integer> columns(Suspect suspect, Problem problem) {
        return suspect.columns().stream()
                .filter(column -> (problem.rows().get(suspect.row()).columns() >>> column & 1) != 0)
                .toList();
    }

    private static Optional<Relation> without(Relation relation, Set<Cell> doubted) {
        if (relation instanceof Relation.Presence presence) {
            List<Integer> pairs = IntStream.range(0, presence.parts().size())
                    .filter(pair -> !doubted.contains(presence.parts().get(pair)))
                    .filter(pair -> !doubted.contains(presence.wholes().get(pair)))
                    .boxed()
                    .toList();
            return pairs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Relation.Presence(
                            pairs.stream().map(presence.parts()::get).toList(),
                            pairs.stream().map(presence.wholes()::get).toList()));
        }
        return relation.cells().anyMatch(doubted::contains) ? Optional.empty() : Optional.of(relation);
    }

    private static Problem random(Random random) {
        List<Row> rows = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int row = 0; row < count; row++) {
            long[] values = new long[random.nextInt(4)];
            for (int i = 0; i < values.length; i++) {
                values[i] = 2L * random.nextInt(random.nextBoolean() ? 4 : 40);
            }
            int columns = Math.max(values.length, 1 + random.nextInt(4));
            rows.add(Row.open("row " + row, values, Row.firstColumns(columns)));
        }
        List<Constraint> constraints = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            Constraint constraint =
                    new Constraint(List.of("A", "B", "C").get(random.nextInt(3)), relation(rows, random));
            switch (random.nextInt(8)) {
                case 0 -> constraints.add(constraint.assuming("assumption 0").assuming("assumption 1"));
                case 1 -> constraints.add(constraint.assuming("assumption " + i % 2));
                default -> constraints.add(constraint);
            }
        }
        return new Problem(rows, constraints);
    }

    private static Relation relation(List<Row> rows, Random random) {
        switch (random.nextInt(5)) {
            case 0:
                return new Relation.Equal(cell(rows, random), cell(rows, random));
            case 1:
                return Relation.Presence.ofRows(random.nextInt(rows.size()), random.nextInt(rows.size()), 4);
            case 2:
                return new Relation.AtMost(terms(rows, random));
            default:
                return new Relation.Sum(terms(rows, random));
        }
    }

    private static List<Term> terms(List<Row> rows, Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Term(random.nextInt(3) == 0 ? 1 : -1, cell(rows, random)))
                .toList();
    }

    private static Cell cell(List<Row> rows, Random random) {
        return new Cell(random.nextInt(rows.size()), random.nextInt(4));
    }
}
