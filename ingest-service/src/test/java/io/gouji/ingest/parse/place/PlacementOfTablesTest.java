package io.gouji.ingest.parse.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Disclosure;
import io.gouji.model.document.Note;
import org.junit.jupiter.api.Test;

/** What tells the columns of lost figures in single tables, and what must not. */
class PlacementOfTablesTest {

    private static final String NUMBERS = "※ ※ ※ ※ 1 2 3";
    private static final String INCOME_NUMBERS = "※ ※ ※ ※ 1 2 3 4 5 6 7 8 9 10 11 12";
    private static final String CARRY_OVER_NUMBERS = "1 2 3 4 5 6 7 8 9";

    /** A code with money of the year and basic expenditure, another with nothing but what earlier years left. */
    private static Disclosure carryOver(String... expenditure) {
        return new Disclosure()
                .table(
                        "部门收入总体情况表",
                        INCOME_NUMBERS,
                        "总计 12.00 7.00 7.00 5.00",
                        "208 社会保障和就业支出 7.00 7.00 7.00",
                        "229 其他支出 5.00 5.00")
                .table("部门支出总体情况表", NUMBERS)
                .lines(expenditure)
                .table("一般公共预算支出情况表", NUMBERS, "总计 7.00 7.00", "208 社会保障和就业支出 7.00 7.00")
                .table("一般公共预算基本支出情况表", "※ ※ ※ 1 2 3", "总计 7.00 7.00", "301 工资福利支出 7.00 7.00")
                .table("政府性基金预算支出情况表", "※ ※ ※ ※ 1 2 3 4", "本表为空表。")
                .table("国有资本经营预算支出情况表", "※ ※ ※ ※ 1 2 3 4", "本表为空表。")
                .table(
                        "上年结转结余情况明细表",
                        CARRY_OVER_NUMBERS,
                        "总计 5.00 5.00 5.00",
                        "青河县水利局 5.00 5.00 5.00",
                        "灌区改造工程 5.00 5.00 5.00");
    }

    @Test
    void carriedOverMoneyOfACodeWithoutBasicExpenditureIsForProjects() {
        Disclosure disclosure = carryOver("总计 12.00 7.00 5.00", "208 社会保障和就业支出 7.00 7.00", "229 其他支出 5.00 5.00");

        assertThat(disclosure.figures(3)).contains("208.2=7.00", "229.3=5.00");
        assertThat(disclosure.figures(11))
                .allMatch(figure -> figure.contains(".1=") || figure.matches(".*\\.[269]\\??=.*|.*\\.5\\??=.*"));
    }

    @Test
    void personnelAndOperatingExpensesAreNotToldApartByWords() {
        Disclosure disclosure = carryOver("总计 12.00 12.00", "208 社会保障和就业支出 7.00 7.00", "229 其他支出 5.00 5.00");

        assertThat(disclosure.figures(11)).contains("总计.1=5.00").anyMatch(figure -> figure.contains("?"));
    }

    @Test
    void rowLeftOutOfOneTableLeavesTheOthersAlone() {
        Disclosure disclosure = new Disclosure()
                .table(
                        "部门收入总体情况表",
                        INCOME_NUMBERS,
                        "总计 12.00 9.00 9.00 3.00",
                        "208 社会保障和就业支出 7.00 7.00 7.00",
                        "213 农林水支出 5.00 2.00 2.00 3.00")
                .table("部门支出总体情况表", NUMBERS, "总计 12.00 10.00 2.00", "208 社会保障和就业支出 7.00 6.00 1.00")
                .table(
                        "一般公共预算支出情况表",
                        NUMBERS,
                        "总计 9.00 8.00 1.00",
                        "208 社会保障和就业支出 7.00 6.00 1.00",
                        "213 农林水支出 2.00 2.00");

        assertThat(disclosure.figures(2)).contains("213.1=5.00", "213.2=2.00", "208.2=7.00");
        assertThat(disclosure.figures(5)).contains("213.2=2.00", "208.3=1.00");
        assertThat(disclosure.read().notes()).extracting(Note::code).contains(Note.Code.PLACEMENT_CONFLICT);
    }

    @Test
    void partIsPrintedOnlyWhereItsWholeIs() {
        Disclosure disclosure = new Disclosure()
                .table(
                        "一般公共预算基本支出情况表",
                        "※ ※ ※ 1 2 3",
                        "总计 12.00 7.00 5.00",
                        "301 工资福利支出 7.00 7.00",
                        "301 01 基本工资 4.00 4.00",
                        "301 02 津贴补贴 3.00 3.00",
                        "302 商品和服务支出 5.00 5.00",
                        "302 01 办公费 4.00 4.00",
                        "302 02 印刷费 2.00 2.00");

        assertThat(disclosure.figures(6)).contains("301-01.2=4.00", "301-02.2=3.00", "302-01.3=4.00", "302-02.3=2.00");
    }
}
