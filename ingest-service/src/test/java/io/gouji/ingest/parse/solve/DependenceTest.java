package io.gouji.ingest.parse.solve;

import static io.gouji.ingest.parse.solve.Sheet.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependenceTest {

    private final Sheet sheet = new Sheet();

    @Test
    void numberDependsOnTheOnlyFamilyThatPlacesIt() {
        // Given: only the roll-up tells the second number's column
        int total = sheet.known("total", List.of(0, 1), 10, 10);
        int row = sheet.open("row", 3, 10, 10);
        sheet.rollUp("ROLL-UP", 3, total, row).rowTotal("ROW", row, 3);

        // When
        Outcome.Unique outcome = unique(sheet.solve(), row);

        // Then
        assertThat(outcome.families()).contains("ROLL-UP");
        assertThat(outcome.essential().get(1)).containsExactly("ROLL-UP");
    }

    @Test
    void numberDependsOnNeitherOfTwoFamiliesThatBothPlaceIt() {
        // Given: the total row and the column of another table both tell
        int total = sheet.known("total", List.of(0, 1), 10, 10);
        int again = sheet.known("again", List.of(0), 10);
        int row = sheet.open("row", 3, 10, 10);
        sheet.rollUp("ROLL-UP", 3, total, row).equal("AGAIN", row, 0, again, 0);
        sheet.equal("AGAIN", row, 1, again, 0);

        // When
        Outcome.Unique outcome = unique(sheet.solve(), row);

        // Then
        assertThat(outcome.placement()).isEqualTo(new Placement(0b011));
        assertThat(outcome.essential()).containsExactly(Set.of(), Set.of());
    }

    @Test
    void dependenceGoesByWayOfOtherRows() {
        // Given: the child follows from the parent, the parent from another table
        int again = sheet.known("again", List.of(0), 10);
        int parent = sheet.open("parent", 2, 10);
        int child = sheet.open("child", 2, 10);
        sheet.equal("AGAIN", parent, 1, again, 0).rollUp("ROLL-UP", 2, parent, child);

        // When
        Outcome.Unique outcome = unique(sheet.solve(), child);

        // Then
        assertThat(outcome.families()).containsExactlyInAnyOrder("AGAIN", "ROLL-UP");
        assertThat(outcome.essential()).containsExactly(Set.of("AGAIN", "ROLL-UP"));
    }

    @Test
    void rowWithoutChoiceDependsOnNothing() {
        // Given
        int total = sheet.known("total", List.of(0, 1), 10, 10);
        int row = sheet.known("row", List.of(0, 1), 10, 10);
        sheet.rollUp("ROLL-UP", 2, total, row);

        // When
        Outcome.Unique outcome = unique(sheet.solve(), row);

        // Then
        assertThat(outcome.families()).isEmpty();
        assertThat(outcome.essential()).containsExactly(Set.of(), Set.of());
    }
}
