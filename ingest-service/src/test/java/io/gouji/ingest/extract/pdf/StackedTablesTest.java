package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackedTablesTest {

    @Test
    void aTitleOfAnotherWidthBeginsATable() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 300}, new double[] {50, 70, 90})
                .grid(new double[] {50, 400}, new double[] {90, 110})
                .grid(new double[] {50, 150, 400}, new double[] {110, 130, 150});
        sheet.text(55, 64, "项目").text(205, 64, "预算数");
        sheet.text(55, 84, "办公费").text(205, 84, "12.50");
        sheet.text(55, 104, "支出总表");
        sheet.text(55, 124, "科目").text(155, 124, "合计");
        sheet.text(55, 144, "培训费").text(155, 144, "3.40");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目|预算数]", "[办公费|12.50]", "支出总表", "[科目|合计]", "[培训费|3.40]");
    }

    @Test
    void theNarrowerTableMayBeTheLowerOne() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 400}, new double[] {50, 70, 90})
                .grid(new double[] {50, 300}, new double[] {90, 110})
                .grid(new double[] {50, 150, 300}, new double[] {110, 130});
        sheet.text(55, 64, "项目").text(205, 64, "预算数");
        sheet.text(55, 84, "办公费").text(205, 84, "12.50");
        sheet.text(55, 104, "支出总表");
        sheet.text(55, 124, "科目").text(155, 124, "合计");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目|预算数]", "[办公费|12.50]", "支出总表", "[科目|合计]");
    }

    @Test
    void aRowOfOneCellAsWideAsTheOthersStaysInItsTable() {
        // Given
        Sheet sheet = new Sheet();
        for (double y : new double[] {50, 70, 90, 110}) {
            sheet.line(50, y, 400, y);
        }
        sheet.line(50, 50, 50, 110).line(400, 50, 400, 110);
        sheet.line(200, 50, 200, 70).line(300, 90, 300, 110);
        sheet.text(55, 64, "项目").text(205, 64, "预算数");
        sheet.text(55, 84, "一、本年支出");
        sheet.text(55, 104, "办公费").text(305, 104, "12.50");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目|预算数(2x1)|]", "一、本年支出", "[办公费(2x1)||12.50]");
    }
}
