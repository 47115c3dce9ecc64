package io.gouji.ingest.parse.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whole documents, with rounding: what was taken away is found again, or said to be unknown. */
class FictionalDocumentTest {

    @Property(tries = 150, seed = "20260217")
    void truthIsAmongTheOutcomesOfASoundDocument(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int sections) {
        // Given
        FictionalDocument document = new FictionalDocument(seed, sections);
        Problem problem = document.problem();

        // When
        Solution solution = new Solver().solve(problem);

        // Then
        assertThat(solution.conflicts()).isEmpty();
        for (int row = 0; row < problem.rows().size(); row++) {
            if (solution.outcomes().get(row) instanceof Outcome.Unique unique) {
                assertThat(unique.placement()).isEqualTo(document.truth(row));
            } else {
                assertThat(((Outcome.Several) solution.outcomes().get(row)).placements())
                        .contains(document.truth(row));
            }
        }
    }

    @Property(tries = 20, seed = "20260217")
    void sameProblemHasTheSameSolution(@ForAll long seed) {
        // Given
        FictionalDocument document = new FictionalDocument(seed, 4);
        document.misprint();

        // When / Then
        assertThat(new Solver().solve(document.problem())).isEqualTo(new Solver().solve(document.problem()));
    }

    @Test
    void misprintIsNoticedAndMisplacesNothing() {
        // Given
        long documents = 200;

        // When
        long[] counts = LongStream.range(0, documents)
                .mapToObj(FictionalDocumentTest::afterMisprint)
                .reduce(
                        new long[3],
                        (one, other) -> IntStream.range(0, 3)
                                .mapToLong(i -> one[i] + other[i])
                                .toArray());

        // Then: none misplaced, and hardly any given up
        assertThat(counts[0]).as("rows misplaced").isZero();
        assertThat(counts[1]).as("rows placed").isGreaterThan(counts[2] * 98 / 100);
    }

    /** Rows misplaced, rows placed, rows in all. */
    private static long[] afterMisprint(long seed) {
        FictionalDocument document = new FictionalDocument(seed, 5);
        document.misprint();
        Solution solution = new Solver().solve(document.problem());
        assertThat(solution.conflicts()).isNotEmpty();
        long[] counts = new long[3];
        for (int row = 0; row < solution.outcomes().size(); row++) {
            counts[2]++;
            if (solution.outcomes().get(row) instanceof Outcome.Unique unique) {
                counts[1]++;
                counts[0] += unique.placement().equals(document.truth(row)) ? 0 : 1;
            }
        }
        return counts;
    }
}
