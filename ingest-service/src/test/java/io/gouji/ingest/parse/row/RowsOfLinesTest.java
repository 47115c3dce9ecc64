package io.gouji.ingest.parse.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Disclosure;
import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import org.junit.jupiter.api.Test;

/** How rows are put together from lines that break them. */
class RowsOfLinesTest {

    private static final String NUMBERS = "※ ※ ※ ※ 1 2 3";
    private static final String TOTAL = "总计 9.00 7.00 2.00";
    private static final String CLASS = "208 社会保障和就业支出 9.00 7.00 2.00";

    private static Disclosure expenditure(String... rows) {
        return new Disclosure().table("部门支出总体情况表", NUMBERS, TOTAL, CLASS).lines(rows);
    }

    @Test
    void nameIsBrokenAboveAndBelowTheFigures() {
        Disclosure disclosure =
                expenditure("208 05 行政事业单位养老支出 9.00 7.00 2.00", "机关事业单位基本养老保险缴", "208 05 05 9.00 7.00 2.00", "费支出");

        assertThat(disclosure.rows(3)).contains("208-05-05 机关事业单位基本养老保险缴费支出");
        assertThat(disclosure.figures(3)).contains("208-05-05.1=9.00", "208-05-05.2=7.00", "208-05-05.3=2.00");
    }

    @Test
    void codeNameAndFiguresStandOnLinesOfTheirOwn() {
        Disclosure disclosure =
                expenditure("208 05", "行政事业单位养老支出", "9.00 7.00 2.00", "208 05 02", "事业单位离退休", "9.00 7.00 2.00");

        assertThat(disclosure.rows(3)).contains("208-05 行政事业单位养老支出", "208-05-02 事业单位离退休");
        assertThat(disclosure.figures(3)).contains("208-05-02.3=2.00");
    }

    @Test
    void piecesOfTwoNamesAreGivenToTheirRows() {
        Disclosure disclosure = expenditure(
                "208 05 行政事业单位养老支出 9.00 7.00 2.00",
                "208 05 05 机关事业单位基本养老 4.00 4.00",
                "保险缴费支出",
                "机关事业单位职业年金",
                "208 05 06 缴费支出 5.00 3.00 2.00");

        assertThat(disclosure.rows(3)).contains("208-05-05 机关事业单位基本养老保险缴费支出", "208-05-06 机关事业单位职业年金缴费支出");
    }

    @Test
    void lostLevelOfACodeIsRestoredFromTheNameAndSaid() {
        Disclosure disclosure = expenditure("208 人力资源和社会保障管理事务 9.00 7.00 2.00", "208 01 09 社会保险经办机构 9.00 7.00 2.00");

        assertThat(disclosure.rows(3)).contains("208-01 人力资源和社会保障管理事务");
        assertThat(disclosure.read().repairs()).extracting(Repair::original).contains("208");
    }

    @Test
    void rowPrintedTwiceIsKeptAndSaid() {
        Disclosure disclosure = expenditure("208 05 行政事业单位养老支出 9.00 7.00 2.00", "208 05 行政事业单位养老支出 9.00 7.00 2.00");

        assertThat(disclosure.rows(3)).contains("208-05 行政事业单位养老支出", "208-05#2 行政事业单位养老支出");
        assertThat(disclosure.notes(3)).contains(Note.Code.ROW_REPEATED);
    }

    @Test
    void figuresThatNoColumnCanHoldAreNotLostSilently() {
        Disclosure disclosure = expenditure("208 05 行政事业单位养老支出 9.00 7.00 2.00 1.00");

        assertThat(disclosure.figures(3)).noneMatch(figure -> figure.startsWith("208-05."));
        assertThat(disclosure.notes(3)).contains(Note.Code.ROW_NOT_READ);
    }

    @Test
    void rubbishBetweenRowsIsSetAside() {
        Disclosure disclosure = expenditure("| · ; 16 7 14 N", "208 05 行政事业单位养老支出 9.00 7.00 2.00");

        assertThat(disclosure.rows(3)).hasSize(3);
    }

    @Test
    void unitStandsUnderTheTotalOfProjects() {
        Disclosure disclosure = new Disclosure()
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00")
                .table(
                        "一般公共预算项目支出情况表",
                        "※ ※ ※ ※ ※ 1 2 3 4 5 6 7 8 9 10 11",
                        "总计 5.00 5.00",
                        "青河县水利局 5.00 5.00",
                        "213 农林水支出 5.00 5.00",
                        "213 03 水利 5.00 5.00",
                        "213 03 05 水利工程建设 灌区改造工程 5.00 5.00");

        assertThat(disclosure.rows(7)).contains("总计 总计", "单位/青河县水利局 青河县水利局", "213-03-05/灌区改造工程 水利工程建设");
    }

    @Test
    void unitsOfTheCarryOverAreToldByTheirItemsThoughTheTotalIsWrong() {
        Disclosure disclosure = new Disclosure()
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00")
                .table(
                        "上年结转结余情况明细表",
                        "1 2 3 4 5 6 7 8 9",
                        "总计 8.80 8.80 8.80",
                        "青河县水利局 5.00 5.00 5.00",
                        "灌区改造工程 5.00 5.00 5.00",
                        "青河县水利物资储备库 3.00 3.00 3.00",
                        "抗旱物资购置 3.00 3.00 3.00");

        assertThat(disclosure.rows(11)).contains("单位/青河县水利物资储备库 青河县水利物资储备库", "项目/抗旱物资购置 抗旱物资购置");
    }

    @Test
    void itemsOfTheCarryOverStandUnderTheirUnit() {
        Disclosure disclosure = new Disclosure()
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00")
                .table(
                        "上年结转结余情况明细表",
                        "1 2 3 4 5 6 7 8 9",
                        "总计 5.00 5.00 5.00",
                        "青河县水利局 5.00 5.00 5.00",
                        "灌区改造工程 5.00 5.00 5.00");

        assertThat(disclosure.rows(11)).containsExactly("总计 总计", "单位/青河县水利局 青河县水利局", "项目/灌区改造工程 灌区改造工程");
    }
}
