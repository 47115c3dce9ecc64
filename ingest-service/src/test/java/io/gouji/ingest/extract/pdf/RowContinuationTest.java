package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowContinuationTest {

    private static final double[] XS = {50, 100, 180, 240};

    @Test
    void aRowThatTheEndOfThePageCutsIsOne() {
        // Given a row whose name and amount fill their cells and go on below the repeated header
        Sheet sheet = header(new Sheet())
                .grid(XS, new double[] {70, 90})
                .text(55, 84, "20501")
                .text(105, 84, "教育管理事务支")
                .text(190, 84, "123,456.7")
                .page();
        header(sheet)
                .grid(XS, new double[] {70, 90, 110})
                .text(105, 84, "出")
                .text(230, 84, "8")
                .text(55, 104, "20502")
                .text(105, 104, "普通教育")
                .text(190, 104, "1.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[编码|名称|预算数]", "[20501|教育管理事务支出|123,456.78]", "[编码|名称|预算数]", "[20502|普通教育|1.00]");
    }

    @Test
    void aRowOfItsOwnBelowAFullOneStaysOne() {
        // Given names that fill their cells, each of its own row
        Sheet sheet = header(new Sheet())
                .grid(XS, new double[] {70, 90})
                .text(105, 84, "一、教育支出合计")
                .text(190, 84, "1.00")
                .page();
        header(sheet).grid(XS, new double[] {70, 90}).text(105, 84, "二、科学技术支出");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[|一、教育支出合计|1.00]", "[|二、科学技术支出|]");
    }

    @Test
    void aNameBelowOneThatLeftRoomIsARow() {
        // Given
        Sheet sheet = header(new Sheet())
                .grid(XS, new double[] {70, 90})
                .text(105, 84, "合计")
                .text(190, 84, "1.00")
                .page();
        header(sheet).grid(XS, new double[] {70, 90}).text(105, 84, "上年结转");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[|合计|1.00]", "[|上年结转|]");
    }

    @Test
    void aNameThatLeftRoomForOneMoreCharacterIsARow() {
        // Given a column whose fullest line leaves nothing free, and a name that is two characters shorter
        Sheet sheet = header(new Sheet())
                .grid(XS, new double[] {70, 90, 110})
                .text(100, 84, "教育管理事务支出")
                .text(190, 84, "1.00")
                .text(110, 104, "教育事务支出")
                .text(190, 104, "1.00")
                .page();
        header(sheet).grid(XS, new double[] {70, 90}).text(110, 84, "其他支出");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[|教育事务支出|1.00]", "[|其他支出|]");
    }

    @Test
    void anAmountBelowAnAmountIsNotItsEnd() {
        // Given a code, a name and an amount that fill their cells, and others below them
        Sheet sheet = header(new Sheet())
                .grid(XS, new double[] {70, 90})
                .text(55, 84, "20501")
                .text(105, 84, "教育管理事务支")
                .text(190, 84, "123,456.78")
                .page();
        header(sheet)
                .grid(XS, new double[] {70, 90})
                .text(55, 84, "20502")
                .text(105, 84, "普通教育类支出")
                .text(190, 84, "123,456.00");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[20501|教育管理事务支|123,456.78]", "[20502|普通教育类支出|123,456.00]");
    }

    private static Sheet header(Sheet sheet) {
        return sheet.grid(XS, new double[] {50, 70})
                .text(55, 64, "编码")
                .text(105, 64, "名称")
                .text(190, 64, "预算数");
    }
}
