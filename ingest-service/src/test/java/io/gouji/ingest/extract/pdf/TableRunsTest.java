package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableRunsTest {

    @Test
    void aTableOfTheSameWidthBelowATitleHasItsOwnColumns() {
        // Given
        Sheet sheet = stacked("2026年支出总表");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[项目|预算数]", "[办公费|12.50]", "2026年支出总表", "[科目|合计]", "[培训费|3.40]");
    }

    @Test
    void aRowThatIsNoTitleStaysInItsTable() {
        // Given
        Sheet sheet = stacked("二、本年支出");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[项目|预算数(2x1)|]", "[办公费|12.50(2x1)|]", "二、本年支出", "[科目(2x1)||合计]", "[培训费(2x1)||3.40]");
    }

    private static Sheet stacked(String between) {
        Sheet sheet = new Sheet();
        for (double y : new double[] {50, 70, 90, 110, 130, 150}) {
            sheet.line(50, y, 400, y);
        }
        sheet.line(50, 50, 50, 150).line(400, 50, 400, 150);
        sheet.line(200, 50, 200, 90).line(300, 110, 300, 150);
        sheet.text(55, 64, "项目").text(205, 64, "预算数");
        sheet.text(55, 84, "办公费").text(205, 84, "12.50");
        sheet.text(55, 104, between);
        sheet.text(55, 124, "科目").text(305, 124, "合计");
        return sheet.text(55, 144, "培训费").text(305, 144, "3.40");
    }
}
