package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenContinuationTest {

    @Test
    void allPartsShowTheColumns() {
        // Given a table whose second column has figures on its second page only
        Sheet sheet = header(new Sheet());
        rows(sheet, 80, 4, 0).page();
        rows(sheet, 60, 4, 250);

        // When, Then
        assertThat(Reading.lines(sheet))
                .startsWith("[项目|上年数|本年数]", "[教育支出||1.00]")
                .endsWith("[教育支出|2.00|1.00]", "[教育支出|2.00|1.00]");
    }

    @Test
    void fewRowsGoOnWithTheTableOfThePageBefore() {
        // Given
        Sheet sheet = header(new Sheet());
        rows(sheet, 80, 4, 0).page();
        rows(sheet, 60, 1, 0).text(300, 380, "2");

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[教育支出||1.00]", "[教育支出||1.00]", "2");
    }

    @Test
    void fewRowsGoOnBelowTheRepeatedCaption() {
        // Given
        Sheet sheet = header(caption(new Sheet()));
        rows(sheet, 80, 4, 0);
        rows(caption(sheet.page()), 60, 1, 0);

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[教育支出||1.00]", "支出表", "单位：万元", "[教育支出||1.00]");
    }

    @Test
    void aRowBelowTheRepeatedCaptionMayHaveTheFirstWordsOfAColumn() {
        // Given a table whose second column has its only figure on its second page
        Sheet sheet = header(caption(new Sheet()));
        rows(sheet, 80, 4, 0);
        rows(caption(sheet.page()), 60, 1, 250);

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[教育支出||1.00]", "支出表", "单位：万元", "[教育支出|2.00|1.00]");
    }

    @Test
    void oneRowGoesOnBelowTheRepeatedHeader() {
        // Given
        Sheet sheet = header(new Sheet());
        rows(sheet, 80, 4, 0);
        rows(header(sheet.page()), 80, 1, 0).text(300, 380, "2");

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[教育支出||1.00]", "[项目|上年数|本年数]", "[教育支出||1.00]", "2");
    }

    @Test
    void rowsBelowAnotherCaptionAreNoPartOfTheTable() {
        // Given
        Sheet sheet = header(caption(new Sheet()));
        rows(sheet, 80, 4, 0);
        rows(sheet.page().text(200, 30, "收入表"), 60, 1, 0);

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("收入表", "教育支出 1.00");
    }

    private static Sheet caption(Sheet sheet) {
        return sheet.text(200, 30, "支出表").text(330, 45, "单位：万元");
    }

    @Test
    void figuresMayStandLowerThanNames() {
        // Given
        Sheet sheet = header(new Sheet());
        rows(sheet, 80, 4, 0).page();
        sheet.text(55, 60, "教育支出").text(350, 63.5, "1.00");

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(6).endsWith("[教育支出||1.00]");
    }

    @Test
    void otherTextAtTheTopOfAPageIsNoRow() {
        // Given a line with a figure that stands in no column
        Sheet sheet = header(new Sheet());
        rows(sheet, 80, 4, 0).page();
        sheet.text(80, 60, "注：含上年结转").text(180, 60, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("注：含上年结转 2.00");
    }

    @Test
    void runningHeadsAndFeetAreNoPartOfATable() {
        // Given a head right above the header, and feet longer than a page number
        Sheet sheet = header(running(new Sheet(), 1));
        rows(sheet, 80, 4, 250);
        rows(running(sheet.page(), 2), 60, 4, 250);
        rows(running(sheet.page(), 3), 60, 1, 250);

        // When, Then
        assertThat(Reading.lines(sheet))
                .startsWith("水利局部门预算 2025", "[项目|上年数|本年数]", "[教育支出|2.00|1.00]")
                .endsWith("[教育支出|2.00|1.00]", "打印自预算系统网页版本 第3页")
                .filteredOn(line -> line.startsWith("["))
                .hasSize(1 + 4 + 4 + 1);
    }

    private static Sheet running(Sheet sheet, int page) {
        return sheet.text(55, 45, "水利局部门预算")
                .text(240, 45, "2025")
                .text(55, 380, "打印自预算系统网页版本")
                .text(340, 380, "第" + page + "页");
    }

    @Test
    void tablesUnderOtherCaptionsAreRead() {
        // Given another table with other columns on the next page
        Sheet sheet = header(new Sheet());
        rows(sheet, 80, 4, 0).page().text(112, 40, "收入表").text(55, 60, "科目").text(180, 60, "合计");
        for (int row = 0; row < 4; row++) {
            sheet.text(55, 80 + 20 * row, "利息收入").text(180, 80 + 20 * row, "3.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet)).contains("收入表", "[科目|合计]").endsWith("[利息收入|3.00]");
    }

    @Test
    void theCaptionMayBeRepeatedWithoutTheHeader() {
        // Given columns that have figures on the first page only
        Sheet sheet = header(caption(new Sheet()));
        rows(sheet, 80, 4, 250);
        rows(caption(sheet.page()), 60, 4, 0);

        // When, Then
        assertThat(Reading.lines(sheet))
                .endsWith("支出表", "单位：万元", "[教育支出||1.00]", "[教育支出||1.00]", "[教育支出||1.00]", "[教育支出||1.00]");
    }

    @Test
    void rowsWithoutFiguresBelowARepeatedHeaderAreNoPartOfIt() {
        // Given
        Sheet sheet = header(new Sheet());
        header(rows(sheet, 80, 4, 250).page()).text(55, 80, "年初结转");
        rows(sheet, 100, 1, 250);

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[项目|上年数|本年数]", "[年初结转||]", "[教育支出|2.00|1.00]");
    }

    @Test
    void tablesWithTheSameHeaderUnderOtherCaptionsStayApart() {
        // Given columns that stand further to the left in the second table
        Sheet sheet = header(new Sheet().text(200, 40, "收入表"));
        rows(sheet, 80, 4, 250).page().text(200, 40, "支出表");
        sheet.text(80, 60, "项目").text(180, 60, "上年数").text(260, 60, "本年数");
        for (int row = 0; row < 4; row++) {
            sheet.text(55, 80 + 20 * row, "水利支出")
                    .text(190, 80 + 20 * row, "3.00")
                    .text(270, 80 + 20 * row, "4.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[教育支出|2.00|1.00]", "[水利支出|3.00|4.00]");
    }

    private static Sheet header(Sheet sheet) {
        return sheet.text(80, 60, "项目").text(240, 60, "上年数").text(340, 60, "本年数");
    }

    private static Sheet rows(Sheet sheet, double top, int count, double second) {
        for (int row = 0; row < count; row++) {
            sheet.text(55, top + 20 * row, "教育支出").text(350, top + 20 * row, "1.00");
            if (second > 0) {
                sheet.text(second, top + 20 * row, "2.00");
            }
        }
        return sheet;
    }
}
