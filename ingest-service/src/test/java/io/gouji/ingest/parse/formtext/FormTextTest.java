package io.gouji.ingest.parse.formtext;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.Repair;
import io.gouji.model.template.TemplateSets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of the sets whose columns are named as printed, in text whose blank cells were lost. */
class FormTextTest {

    private static final String TITLE = "青禾县水利服务中心2024年度部门决算\n第二部分 决算表\n";
    private static final String END = "第三部分 决算情况说明\n青禾县水利服务中心本年无其他说明。\n特此公开。\n二〇二五年九月\n";

    private static final String EXPENDITURE = """
            支出决算表
            编制单位：青禾县水利服务中心 单位：万元
            项目
            本年支出合
            计
            基本支出 项目支出
            上缴上级支
            出
            经营支出
            对附属单位
            补助支出
            支出功能分类科目编码 科目名称
            类 款 项
            213 农林水支出 90.00 60.00 30.00
            213 03 水利 90.00 60.00 30.00
            213 03 01 行政运行 60.00 60.00
            213 03 05 水利工程建设 30.00 30.00
            合计 90.00 60.00 30.00
            """;

    private static BudgetDocument read(String text) throws UnreadableDocumentException {
        DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
        ParseResult result =
                parser.parse(new TextReader().read(text.getBytes(StandardCharsets.UTF_8)), ParseHints.none());
        return ((ParseResult.Parsed) result).document();
    }

    private static List<String> certain(BudgetDocument document) {
        return document.facts().stream()
                .filter(fact -> fact.origin() != Origin.AMBIGUOUS)
                .map(fact -> fact.cell() + "=" + fact.value().toPlainString())
                .toList();
    }

    @Test
    void identitiesOfTheSetTellColumns() throws UnreadableDocumentException {
        String appropriations = """
                一般公共预算财政拨款支出决算表
                编制单位：青禾县水利服务中心 单位：万元
                项目 合计 基本支出 项目支出
                支出功能分类科目编码 科目名称
                类 款 项
                213 农林水支出 80.00 55.00 25.00
                213 03 水利 80.00 55.00 25.00
                213 03 01 行政运行 55.00 55.00
                213 03 05 水利工程建设 25.00 25.00
                合计 80.00 55.00 25.00
                """;

        BudgetDocument document = read(TITLE + EXPENDITURE + appropriations + END);

        assertThat(document.header().templateSet()).isEqualTo("final-accounts-9");
        assertThat(certain(document))
                .contains(
                        "T5[213].基本支出=55.00",
                        "T5[213-03-01].基本支出=55.00",
                        "T5[213-03-05].项目支出=25.00",
                        "T3[213-03-05].本年支出合计=30.00");
    }

    @Test
    void figureThatNothingTellsAColumnOfIsMarked() throws UnreadableDocumentException {
        BudgetDocument document = read(TITLE + EXPENDITURE + END);

        List<Fact> project = document.facts().stream()
                .filter(fact -> fact.row().equals("213-03-05") && !fact.column().equals("本年支出合计"))
                .toList();
        assertThat(project).singleElement().satisfies(fact -> {
            assertThat(fact.origin()).isEqualTo(Origin.AMBIGUOUS);
            assertThat(fact.candidates()).contains("项目支出");
        });
    }

    @Test
    void labelsOfTwoSidesRunTogetherWhereTheLeftHasNoFigure() throws UnreadableDocumentException {
        String totals = """
                收入支出决算总表
                编制单位：青禾县水利服务中心 单位：万元
                收入 支出
                项目 决算数 项目 决算数
                一、一般公共预算财政拨款收入 80.00 一、一般公共服务支出
                二、政府性基金预算财政拨款收入 二、外交支出
                三、国有资本经营预算财政拨款收入 十三、农林水支出 90.00
                八、其他收入 12.00
                本年收入合计 92.00 本年支出合计 90.00
                年初结转和结余 年末结转和结余 2.00
                总计 92.00 总计 92.00
                """;

        BudgetDocument document = read(TITLE + totals + EXPENDITURE + END);

        assertThat(certain(document))
                .contains(
                        "T1[收入/一、一般公共预算财政拨款收入].收入/决算数=80.00",
                        "T1[支出/十三、农林水支出].支出/决算数=90.00",
                        "T1[收入/八、其他收入].收入/决算数=12.00",
                        "T1[支出/年末结转和结余].支出/决算数=2.00",
                        "T1[收入/总计].收入/决算数=92.00",
                        "T1[支出/总计].支出/决算数=92.00");
    }

    @Test
    void codesTellTheSideAndAClassMayStandOnTheLineAboveItsSection() throws UnreadableDocumentException {
        String basic = """
                一般公共预算财政拨款基本支出决算表
                编制单位：青禾县水利服务中心 单位：万元
                经济分类科目编码 科目名称 决算数 经济分类科目编码 科目名称 决算数
                类 款 类 款
                301 工资福利支出 50.00 302 商品和服务支出 5.00
                301 01 基本工资 20.00 302 01 办公费 2.00
                301 02 津贴补贴 30.00
                302
                26 劳务费 3.00
                人员经费合计 50.00 公用经费合计 5.00
                """;

        BudgetDocument document = read(TITLE + EXPENDITURE + basic + END);

        assertThat(certain(document))
                .contains("T6[301-02].决算数=30.00", "T6[302-01].决算数=2.00", "T6[302-26].决算数=3.00", "T6[公用经费合计].决算数=5.00");
    }

    @Test
    void columnsStandInTheOrderOfTheHeaderAndAreCalledByIt() throws UnreadableDocumentException {
        String vehicles = """
                财政拨款“三公”经费支出决算表
                编制单位：青禾县水利服务中心 单位：万元
                合计 因公出国（境）费 公务用车购置及运行费 公务接待费
                小计 公务用车购置费 公务用车运行费
                预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数
                9.00 7.00 0.00 0.00 6.00 5.00 0.00 0.00 6.00 5.00 3.00 2.00
                """;

        BudgetDocument document = read(TITLE + EXPENDITURE + vehicles + END);

        assertThat(certain(document))
                .contains(
                        "T7[].合计/预算数=9.00",
                        "T7[].合计/决算数=7.00",
                        "T7[].公务用车购置及运行费/公务用车运行费/决算数=5.00",
                        "T7[].公务接待费/预算数=3.00",
                        "T7[].公务接待费/决算数=2.00");
    }

    @Test
    void groupsOfRowsAreNamedBesideTheirFirstRow() throws UnreadableDocumentException {
        String text = """
                青禾县水利服务中心2019年度部门预算
                收入预算总表
                部门：青禾县水利服务中心 单位：万元
                项目名称 金额
                收入总计 100.00
                一般公共预算资金 小计 90.00
                公共财政拨款（补助）资金 90.00
                其他资金 小计 10.00
                其他收入 10.00
                支出预算总表
                部门：青禾县水利服务中心 单位：万元
                合计 基本支出 项目支出 单位预留机动经费 结转下年资金
                100.00 60.00 40.00
                政府采购预算表
                部门：青禾县水利服务中心 单位：万元
                采购品目大类 专项名称 经济科目 采购物品名称 采购组织形式 总计
                合计 3.00
                三、服务C 3.00
                日常公用经费 印刷费 3.00
                印刷和出版服务 分散自行组织 3.00
                """;

        BudgetDocument document = read(text + END);

        assertThat(document.header().templateSet()).isEqualTo("jiangsu-12");
        assertThat(certain(document))
                .contains(
                        "T2[一般公共预算资金/公共财政拨款(补助)资金].金额=90.00",
                        "T2[其他资金/其他收入].金额=10.00",
                        "T3[].合计=100.00",
                        "T12[三、服务C/日常公用经费/印刷费/印刷和出版服务/分散自行组织].总计=3.00");
    }

    @Test
    void nameBrokenAroundItsAmountIsOne() throws UnreadableDocumentException {
        BudgetDocument document = read(incomeWith("""
                上年结转和结余资金 小计 12.00
                其中：动用上年结转和结余资
                12.00
                金
                """));

        assertThat(certain(document)).contains("T2[上年结转和结余资金/其中:动用上年结转和结余资金].金额=12.00");
        assertThat(document.notes()).noneMatch(note -> note.code() == Note.Code.ROW_NOT_READ);
    }

    @Test
    void amountBelowTheBeginningOfANameThatDoesNotGoOnIsLeftOutWithANote() throws UnreadableDocumentException {
        BudgetDocument document = read(incomeWith("""
                上年结转和结余资金 小计 12.00
                其中：动用上年结转和结余资
                12.00
                另有说明
                """));

        assertThat(document.facts()).noneMatch(fact -> fact.row().contains("动用"));
        assertThat(document.notes())
                .anyMatch(note -> note.code() == Note.Code.ROW_NOT_READ
                        && note.message().zh().contains("12.00"));
    }

    /** A page that begins with a name broken over lines, right below the header printed again. */
    @Test
    void nameThatAPageBeginsWithIsNoneOfTheHeader() throws UnreadableDocumentException {
        String nextPage = """
                7
                部门：青禾县水利服务中心 单位：万元
                采购品目大类专项名称 经济科目 采购物品名称 采购组织形式 总计
                关于提前下达2019年渠道维
                护项目预算的通知
                维修（护）费 2.00
                房屋修缮服务 部门集中采购 2.00
                """;

        BudgetDocument document = read(incomeWith("").replace(END, nextPage + END));

        assertThat(certain(document))
                .contains(
                        "T12[三、服务C/日常公用经费/印刷费].总计=3.00",
                        "T12[三、服务C/关于提前下达2019年渠道维护项目预算的通知/维修(护)费].总计=2.00",
                        "T12[三、服务C/关于提前下达2019年渠道维护项目预算的通知/维修(护)费/房屋修缮服务/部门集中采购].总计=2.00");
    }

    private static String incomeWith(String rows) {
        return """
                青禾县水利服务中心2019年度部门预算
                收入预算总表
                部门：青禾县水利服务中心 单位：万元
                项目名称 金额
                收入总计 112.00
                一般公共预算资金 小计 90.00
                公共财政拨款（补助）资金 90.00
                其他资金 小计 10.00
                其他收入 10.00
                %s支出预算总表
                部门：青禾县水利服务中心 单位：万元
                合计 基本支出 项目支出 单位预留机动经费 结转下年资金
                112.00 60.00 52.00
                政府采购预算表
                部门：青禾县水利服务中心 单位：万元
                采购品目大类 专项名称 经济科目 采购物品名称 采购组织形式 总计
                合计 3.00
                三、服务C 3.00
                日常公用经费 印刷费 3.00
                印刷和出版服务 分散自行组织 3.00
                """.formatted(rows) + END;
    }

    /** Every way to divide the words into labels would be tried otherwise, which has no end. */
    @Test
    void lineOfThousandsOfWordsIsNoLabel() throws UnreadableDocumentException {
        String words = "基本 支出 ".repeat(9_000).strip();
        String text = """
                青禾县水利服务中心2019年部门预算公开
                收入预算总表
                部门：青禾县水利服务中心 单位：万元
                项目名称 金额
                收入总计 100.00
                %s
                %s 12.00
                一般公共预算资金 小计 90.00
                公共财政拨款（补助）资金 90.00
                其他资金 小计 10.00
                其他收入 10.00
                支出预算总表
                部门：青禾县水利服务中心 单位：万元
                合计 基本支出 项目支出 单位预留机动经费 结转下年资金
                100.00 60.00 40.00
                政府采购预算表
                部门：青禾县水利服务中心 单位：万元
                采购品目大类 专项名称 经济科目 采购物品名称 采购组织形式 总计
                合计 3.00
                """.formatted(words, words);

        BudgetDocument document = read(text + END);

        assertThat(certain(document)).contains("T2[一般公共预算资金/公共财政拨款(补助)资金].金额=90.00", "T2[其他资金/其他收入].金额=10.00");
        assertThat(document.repairs()).anyMatch(repair -> repair.kind() == Repair.Kind.NOISE_ROW);
    }

    @Test
    void tableWithoutAHeaderSaysSo() throws UnreadableDocumentException {
        String headless = """
                收入决算表
                编制单位：青禾县水利服务中心 单位：万元
                213 农林水支出 92.00 80.00 12.00
                合计 92.00 80.00 12.00
                """;

        BudgetDocument document = read(TITLE + EXPENDITURE + headless + END);

        assertThat(document.notes()).extracting(Note::code).contains(Note.Code.COLUMNS_UNKNOWN);
    }
}
