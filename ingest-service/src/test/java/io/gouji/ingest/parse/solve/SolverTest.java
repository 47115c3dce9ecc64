package io.gouji.ingest.parse.solve;

import static io.gouji.ingest.parse.solve.Sheet.columns;
import static io.gouji.ingest.parse.solve.Sheet.several;
import static io.gouji.ingest.parse.solve.Sheet.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SolverTest {

    private final Sheet sheet = new Sheet();

    @Test
    void placesRowByItsOwnIdentity() {
        // Given: total = fiscal + special + unit, and fiscal = general + transfer
        int row = sheet.open("208", 6, 1000, 700, 400, 300, 300);
        sheet.add(Constraint.sum(
                "TOTAL", List.of(Term.minus(row, 0), Term.plus(row, 1), Term.plus(row, 4), Term.plus(row, 5))));
        sheet.add(Constraint.sum("FISCAL", List.of(Term.minus(row, 1), Term.plus(row, 2), Term.plus(row, 3))));
        sheet.add(
                Constraint.equal("SOURCE", new Cell(row, 5), new Cell(sheet.known("unit funds", List.of(0), 300), 0)));

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(columns(solution, row)).containsExactly(0, 1, 2, 3, 5);
        assertThat(unique(solution, row).families()).contains("SOURCE");
        assertThat(solution.conflicts()).isEmpty();
        assertThat(solution.limited()).isFalse();
    }

    @Test
    void placesChildrenByTheirParent() {
        // Given: 30 + 20 in the second column, 5 in the third
        int parent = sheet.known("class", List.of(0, 1, 2), 55, 50, 5);
        int one = sheet.open("section 1", 3, 30, 30);
        int other = sheet.open("section 2", 3, 25, 20, 5);
        sheet.rollUp("ROLL-UP", 3, parent, one, other);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(columns(solution, one)).containsExactly(0, 1);
        assertThat(columns(solution, other)).containsExactly(0, 1, 2);
    }

    @Test
    void leavesEqualAmountsAmbiguous() {
        // Given: two items of 10, one in each column, and nothing to tell which is where
        int total = sheet.known("total", List.of(0, 1, 2), 20, 10, 10);
        int one = sheet.open("item 1", 3, 10, 10);
        int other = sheet.open("item 2", 3, 10, 10);
        sheet.rollUp("ROLL-UP", 3, total, one, other);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(several(solution, one).placements()).containsExactly(new Placement(0b011), new Placement(0b101));
        assertThat(several(solution, one).columns()).containsExactly(0b001L, 0b110L);
        assertThat(several(solution, one).reason()).isEqualTo(Outcome.Reason.AMBIGUOUS);
        assertThat(several(solution, other).reason()).isEqualTo(Outcome.Reason.AMBIGUOUS);
        assertThat(solution.limited()).isFalse();
    }

    @Test
    void usesOnlyColumnsOfTheTotalRow() {
        // Given
        int total = sheet.known("total", List.of(0, 2), 90, 90);
        int row = sheet.open("hospitality", 4, 40, 40);
        sheet.add(Constraint.presence("TOTAL-ROW", row, total, 4));

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(columns(solution, row)).containsExactly(0, 2);
        assertThat(unique(solution, row).essential()).contains(java.util.Set.of("TOTAL-ROW"));
    }

    @Test
    void learnsColumnsOfTheTotalRowFromItsParts() {
        // Given
        int total = sheet.open("total", 3, 90);
        int row = sheet.known("item", List.of(1), 40);
        sheet.add(Constraint.presence("TOTAL-ROW", row, total, 3));

        // When / Then
        assertThat(columns(sheet.solve(), total)).containsExactly(1);
    }

    @Test
    void allowsOneHalfUnitForEachPrintedNumber() {
        // Given: 23.16 against 18.91 + 4.26, printed to the hundredth
        int total = sheet.known("21011", List.of(0), 2316);
        int one = sheet.open("2101101", 2, 1891);
        int other = sheet.open("2101102", 2, 426);
        sheet.rollUp("ROLL-UP", 2, total, one, other);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(solution.conflicts()).isEmpty();
        assertThat(columns(solution, one)).containsExactly(0);
        assertThat(columns(solution, other)).containsExactly(0);
    }

    @Test
    void allowsNothingForBlanks() {
        // Given: 0.02 is more than three half-units, however many blanks there are
        int total = sheet.known("total", List.of(0), 1000);
        int one = sheet.open("one", 2, 500);
        int other = sheet.open("other", 2, 502);
        int blank = sheet.open("blank", 2);
        sheet.rollUp("ROLL-UP", 2, total, one, other, blank);

        // When / Then
        assertThat(sheet.solve().conflicts()).isNotEmpty();
    }

    @Test
    void keepsPartsBelowTheirWhole() {
        // Given: the first column of the whole is too small
        int whole = sheet.known("all sources", List.of(0, 1), 50, 200);
        int part = sheet.open("general budget", 2, 120);
        for (int column = 0; column < 2; column++) {
            sheet.add(Constraint.atMost("PART", List.of(Term.plus(part, column), Term.minus(whole, column))));
        }

        // When / Then
        assertThat(columns(sheet.solve(), part)).containsExactly(1);
    }

    @Test
    void takesNumbersOfDifferentPrecisionForEqualAtTheCoarser() {
        // Given: 1114.26 against 1114.3; the half-units are 0.005 and 0.05, the unit is 0.005
        int fine = sheet.add(Row.open("fine", new long[] {222_852, 180_000}, 0b1111));
        int coarse = sheet.add(Row.fixed("coarse", new long[] {222_860}, new long[] {10}, new Placement(1)));
        sheet.equal("SAME", fine, 2, coarse, 0);

        // When
        Solution solution = sheet.solve();

        // Then: the first number stands in column 2, so the second behind it
        assertThat(columns(solution, fine)).containsExactly(2, 3);
    }

    @Test
    void takesBlankForEqualToPrintedZeroOnly() {
        // Given
        int zero = sheet.known("zero", List.of(0), 0);
        int some = sheet.known("some", List.of(0), 7);
        int row = sheet.open("row", 2, 7);
        sheet.equal("NONE", row, 0, zero, 0);
        sheet.equal("SOME", row, 1, some, 0);

        // When / Then
        assertThat(columns(sheet.solve(), row)).containsExactly(1);
    }

    @Test
    void lookAtWholeDocumentTellsWhatNoConstraintTellsAlone() {
        // Given: each constraint alone leaves both rows open; only one pair of placements satisfies both
        int one = sheet.open("one", 2, 10);
        int other = sheet.open("other", 2, 10);
        int column0 = sheet.known("sum", List.of(0), 10);
        sheet.add(Constraint.sum("EITHER", List.of(Term.plus(one, 0), Term.plus(other, 0), Term.minus(column0, 0))));
        sheet.add(Constraint.sum("CROSS", List.of(Term.plus(one, 0), Term.minus(other, 1))));
        sheet.add(Constraint.atMost("ORDER", List.of(Term.plus(one, 0), Term.minus(other, 0))));

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(columns(solution, one)).containsExactly(1);
        assertThat(columns(solution, other)).containsExactly(0);
    }

    @Test
    void honoursWhatIsKnownBeforehand() {
        // Given
        int row = sheet.add(Row.open("row", new long[] {10, 20}, Row.firstColumns(3))
                .restrictedTo(placement -> (placement & 1) != 0)
                .restrictedTo(placement -> (placement & 2) == 0));

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(columns(solution, row)).containsExactly(0, 2);
        assertThat(unique(solution, row).families()).isEmpty();
    }

    @Test
    void saysSoWhenThereAreMoreNumbersThanColumns() {
        // Given
        int crowded = sheet.open("crowded", 2, 1, 2, 3);
        int row = sheet.open("row", 2, 6);
        sheet.equal("SAME", row, 1, crowded, 0);

        // When
        Solution solution = sheet.solve();

        // Then: nothing is concluded from the crowded row
        assertThat(solution.outcomes().get(crowded)).isInstanceOf(Outcome.Impossible.class);
        assertThat(solution.outcomes().get(row)).isInstanceOf(Outcome.Several.class);
        assertThat(solution.conflicts()).isEmpty();
    }

    @Test
    void takesNothingFromUnreadableNumberButItsPlace() {
        // Given: the middle number cannot be read
        int row = sheet.add(Row.open("row", new long[] {200, 0, 100}, new long[] {1, Row.UNREADABLE, 1}, 0b111));
        int total = sheet.known("column totals", List.of(0, 1, 2), 100, 40, 50);
        sheet.rowTotal("ROW", row, 3).rollUp("ROLL-UP", 3, total, row);

        // When
        Solution solution = sheet.solve();

        // Then
        assertThat(columns(solution, row)).containsExactly(0, 1, 2);
        assertThat(solution.conflicts()).isEmpty();
    }

    @Test
    void solvesNothingToNothing() {
        assertThat(new Sheet().solve().outcomes()).isEmpty();
    }
}
