package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout;
import io.gouji.model.document.BoundingBox;
import org.junit.jupiter.api.Test;

class TurnedPageTest {

    @Test
    void pageTurnedByTheViewer() {
        // Given a table drawn upwards on a page that is shown turned by a quarter
        Sheet sheet = turnedTable().rotated(90);

        // When
        Layout layout = Reading.of(sheet.bytes());

        // Then
        assertThat(Reading.lines(layout)).containsExactly("[合计|1.00]", "[其中|2.00]");
        assertThat(layout.pages().get(0).lines().get(0).location().bbox()).isEqualTo(new BoundingBox(50, 100, 200, 20));
    }

    @Test
    void pageThatTheReaderMustTurn() {
        // Given the same table on a page that is shown as it is
        Sheet sheet = turnedTable();

        // When
        Layout layout = Reading.of(sheet.bytes());

        // Then what was left to right runs upwards, places are on the page as shown
        assertThat(Reading.lines(layout)).containsExactly("[合计|1.00]", "[其中|2.00]");
        assertThat(layout.pages().get(0).lines().get(0).location().bbox())
                .isEqualTo(new BoundingBox(100, 150, 20, 200));
    }

    @Test
    void pageUpsideDown() {
        // Given
        Sheet sheet = new Sheet()
                .rotated(180)
                .raw("-1 0 0 -1 600 400 cm")
                .grid(new double[] {50, 150, 250}, new double[] {50, 70, 90})
                .text(55, 64, "合计")
                .text(160, 64, "1.00")
                .text(55, 84, "其中")
                .text(160, 84, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[合计|1.00]", "[其中|2.00]");
    }

    @Test
    void headerThatRunsUpwardsInItsCell() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 150, 250}, new double[] {50, 120, 140, 160})
                .text(55, 90, "项目")
                .upwards(205, 110, "预算数")
                .text(55, 134, "合计")
                .text(160, 134, "1.00")
                .text(55, 154, "其中")
                .text(160, 154, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目|预算数]", "[合计|1.00]", "[其中|2.00]");
    }

    /** From left to right becomes from bottom to top. */
    private static Sheet turnedTable() {
        Sheet sheet = new Sheet();
        for (double y : new double[] {50, 150, 250}) {
            sheet.raw("100 %.1f m 140 %.1f l S", y, y);
        }
        for (double x : new double[] {100, 120, 140}) {
            sheet.raw("%.1f 50 m %.1f 250 l S", x, x);
        }
        return sheet.upwards(114, 400 - 55, "合计")
                .upwards(114, 400 - 160, "1.00")
                .upwards(134, 400 - 55, "其中")
                .upwards(134, 400 - 160, "2.00");
    }
}
