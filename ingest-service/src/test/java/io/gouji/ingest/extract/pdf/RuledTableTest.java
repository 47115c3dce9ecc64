package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout.Line;
import io.gouji.model.document.BoundingBox;
import org.junit.jupiter.api.Test;

class RuledTableTest {

    private static final double[] XS = {50, 200, 300, 400};
    private static final double[] YS = {50, 70, 90, 110};

    @Test
    void rowsOfCellsBlankOnesIncluded() {
        // Given
        Sheet sheet = new Sheet().grid(XS, YS);
        words(sheet);

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目|预算数|决算数]", "[办公费||12.50]", "[合计|1,234.56|12.50]");
    }

    @Test
    void anAmountTooWideForItsCellIsOne() {
        // Given an amount that its cell breaks within the decimals, and two amounts below each other in a wide one
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 245, 400}, new double[] {50, 85})
                .text(55, 64, "合计")
                .text(206, 64, "1,234.5")
                .text(236, 79, "6")
                .text(350, 64, "1,234.5")
                .text(350, 79, "6");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[合计|1,234.56|1,234.5 6]");
    }

    @Test
    void rulesAsThinRectangles() {
        // Given
        Sheet sheet = new Sheet();
        for (double x : XS) {
            sheet.fill(x, 50, 0.7, 60);
        }
        for (double y : YS) {
            sheet.fill(50, y, 350, 0.7);
        }
        words(sheet);

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).contains("[办公费||12.50]");
    }

    @Test
    void rulesAsThousandsOfDots() {
        // Given
        Sheet sheet = new Sheet();
        for (double x : XS) {
            for (double y = 50; y <= 110; y += 1.5) {
                sheet.fill(x, y, 0.5, 0.5);
            }
        }
        for (double y : YS) {
            for (double x = 50; x <= 400; x += 1.5) {
                sheet.fill(x, y, 0.5, 0.5);
            }
        }
        words(sheet);

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).contains("[办公费||12.50]");
    }

    @Test
    void boxesAroundEveryCell() {
        // Given
        Sheet sheet = new Sheet();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                sheet.raw(
                        "%.1f %.1f %.1f %.1f re S",
                        XS[column], 400 - YS[row + 1], XS[column + 1] - XS[column], YS[row + 1] - YS[row]);
            }
        }
        words(sheet);

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).contains("[合计|1,234.56|12.50]");
    }

    @Test
    void sidesLeftOpen() {
        // Given
        Sheet sheet = new Sheet();
        for (double y : YS) {
            sheet.line(50, y, 400, y);
        }
        sheet.line(200, 50, 200, 110).line(300, 50, 300, 110);
        words(sheet);

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).contains("[办公费||12.50]");
    }

    @Test
    void mergedHeaderSaysHowFarItReaches() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200}, new double[] {50, 90, 110})
                .line(200, 50, 400, 50)
                .line(200, 70, 400, 70)
                .line(200, 90, 400, 90)
                .line(200, 110, 400, 110)
                .line(300, 70, 300, 110)
                .line(400, 50, 400, 110)
                .text(100, 74, "项目")
                .text(280, 64, "支出预算")
                .text(230, 84, "基本支出")
                .text(330, 84, "项目支出")
                .text(60, 104, "合计")
                .text(260, 104, "1.00")
                .text(360, 104, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目(1x2)|支出预算(2x1)|]", "[|基本支出|项目支出]", "[合计|1.00|2.00]");
    }

    @Test
    void figuresOnAnotherBaselineThanTheirName() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 300}, new double[] {50, 90, 130})
                .text(55, 72, "一般公共服务支出")
                .text(250, 60, "12.50")
                .text(55, 112, "教育支出")
                .text(250, 126, "7.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[一般公共服务支出|12.50]", "[教育支出|7.00]");
    }

    @Test
    void textWrappedInItsCellIsOne() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 105, 160}, new double[] {50, 90, 110})
                .text(52, 64, "机关事业单")
                .text(52, 78, "位养老保险")
                .text(107, 64, "12,345,67")
                .text(107, 78, "8.90")
                .text(52, 104, "合计")
                .text(120, 104, "1.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[机关事业单位养老保险|12,345,678.90]", "[合计|1.00]");
    }

    @Test
    void amountsBelowEachOtherInOneCellAreRows() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 300}, new double[] {50, 70, 130})
                .text(100, 64, "项目")
                .text(230, 64, "预算数")
                .text(55, 84, "办公费")
                .text(240, 84, "1,200.00")
                .text(55, 100, "印刷费")
                .text(55, 116, "差旅费")
                .text(240, 116, "30.50");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[项目|预算数]", "[办公费|1,200.00]", "[印刷费|]", "[差旅费|30.50]");
    }

    @Test
    void tablesOneBelowTheOtherWithTheirTitles() {
        // Given
        Sheet sheet = new Sheet()
                .text(200, 40, "收入预算表")
                .grid(new double[] {50, 200, 300}, new double[] {50, 70})
                .text(55, 64, "合计")
                .text(250, 64, "1.00")
                .text(200, 100, "支出预算表")
                .grid(new double[] {50, 150, 220, 300}, new double[] {110, 130})
                .text(55, 124, "合计")
                .text(160, 124, "1.00")
                .text(250, 124, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("收入预算表", "[合计|1.00]", "支出预算表", "[合计|1.00|2.00]");
    }

    @Test
    void frameAroundTextIsNoTable() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {20, 580}, new double[] {20, 380})
                .text(50, 60, "本部门预算共计100.00万元，")
                .text(50, 80, "比上年增加5.00万元。");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("本部门预算共计100.00万元，", "比上年增加5.00万元。");
    }

    @Test
    void figureTooWideForItsCellStaysWhole() {
        // Given
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 200, 240, 300}, new double[] {50, 70, 90})
                .text(55, 64, "合计")
                .text(194, 64, "123,456.78")
                .text(55, 84, "其中")
                .text(205, 84, "1.00")
                .text(260, 84, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[合计|123,456.78|]", "[其中|1.00|2.00]");
    }

    @Test
    void everyCellKnowsItsPlace() {
        // Given
        Sheet sheet = new Sheet().grid(XS, YS);
        words(sheet);

        // When
        Line row = Reading.of(sheet.bytes()).pages().get(0).lines().get(2);

        // Then
        assertThat(row.location().page()).isEqualTo(1);
        assertThat(row.location().line()).isEqualTo(3);
        assertThat(row.location().bbox()).isEqualTo(new BoundingBox(50, 90, 350, 20));
        assertThat(row.cells().get(1).bbox()).isEqualTo(new BoundingBox(200, 90, 100, 20));
    }

    private static void words(Sheet sheet) {
        sheet.text(110, 64, "项目")
                .text(235, 64, "预算数")
                .text(335, 64, "决算数")
                .text(55, 84, "办公费")
                .text(370, 84, "12.50")
                .text(55, 104, "合计")
                .text(255, 104, "1,234.56")
                .text(370, 104, "12.50");
    }
}
