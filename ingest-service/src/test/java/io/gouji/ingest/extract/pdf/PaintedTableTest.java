package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables without rules whose lines are as close to one another as the lines of their cells, as word processors print them. */
class PaintedTableTest {

    @Test
    void linesOfACellArePaintedOneAfterTheOther() {
        // Given two sides whose names go on in the next line, without any room between rows
        Sheet sheet = new Sheet();
        header(sheet);
        side(sheet, 60, 86, "上级补助拨款", "收入", "12.00");
        side(sheet, 260, 86, "住房保障支出", "", "9.00");
        side(sheet, 60, 110, "经营收入", "", "");
        side(sheet, 260, 110, "其他支出", "", "3.00");
        side(sheet, 60, 122, "其他收入", "", "");
        side(sheet, 260, 122, "对附属单位补", "助支出", "");
        side(sheet, 60, 146, "收入总计", "", "12.00");
        side(sheet, 260, 146, "支出总计", "", "12.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains(
                        "[上级补助拨款收入|12.00|住房保障支出|9.00]",
                        "[经营收入||其他支出|3.00]",
                        "[其他收入||对附属单位补助支出|]",
                        "[收入总计|12.00|支出总计|12.00]");
    }

    @Test
    void decimalsThatTheirCellCutOffAreTheirs() {
        // Given figures too wide for their cells
        Sheet sheet = new Sheet()
                .text(60, 70, "项目")
                .text(160, 70, "合计")
                .text(230, 70, "基本")
                .text(60, 84, "教育支出")
                .text(160, 84, "9269174.")
                .text(190, 96, "37")
                .text(230, 84, "495474.6")
                .text(265, 96, "6")
                .text(60, 108, "住房改革支出和")
                .text(60, 120, "补贴")
                .text(175, 108, "1,812")
                .text(185, 120, ".05")
                .text(60, 132, "合计")
                .text(160, 132, "9270986.")
                .text(190, 144, "42")
                .text(230, 132, "495474.6")
                .text(265, 144, "6");

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains("[教育支出|9269174.37|495474.66]", "[住房改革支出和补贴|1,812.05|]", "[合计|9270986.42|495474.66]");
    }

    @Test
    void groupsMayBeginAboveTheFirstOfTheirColumns() {
        // Given a header at the left and at the top of its cells
        Sheet sheet = new Sheet()
                .text(60, 70, "科目")
                .text(160, 70, "本年预算")
                .text(160, 82, "小计")
                .text(230, 82, "基本")
                .text(300, 82, "项目")
                .text(60, 94, "教育支出和文化")
                .text(60, 106, "支出")
                .text(190, 94, "3.00")
                .text(260, 94, "1.00")
                .text(330, 94, "2.00")
                .text(60, 118, "其他")
                .text(190, 118, "1.00")
                .text(330, 118, "1.00")
                .text(60, 130, "合计")
                .text(190, 130, "4.00")
                .text(260, 130, "1.00")
                .text(330, 130, "3.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "[科目(1x2)|本年预算(3x1)||]",
                        "[|小计|基本|项目]",
                        "[教育支出和文化支出|3.00|1.00|2.00]",
                        "[其他|1.00||1.00]",
                        "[合计|4.00|1.00|3.00]");
    }

    @Test
    void titleEndsTheTableAbove() {
        // Given two tables with other columns, a line apart
        Sheet sheet = new Sheet()
                .text(60, 70, "项目")
                .text(200, 70, "金额")
                .text(60, 84, "基本支出")
                .text(240, 84, "5.00")
                .text(60, 98, "项目支出")
                .text(240, 98, "6.00")
                .text(60, 112, "合计")
                .text(240, 112, "11.00")
                .text(220, 130, "部门支出总表")
                .text(60, 144, "金额单位：万元")
                .text(60, 158, "科目")
                .text(130, 158, "上年")
                .text(300, 158, "本年")
                .text(60, 172, "教育")
                .text(130, 172, "7.00")
                .text(300, 172, "8.00")
                .text(60, 186, "合计")
                .text(130, 186, "7.00")
                .text(300, 186, "8.00");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[合计|11.00]", "部门支出总表", "金额单位：万元", "[科目|上年|本年]", "[教育|7.00|8.00]");
    }

    @Test
    void pagePaintedLineByLineIsReadByDistances() {
        // Given names set around their figures, every line painted from left to right
        Sheet sheet = new Sheet()
                .text(60, 70, "基本工资")
                .text(300, 70, "2.00")
                .text(60, 90, "机关事业单位基本养老")
                .text(300, 96, "4.00")
                .text(60, 102, "保险缴费")
                .text(60, 122, "奖金")
                .text(300, 122, "1.00")
                .text(60, 142, "合计")
                .text(300, 142, "7.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[基本工资|2.00]", "[机关事业单位基本养老保险缴费|4.00]", "[奖金|1.00]", "[合计|7.00]");
    }

    @Test
    void rowThatTheEndOfThePageCutsIsOne() {
        // Given a name and a figure that go on below the header on the next page
        Sheet sheet = new Sheet();
        amounts(sheet);
        sheet.text(60, 108, "住房保障支出").text(132, 108, "4851401.").page();
        sheet.text(60, 70, "项目")
                .text(132, 70, "合计")
                .text(60, 82, "和补贴")
                .text(162, 82, "20")
                .text(60, 94, "其他支出")
                .text(132, 94, "4417773.")
                .text(162, 106, "17")
                .text(60, 118, "合计")
                .text(132, 118, "9269174.")
                .text(162, 130, "37");

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains("[住房保障支出和补贴|4851401.20]", "[合计|9269174.37]")
                .doesNotContain("[和补贴|20]");
    }

    private static void amounts(Sheet sheet) {
        sheet.text(60, 70, "项目")
                .text(132, 70, "合计")
                .text(60, 84, "教育文化支出")
                .text(60, 96, "小计")
                .text(132, 84, "4417773.")
                .text(162, 96, "17");
    }

    private static void header(Sheet sheet) {
        sheet.text(60, 70, "项目").text(180, 70, "预算数").text(260, 70, "功能分类").text(380, 70, "预算数");
    }

    /** A name in one or two lines, and its figure. */
    private static void side(Sheet sheet, double x, double y, String name, String rest, String figure) {
        sheet.text(x, y, name);
        if (!rest.isEmpty()) {
            sheet.text(x, y + 12, rest);
        }
        if (!figure.isEmpty()) {
            sheet.text(x + 150 - 5.5 * figure.length(), y, figure);
        }
    }
}
