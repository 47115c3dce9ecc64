package io.gouji.ingest.parse.solve;

import static io.gouji.ingest.parse.solve.Sheet.columns;
import static io.gouji.ingest.parse.solve.Sheet.several;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that contradict themselves. */
class ErrorsTest {

    private final Sheet sheet = new Sheet();

    /** Three items under a total, three columns, the first the sum of the others; and each item's total once more. */
    private int[] table(long[] total, long[] first, long[] second, long[] third, long... published) {
        int[] rows = {
            sheet.open("total", 3, total),
            sheet.open("first", 3, first),
            sheet.open("second", 3, second),
            sheet.open("third", 3, third)
        };
        sheet.rollUp("ROLL-UP", 3, rows[0], rows[1], rows[2], rows[3]);
        for (int i = 0; i < rows.length; i++) {
            sheet.rowTotal("ROW", rows[i], 3);
            int other = sheet.known("published " + i, List.of(0), published[i]);
            sheet.equal("AGAIN", rows[i], 0, other, 0);
        }
        return rows;
    }

    private static long[] of(long... values) {
        return values;
    }

    @Test
    void namesTheCellAWrongNumberStandsIn() {
        // Given: the second item prints 27 where 20 is right
        int[] rows = table(of(60, 45, 15), of(10, 10), of(35, 27, 15), of(15, 15), 60, 10, 35, 15);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.suspects()).contains(new Suspect(rows[2], List.of(1)));
        assertThat(columns(solution, rows[0])).containsExactly(0, 1, 2);
        assertThat(columns(solution, rows[2])).containsExactly(0, 1, 2);
    }

    @Test
    void concludesNothingFromWhereANumberIsMissing() {
        // Given: of the second item's 35 = 20 + 15 the first 35 is not printed
        int[] rows = table(of(60, 45, 15), of(10, 10), of(20, 15), of(15, 15), 60, 10, 35, 15);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.suspects()).extracting(Suspect::row).contains(rows[2]);
        assertThat(solution.outcomes().get(rows[2]))
                .satisfiesAnyOf(
                        outcome -> assertThat(outcome).isInstanceOf(Outcome.Several.class),
                        outcome -> assertThat(columns(solution, rows[2])).containsExactly(1, 2));
        assertThat(columns(solution, rows[0])).containsExactly(0, 1, 2);
    }

    @Test
    void doesNotMoveALonelyNumberWhereItDoesNoHarm() {
        // Given: an item prints 10 once instead of twice; the first or the second may be the one that is missing
        int total = sheet.known("total", List.of(0, 1, 2), 30, 25, 5);
        int item = sheet.open("item", 3, 10);
        int other = sheet.open("other", 3, 20, 15, 5);
        sheet.rollUp("ROLL-UP", 3, total, item, other).rowTotal("ROW", item, 3).rowTotal("ROW", other, 3);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(several(solution, item).placements()).contains(new Placement(0b001), new Placement(0b010));
        assertThat(columns(solution, other)).containsExactly(0, 1, 2);
    }

    @Test
    void keepsAllElseWhenTwoConstraintsContradictEachOther() {
        // Given: two publications of the same number differ, in tables that have nothing else in common
        int one = sheet.known("here", List.of(0), 10);
        int other = sheet.known("there", List.of(0), 11);
        sheet.equal("SAME", one, 0, other, 0);
        int total = sheet.known("total", List.of(1), 7);
        int row = sheet.open("row", 2, 7);
        sheet.rollUp("ROLL-UP", 2, total, row);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.conflicts()).containsExactly(new Conflict(List.of(0), true));
        assertThat(solution.suspects()).containsExactly(new Suspect(one, List.of(0)), new Suspect(other, List.of(0)));
        assertThat(columns(solution, row)).containsExactly(1);
    }

    @Test
    void findsConflictThatOnlyTheSearchSees() {
        // Given: three numbers, two columns, and no two in the same column; no constraint alone excludes anything
        int[] rows = {sheet.open("a", 2, 1), sheet.open("b", 2, 1), sheet.open("c", 2, 1)};
        for (int i = 0; i < rows.length; i++) {
            int next = (i + 1) % rows.length;
            sheet.add(Constraint.sum("APART", List.of(Term.plus(rows[i], 0), Term.minus(rows[next], 1))));
            sheet.add(Constraint.sum("APART", List.of(Term.plus(rows[i], 1), Term.minus(rows[next], 0))));
        }
        for (int i = 0; i < rows.length; i++) {
            int large = sheet.open("large " + i, 2, 1000);
            sheet.add(Constraint.atMost("FREE", List.of(Term.plus(rows[i], 0), Term.minus(large, 0))));
        }

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.conflicts()).isNotEmpty();
        assertThat(solution.outcomes().subList(0, 3)).allMatch(outcome -> outcome instanceof Outcome.Several);
    }

    @Test
    void givesUpAnAssumptionAsAWhole() {
        // Given: "the fund table is empty" would leave both rows without their fund column
        int one = sheet.open("one", 3, 30, 20, 10);
        int other = sheet.open("other", 3, 50, 30, 20);
        sheet.rowTotal("ROW", one, 3).rowTotal("ROW", other, 3);
        for (int row : List.of(one, other)) {
            sheet.add(Constraint.sum("FUND", List.of(Term.plus(row, 2))).assuming("fund table is empty"));
        }
        int third = sheet.open("third", 3, 8, 8);
        sheet.rowTotal("ROW", third, 3);
        sheet.add(Constraint.sum("FUND", List.of(Term.plus(third, 2))).assuming("fund table is empty"));

        // When
        Solution solution = sheet.solve();

        // Then: nothing follows from it for the third row either
        assertThat(solution.suspectAssumptions()).containsExactly("fund table is empty");
        assertThat(columns(solution, one)).containsExactly(0, 1, 2);
        assertThat(columns(solution, other)).containsExactly(0, 1, 2);
        assertThat(several(solution, third).columns()).containsExactly(0b001L, 0b110L);
    }

    @Test
    void keepsAnAssumptionNothingContradicts() {
        // Given
        int row = sheet.open("row", 3, 8, 8);
        sheet.rowTotal("ROW", row, 3);
        sheet.add(Constraint.sum("FUND", List.of(Term.plus(row, 2))).assuming("fund table is empty"));

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.suspectAssumptions()).isEmpty();
        assertThat(columns(solution, row)).containsExactly(0, 1);
    }
}
