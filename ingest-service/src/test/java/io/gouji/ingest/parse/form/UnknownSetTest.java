package io.gouji.ingest.parse.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.ParseResult;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a disclosure of a set nobody knows, to be read as grids, and what is none at all. */
class UnknownSetTest {

    @Test
    void singleTableWithCodesIsReadAsAGrid() {
        Pages pages = Pages.page("""
                预算06表
                2025年部门预算支出表（按功能科目）
                填报单位：某某市图书馆 单位：元
                |科目编码|科目名称|合计|基本支出|项目支出|
                |205|教育支出|120.50|100.50|20.00|
                |20502|普通教育|120.50|100.50|20.00|
                |合计||120.50|100.50|20.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.header().organisation()).isEqualTo("某某市图书馆");
        assertThat(document.notes()).extracting(Note::code).containsExactly(Note.Code.SET_UNKNOWN);
        assertThat(document.tables()).extracting(DisclosureTable::title).containsExactly("2025年部门预算支出表(按功能科目)");
        assertThat(Pages.figures(document))
                .contains("T1[205].合计=120.50", "T1[205-02].项目支出=20.00", "T1[合计].基本支出=100.50")
                .hasSize(9);
    }

    @Test
    void titleAndWordsTellATableWithoutCodes() {
        Pages pages = Pages.page("""
                2025年某某县教育局“三公”经费预算表
                单位：万元
                |项目|2024年预算数|2025年预算数|
                |因公出国（境）费|0.00|0.00|
                |公务接待费|3.20|3.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.header().organisation()).isEqualTo("某某县教育局");
        assertThat(document.header().templateSet()).isEqualTo("unknown");
        assertThat(Pages.figures(document)).contains("T1[公务接待费].2025年预算数=3.00").hasSize(4);
    }

    @Test
    void issuerMayStandOnALineOfItsOwn() {
        Pages pages = Pages.page("""
                附表8
                某某市某某区卫生健康局
                2025年政府采购预算明细表
                单位：万元
                |采购项目|采购品目|数量|金额|
                |办公设备|计算机|10|6.50|
                |合计|||6.50|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.header().organisation()).isEqualTo("某某市某某区卫生健康局");
        assertThat(Pages.figures(document)).contains("T1[合计].金额=6.50");
    }

    @Test
    void amountsWithoutDecimalsAreAmounts() {
        Pages pages = Pages.page("""
                某某县某某镇
                2025年部门预算支出明细表
                单位：元
                |科目|名称|预算数|备注|
                |2010301|行政运行|500000||
                |2010302|一般行政管理事务|20000||
                """);

        assertThat(Pages.figures(pages.read())).containsExactly("T1[201-03-01].预算数=500000", "T1[201-03-02].预算数=20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                第一章 雨夜
                他走进屋里，桌上放着一封信。
                她说：预算不多了，只剩三元。
                |人物|年龄|
                |张三|35|
                |李四|41|
                """, """
                政府采购合同
                甲方：某某市财政局 乙方：某某科技有限公司 2025年3月
                |品目|单价（元）|数量|金额|
                |计算机|5000.00|10|50000.00|
                |打印机|2000.00|2|4000.00|
                """, """
                某某市2025年上半年经济运行情况
                上半年全市一般公共预算收入120.5亿元，增长3.2%；支出180.3亿元。
                |指标|数值|增速|
                |地区生产总值|1200.5|5.2|
                |一般公共预算收入|120.5|3.2|
                """, """
                某某局通讯录 2025年
                |姓名|部门|电话|
                |王五|办公室|0571-8888888|
                |赵六|财务科|0571-8888889|
                """, """
                表1 不同处理下土壤养分含量
                |处理|有机质|全氮|速效磷|
                |CK|12.50|0.95|8.20|
                |T1|13.40|1.05|9.10|
                """, """
                某某股份有限公司2024年度利润表
                单位：元
                |项目|本期金额|上期金额|
                |一、营业收入|1000000.00|900000.00|
                |减：营业成本|600000.00|500000.00|
                """, """
                2025年某某路改造工程预算汇总表
                |项目名称|单位|数量|金额|
                |土方|m3|100|3000.00|
                |合计|||3000.00|
                """})
    void tablesOfOtherMattersAreNoDisclosure(String text) {
        ParseResult result = Pages.page(text).result();

        assertThat(result)
                .isInstanceOfSatisfying(
                        ParseResult.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("NOT_A_DISCLOSURE"));
    }
}
