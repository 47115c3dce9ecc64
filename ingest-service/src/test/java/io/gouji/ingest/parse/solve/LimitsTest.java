package io.gouji.ingest.parse.solve;

import static io.gouji.ingest.parse.solve.Sheet.several;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens where the effort ends: fewer answers, and never a wrong one. */
class LimitsTest {

    /** Items of which those with an odd number make up a total, as no other choice of items does. */
    private static Sheet subset(int count) {
        Sheet sheet = new Sheet();
        List<Term> terms = new ArrayList<>();
        long odd = 0;
        for (int item = 0; item < count; item++) {
            long amount = 10_000 + (100L << item);
            odd += item % 2 * amount;
            terms.add(Term.plus(sheet.open("item " + item, 2, amount), 1));
        }
        terms.add(Term.minus(sheet.known("total", List.of(1), odd), 1));
        return sheet.add(Constraint.sum("SUM", terms));
    }

    @Test
    void findsTheOnlySubsetWithinTheLimits() {
        // When
        Solution solution = subset(6).solve();

        // Then
        assertThat(solution.limited()).isFalse();
        assertThat(IntStream.range(0, 6).mapToObj(row -> Sheet.columns(solution, row)))
                .containsExactly(List.of(0), List.of(1), List.of(0), List.of(1), List.of(0), List.of(1));
    }

    @Test
    void saysSeveralWhereTooManySumsAreReachable() {
        // Given: room for four sums, and no search
        Solver solver = new Solver(new Limits(100, 4, 1, 1_000_000));

        // When
        Solution solution = solver.solve(subset(6).problem());

        // Then
        assertThat(solution.limited()).isTrue();
        for (int row = 0; row < 6; row++) {
            Placement truth = new Placement(row % 2 == 0 ? 0b01 : 0b10);
            assertThat(several(solution, row).placements()).contains(truth);
            assertThat(several(solution, row).reason()).isEqualTo(Outcome.Reason.LIMIT);
        }
    }

    @Test
    void saysSeveralWhereTheEffortIsUsedUp() {
        // Given: a handful of steps, and a chain of rows each of which follows from the one before
        Solver solver = new Solver(new Limits(100, 100, 100, 1));
        Sheet sheet = new Sheet();
        int before = sheet.known("first", List.of(1), 10);
        for (int i = 0; i < 20; i++) {
            int next = sheet.open("next", 2, 10);
            sheet.equal("SAME", before, 1, next, 1);
            before = next;
        }

        // When
        Solution solution = solver.solve(sheet.problem());

        // Then
        assertThat(solution.limited()).isTrue();
        assertThat(several(solution, 1).placements()).containsExactly(new Placement(0b01), new Placement(0b10));
        assertThat(several(solution, 1).reason()).isEqualTo(Outcome.Reason.LIMIT);
    }

    @Test
    void doesNotListWhatIsTooManyToList() {
        // Given: 10 numbers in 20 columns
        Sheet sheet = new Sheet();
        int wide = sheet.open("wide", 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        int other = sheet.open("other", 2, 1);
        sheet.equal("SAME", other, 0, wide, 0);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(several(solution, wide).placements()).isEmpty();
        assertThat(several(solution, wide).reason()).isEqualTo(Outcome.Reason.LIMIT);
        assertThat(several(solution, wide).columns().get(0)).isEqualTo(0b111_1111_1111L);
        assertThat(several(solution, wide).columns().get(9)).isEqualTo(0b111_1111_1111L << 9);
        assertThat(several(solution, other).placements()).hasSize(2);
    }

    @Test
    void staysQuickOnThousandsOfRowsThatContradictEachOther() {
        // Given: a thousand pairs that differ, all below one total
        Sheet sheet = new Sheet();
        int total = sheet.known("total", List.of(0), 5);
        int[] rows = IntStream.range(0, 2000)
                .map(i -> sheet.open("row " + i, 3, 100 + i, 7))
                .toArray();
        for (int i = 0; i < rows.length; i += 2) {
            sheet.equal("SAME", rows[i], 0, rows[i + 1], 0);
            sheet.rowTotal("ROW", rows[i], 3);
        }
        sheet.rollUp("ROLL-UP", 3, total, rows);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.limited()).isTrue();
        assertThat(solution.conflicts()).isNotEmpty();
        assertThat(solution.outcomes()).hasSize(2001);
    }

    @Test
    void refusesAmountsThatCouldOverflow() {
        assertThatThrownBy(() -> Row.open("huge", new long[] {Long.MAX_VALUE}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("huge");
    }
}
