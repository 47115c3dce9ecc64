package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Cell;
import org.junit.jupiter.api.Test;

/** A sheet wider than its page is printed as pages of its first columns and pages of the next ones. */
class CutSheetsTest {

    private static final double[] LEFT = {50, 200, 380, 560};
    private static final double[] YS = {60, 80, 100, 115};
    private static final double[] BELOW = {60, 75, 90, 110};

    @Test
    void columnsThatThePageCutStandBesideTheOthers() {
        // Given a sheet of two pages from top to bottom, and two more pages with its last columns
        Sheet sheet = sheet();

        // When
        Layout layout = Reading.of(sheet.bytes());

        // Then
        assertThat(Reading.lines(layout))
                .containsExactly(
                        "收支表 单位：万元",
                        "[名称|合计||项目支出]",
                        "[教育支出|1.00||2.00]",
                        "[农林水支出|3.00||4.00]",
                        "[住房保障支出|5.00||6.00]",
                        "[其他支出|7.00||8.00]",
                        "[合计|16.00||20.00]");
        Cell cut = layout.pages().get(1).lines().get(2).cells().get(3);
        assertThat(cut.page()).isEqualTo(4);
        assertThat(cut.bbox()).isNotNull().satisfies(box -> {
            assertThat(box.x()).isEqualTo(50);
            assertThat(box.width()).isEqualTo(150);
        });
    }

    @Test
    void columnsOfAThirdPageStandBesideThoseOfTheSecond() {
        // Given a header whose first row has no rules of its own on the last page, and words that the edge cut
        Sheet sheet = new Sheet()
                .text(530, 50, "支出")
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "名称")
                .text(310, 74, "合计")
                .text(60, 94, "教育支出")
                .text(310, 94, "6.00")
                .text(60, 112, "农林水支出")
                .page()
                .text(50, 50, "总表")
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "基本支出")
                .text(310, 74, "项目支出")
                .text(60, 94, "1.00")
                .text(310, 94, "2.00")
                .page()
                .grid(new double[] {50, 200}, new double[] {80, 100, 115})
                .text(60, 74, "经营支出")
                .text(60, 94, "3.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("支出总表", "[名称|合计|基本支出|项目支出|经营支出]", "[教育支出|6.00|1.00|2.00|3.00]", "[农林水支出||||]");
    }

    @Test
    void aTableThatHadRoomOnThePageBeforeIsOneOfItsOwn() {
        // Given a table of the same rows whose first column is narrow
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 380}, YS)
                .text(60, 74, "名称")
                .text(210, 74, "合计")
                .page()
                .grid(new double[] {50, 100, 300}, YS)
                .text(60, 74, "编码")
                .text(110, 74, "基本支出");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[名称|合计]", "[编码|基本支出]");
    }

    @Test
    void aTableOfTheSameRowsAsTheOneBeforeIsOneOfItsOwn() {
        // Given two tables that break down the same names, each as wide as its page
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "名称")
                .text(310, 74, "合计")
                .text(60, 94, "教育支出")
                .text(310, 94, "1.00")
                .page()
                .grid(new double[] {50, 250, 560}, YS)
                .text(60, 74, "名称")
                .text(310, 74, "基本支出")
                .text(60, 94, "教育支出")
                .text(310, 94, "0.50");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[名称|合计]", "[教育支出|1.00]", "[名称|基本支出]", "[教育支出|0.50]");
    }

    @Test
    void aTableThatGoesOnBelowKeepsItsRows() {
        // Given pages filled with rows of one height, the columns the same on both
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "教育支出")
                .text(310, 74, "1.00")
                .text(60, 94, "普通教育")
                .text(310, 94, "1.00")
                .text(60, 112, "小学教育")
                .text(310, 112, "1.00")
                .page()
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "农林水支出")
                .text(310, 74, "2.00")
                .text(60, 94, "水利")
                .text(310, 94, "2.00")
                .text(60, 112, "防汛")
                .text(310, 112, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[教育支出|1.00]", "[普通教育|1.00]", "[小学教育|1.00]", "[农林水支出|2.00]", "[水利|2.00]", "[防汛|2.00]");
    }

    @Test
    void rowsOfTheSameHeightsProveNothing() {
        // Given the end of a table, and another on the next page with names of its own
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "住房保障支出")
                .text(310, 74, "1.00")
                .text(60, 94, "其他支出")
                .text(310, 94, "2.00")
                .text(60, 112, "合计")
                .text(310, 112, "3.00")
                .page()
                .grid(new double[] {50, 250, 560}, YS)
                .text(60, 74, "名称")
                .text(260, 74, "金额")
                .text(60, 94, "收入总计")
                .text(260, 94, "4.00")
                .text(60, 112, "专项收入")
                .text(260, 112, "4.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[住房保障支出|1.00]", "[其他支出|2.00]", "[合计|3.00]", "[名称|金额]", "[收入总计|4.00]", "[专项收入|4.00]");
    }

    @Test
    void aTableWithATitleInTheSamePlaceIsOneOfItsOwn() {
        // Given two blank tables as wide as their pages, of the same rows
        Sheet sheet = new Sheet()
                .text(250, 50, "基金支出表")
                .grid(new double[] {50, 300, 560}, YS)
                .text(60, 74, "名称")
                .text(310, 74, "合计")
                .page()
                .text(250, 50, "资本支出表")
                .grid(new double[] {50, 250, 560}, YS)
                .text(60, 74, "编码")
                .text(310, 74, "金额");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("基金支出表", "[名称|合计]", "资本支出表", "[编码|金额]");
    }

    private static Sheet sheet() {
        return new Sheet()
                .text(50, 50, "收支表")
                .grid(new double[] {50, 200, 380}, YS)
                .line(560, 60, 560, 115)
                .line(380, 60, 560, 60)
                .line(380, 80, 560, 80)
                .line(380, 100, 560, 100)
                .line(380, 115, 560, 115)
                .text(60, 74, "名称")
                .text(210, 74, "合计")
                .text(60, 94, "教育支出")
                .text(210, 94, "1.00")
                .text(60, 112, "农林水支出")
                .text(210, 112, "3.00")
                .page()
                .grid(LEFT, BELOW)
                .text(60, 72, "住房保障支出")
                .text(210, 72, "5.00")
                .text(60, 87, "其他支出")
                .text(210, 87, "7.00")
                .text(60, 104, "合计")
                .text(210, 104, "16.00")
                .page()
                .text(150, 50, "单位：万元")
                .grid(new double[] {50, 200}, YS)
                .text(60, 74, "项目支出")
                .text(60, 94, "2.00")
                .text(60, 112, "4.00")
                .page()
                .grid(new double[] {50, 200}, BELOW)
                .text(60, 72, "6.00")
                .text(60, 87, "8.00")
                .text(60, 104, "20.00");
    }
}
