package io.gouji.ingest.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Disclosure;
import org.junit.jupiter.api.Test;

/** Lines of table 4, of which the left side has labels and the right one codes. */
class TwoSidesReaderTest {

    private static Disclosure appropriation(String... rows) {
        return new Disclosure()
                .table("财政拨款收支预算总体情况表", "项目 合计 功能分类 合计 一般公共预算 政府性基金预算 国有资本经营预算")
                .lines(rows)
                .lines("收 入 总 计 9.00 支 出 总 计 9.00 9.00")
                .table("一般公共预算支出情况表", "※ ※ ※ ※ 1 2 3", "总计 9.00 9.00", "208 社会保障和就业支出 9.00 9.00");
    }

    @Test
    void codeTellsWhereTheRightSideBegins() {
        Disclosure disclosure = appropriation("一、财政拨款(补助) 9.00 201 一般公共服务支出", "一般公共预算 9.00 208 社会保障和就业支出 9.00 9.00");

        assertThat(disclosure.figures(4))
                .contains(
                        "收入/一、财政拨款(补助).合计=9.00",
                        "收入/一、财政拨款(补助)/一般公共预算.合计=9.00",
                        "支出/208.合计=9.00",
                        "支出/208.一般公共预算=9.00",
                        "收入总计.合计=9.00",
                        "支出总计.一般公共预算=9.00");
    }

    @Test
    void nameOfACodeIsBrokenAroundIt() {
        Disclosure disclosure =
                appropriation("一般公共预算 9.00 207 文化旅游体育与传媒支出", "社会保障和就", "208 9.00 9.00", "业支出", "209 社会保险基金支出");

        assertThat(disclosure.figures(4)).contains("支出/208.合计=9.00", "支出/208.一般公共预算=9.00");
        assertThat(disclosure.rows(4)).contains("支出/208 社会保障和就业支出");
    }

    @Test
    void everythingOfARowStandsOnALineOfItsOwn() {
        Disclosure disclosure =
                appropriation("国有资本经营预算 207 文化旅游体育与传媒支出", "208", "社会保障和就业支出", "9.00 9.00", "209 社会保险基金支出");

        assertThat(disclosure.figures(4)).contains("支出/208.合计=9.00", "支出/208.一般公共预算=9.00");
    }

    @Test
    void figureBelowALabelThatWaitsForOneIsItsOwn() {
        Disclosure disclosure =
                new Disclosure().table("部门收支总体情况表", "项目 预算数 功能分类 预算数", "一、本年收入", "9.00", "208 社会保障和就业支出 9.00");

        assertThat(disclosure.figures(1)).contains("收入/一、本年收入.预算数=9.00", "支出/208.预算数=9.00");
    }

    @Test
    void labelTheFormDoesNotKnowIsKept() {
        Disclosure disclosure = appropriation("一、财政拨款(补助) 9.00 201 一般公共服务支出", "专项债券资金 1.00 202 外交支出");

        assertThat(disclosure.figures(4)).anyMatch(figure -> figure.contains("专项债券资金") && figure.endsWith("=1.00"));
    }
}
