package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableContinuationTest {

    @Test
    void columnsThatOnlyTheHeaderDividesAreKeptOverThePage() {
        // Given a header of three columns over rows that join two of them, and a page with such rows only
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 400}, new double[] {50, 70, 90})
                .line(120, 50, 120, 70)
                .text(55, 64, "类")
                .text(130, 64, "名称")
                .text(250, 64, "预算数")
                .text(55, 84, "教育支出")
                .text(250, 84, "1.00")
                .page()
                .grid(new double[] {50, 200, 400}, new double[] {50, 70})
                .text(55, 64, "合计")
                .text(250, 64, "1.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[类|名称|预算数]", "[教育支出(2x1)||1.00]", "[合计(2x1)||1.00]");
    }

    @Test
    void aTableUnderItsOwnCaptionKeepsItsColumns() {
        // Given a table of fewer columns that end where some of the table before do
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 120, 200, 400}, new double[] {50, 70})
                .text(55, 64, "类")
                .text(130, 64, "名称")
                .text(250, 64, "预算数")
                .page()
                .text(180, 40, "支出表")
                .grid(new double[] {50, 200, 400}, new double[] {50, 70})
                .text(55, 64, "合计")
                .text(250, 64, "1.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[类|名称|预算数]", "支出表", "[合计|1.00]");
    }

    @Test
    void aTableThatBeginsWithItsTitleKeepsItsColumns() {
        // Given a table of more columns, some of which end where those of the table before do
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 400}, new double[] {50, 70})
                .text(55, 64, "合计")
                .text(250, 64, "1.00")
                .page()
                .grid(new double[] {50, 400}, new double[] {30, 50})
                .grid(new double[] {50, 120, 200, 400}, new double[] {50, 70})
                .text(180, 44, "支出表")
                .text(55, 64, "类")
                .text(130, 64, "名称")
                .text(250, 64, "预算数");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[合计|1.00]", "支出表", "[类|名称|预算数]");
    }

    @Test
    void tablesOfOtherColumnsStayAsTheyAre() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 120, 400}, new double[] {50, 70})
                .text(55, 64, "类")
                .text(250, 64, "预算数")
                .page()
                .grid(new double[] {50, 200, 300, 400}, new double[] {50, 70})
                .text(55, 64, "合计")
                .text(250, 64, "1.00")
                .text(350, 64, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[类|预算数]", "[合计|1.00|2.00]");
    }
}
