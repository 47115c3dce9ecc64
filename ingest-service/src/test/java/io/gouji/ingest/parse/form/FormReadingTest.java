package io.gouji.ingest.parse.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.TableRow;
import io.gouji.model.profile.OrganisationProfile;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables of known cells, under whatever headers they are printed. */
class FormReadingTest {

    @Test
    void twoSidesKeepTheSideAndThePathOfTheirHeaders() {
        Pages pages = Pages.page("""
                某某厅2019年部门预算
                收支预算总表
                单位：万元
                |收入{2x1}||支出{4x1}||||
                |项目名称{1x2}|金额{1x2}|功能分类{2x1}||支出用途{2x1}||
                |||功能科目名称|金额|项目名称|金额|
                |一、财政拨款|30.00|一、一般公共服务支出|20.00|一、基本支出|18.00|
                |1.一般公共预算|30.00|二、医疗卫生与计划生育支出|10.00|二、项目支出|12.00|
                |收入合计|30.00|支出合计{3x1}|||30.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .containsExactly(
                        "T1[收入/一、财政拨款].收入/金额=30.00",
                        "T1[收入/一、财政拨款/1.一般公共预算].收入/金额=30.00",
                        "T1[收入/收入合计].收入/金额=30.00",
                        "T1[支出/一、一般公共服务支出].支出/功能分类/金额=20.00",
                        "T1[支出/二、医疗卫生与计划生育支出].支出/功能分类/金额=10.00",
                        "T1[支出/一、基本支出].支出/支出用途/金额=18.00",
                        "T1[支出/二、项目支出].支出/支出用途/金额=12.00",
                        "T1[支出/支出合计].支出/支出用途/金额=30.00");
        assertThat(document.header().templateSet()).isEqualTo("jiangsu-12");
        assertThat(document.table(1).orElseThrow().rows())
                .filteredOn(row -> row.key().contains("医疗卫生"))
                .extracting(TableRow::code)
                .containsExactly("210");
    }

    /** The rule between the two groups is drawn one column too far left, so that both amounts stand below the second. */
    @Test
    void groupDrawnTooWideTakesNoAmountsOfItsNeighbour() {
        Pages pages = Pages.page("""
                某某厅2019年部门预算
                收支预算总表
                单位：万元
                |收入{2x1}||支出{4x1}||||
                |项目名称{1x2}|金额{1x2}|功能分类|支出用途{3x1}|||
                |||功能科目名称|金额|项目名称|金额|
                |一、财政拨款|30.00|一、一般公共服务支出|20.00|一、基本支出|18.00|
                |1.一般公共预算|30.00|二、社会保障和就业支出|10.00|二、项目支出|12.00|
                |收入合计|30.00|支出合计{3x1}|||30.00|
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |30.00|18.00|12.00|||
                """);

        DisclosureTable table = pages.read().table(1).orElseThrow();

        assertThat(table.columns()).extracting(DisclosureTable.Column::side).containsExactly("收入", "支出", "支出用途");
        assertThat(table.rows())
                .filteredOn(row -> row.key().contains("社会保障"))
                .extracting(TableRow::code)
                .containsExactly("208");
    }

    @Test
    void tableOfUnitsBelongsToTheProfile() {
        Pages pages = Pages.page(Pages.TITLE + """
                第一部分 某某县财政局概况
                一、主要职能
                负责全县财政工作。
                二、部门决算单位构成
                纳入部门决算编制范围的单位包括：
                |序号|单位名称|备注|
                |1|某某县财政局（本级）||
                |2|某某县国库收付中心||
                第二部分 某某县财政局2024年度部门决算表
                """ + Pages.INCOME);

        OrganisationProfile profile = Objects.requireNonNull(pages.read().profile());

        assertThat(profile.units()).containsExactly("某某县财政局（本级）", "某某县国库收付中心");
    }

    @Test
    void onlyColumnOfAmountsMayHaveAnyName() {
        Pages pages = Pages.page("""
                某某厅2019年部门预算
                一般公共预算基本支出预算表(经济科目)
                单位：万元
                |科目编码|科目名称|基本支出|
                |合计{2x1}||30.00|
                |301|工资福利支出|30.00|
                |30101|基本工资|30.00|
                一般公共预算支出预算表(功能科目)
                单位：万元
                |功能科目编码|功能科目名称|比上年增减|
                |合计{2x1}||2.00|
                |201|一般公共服务支出|2.00|
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |30.00|18.00|12.00|||
                """);

        BudgetDocument document = pages.read();

        assertThat(document.tables())
                .flatExtracting(DisclosureTable::columns)
                .extracting(DisclosureTable.Column::name, DisclosureTable.Column::templateColumn)
                .contains(tuple("比上年增减", null), tuple("基本支出", "c1"));
    }

    @Test
    void everyUnitOfMoneyIsReadAsPrinted() {
        for (MoneyUnit unit : MoneyUnit.values()) {
            Pages pages = Pages.page("""
                    某某厅2019年部门预算
                    支出预算总表
                    单位：%s
                    |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                    |30.00|18.00|12.00|||
                    一般公共预算支出预算表(功能科目)
                    单位：%s
                    |功能科目编码|功能科目名称|合计|
                    |合计{2x1}||30.00|
                    |201|一般公共服务支出|30.00|
                    """.formatted(unit.symbol(), unit.symbol()));

            assertThat(pages.read().tables()).extracting(DisclosureTable::unit).containsOnly(unit);
        }
    }

    @Test
    void amountBesideMoreDigitsIsNoFigureButIsTold() {
        Pages pages = Pages.page("""
                某某厅2019年部门预算
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |30.00|18.00 4|12.00|||
                一般公共预算支出预算表(功能科目)
                单位：万元
                |功能科目编码|功能科目名称|合计|
                |合计{2x1}||2.00|
                |201|一般公共服务支出|2.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.facts())
                .extracting(Fact::printed)
                .contains("30.00", "12.00")
                .doesNotContain("18.00");
        assertThat(document.notes())
                .filteredOn(note -> note.code() == Note.Code.ROW_NOT_READ)
                .singleElement()
                .satisfies(note -> assertThat(note.message().zh()).contains("18.00 4"));
    }

    @Test
    void titleMayNameTheBudgetInBrackets() {
        Pages pages = Pages.page("""
                某某厅2017年部门预算
                “三公”经费、会议费、培训费支出预算表（一般公共预算）
                单位：万元
                |合计{1x3}|“三公”经费{6x1}||||||会议费{1x3}|培训费{1x3}|
                ||小计{1x2}|因公出国（境）费{1x2}|公务用车购置及运行维护费{3x1}|||公务接待费{1x2}|||
                ||||小计|公务用车购置费|公务用车运行维护费||||
                |18.00|6.00|1.00|2.00||2.00|3.00|4.00|8.00|
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |30.00|18.00|12.00|||
                """);

        assertThat(pages.read().tables()).extracting(DisclosureTable::kind).containsExactlyInAnyOrder("SAN", "EXP");
    }

    @Test
    void tableWhoseUnitIsLostIsInThatOfItsForm() {
        Pages pages = Pages.page(Pages.SHANGHAI + """
                |项目{3x1}|||支出预算{3x1}|||
                |类|款|项|合计|基本支出|项目支出|
                |201|||125000|105000|20000|
                |合计{3x1}|||125000|105000|20000|
                """).andPage("""
                2025年部门“三公”经费和机关运行经费预算表
                |“三公”经费预算数{6x1}||||||机关运行经费预算数{1x3}|
                |合计{1x2}|因公出国(境)费{1x2}|公务接待费{1x2}|公务用车购置及运行费{3x1}||||
                ||||小计|购置费|运行费||
                |3.00|0.00|1.00|2.00|0.00|2.00|10.50|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.tables())
                .extracting(DisclosureTable::kind, DisclosureTable::unit, DisclosureTable::unitPrinted)
                .containsExactly(tuple("EXP", MoneyUnit.YUAN, true), tuple("SAN", MoneyUnit.TEN_THOUSAND_YUAN, false));
        assertThat(document.notes())
                .filteredOn(note -> note.code() == Note.Code.UNIT_ASSUMED)
                .singleElement()
                .satisfies(note -> assertThat(note.message().zh()).contains("按万元读取"));
    }

    @Test
    void unitMayBeBrokenOverTwoLines() {
        Pages pages = Pages.page("""
                某某厅2019年部门预算
                支出预算总表
                单位：万
                部门名称：某某厅 元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |30.00|18.00|12.00|||
                """);

        assertThat(pages.read().tables())
                .extracting(DisclosureTable::unitPrinted)
                .containsExactly(true);
    }

    @Test
    void wordsBrokenOverRowsOfTheHeaderAreOneColumn() {
        Pages pages = Pages.page("""
                某某县财政局2024年度部门决算
                收入决算表
                单位：万元
                |科目编码|科目名称|本年收入|财政拨款|其他收入|
                |||合计|收入||
                |201|一般公共服务支出|12.50|10.50|2.00|
                |20106|财政事务|12.50|10.50|2.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .contains("T2[201-06].本年收入合计=12.50", "T2[201-06].财政拨款收入=10.50", "T2[201-06].其他收入=2.00")
                .hasSize(6);
    }

    @Test
    void sentencesWithWideGapsAreNoTable() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME + """
                二、收入情况说明
                |某某县财政局2024年度收入|12.50|万元，其中财政拨款收入|10.50|万元，|
                |占|84.00|%；其他收入|2.00|万元。|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).hasSize(1);
        assertThat(Pages.figures(document)).hasSize(6);
    }

    @Test
    void printedNumbersNameTheColumns() {
        Pages pages = Pages.page(Pages.TITLE + """
                收入决算表
                |科目编码|科目名称|本年收入合计|财政拨款收入|其他收入|
                |栏次{2x1}||1|2|3|
                |合计{2x1}||12.50|10.50|2.00|
                |20106|财政事务|12.50|10.50|2.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).contains("T2[合计].1=12.50", "T2[201-06].3=2.00");
        assertThat(document.table(2).orElseThrow().columns())
                .extracting(DisclosureTable.Column::templateColumn)
                .containsExactly("c1", "c2", "c7");
    }

    @Test
    void titleWithinALongerOneIsAnotherTable() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME).andPage("""
                        政府性基金预算财政拨款收入支出决算表
                        单位：万元
                        |科目编码|科目名称|年初结转和结余|本年收入|年末结转和结余|
                        |合计{2x1}||1.00|2.00|3.00|
                        """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).extracting(DisclosureTable::kind).containsExactly("INC", "GOV");
    }

    @Test
    void columnThatNoTemplateHasStays() {
        Pages pages = Pages.page(Pages.TITLE + """
                收入决算表
                单位：万元
                |科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|捐赠物资折价|
                |201|一般公共服务支出|12.50|10.50||2.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).contains("T2[201].捐赠物资折价=2.00");
        assertThat(document.table(2).orElseThrow().columns())
                .extracting(DisclosureTable.Column::templateColumn)
                .containsExactly("c1", "c2", "c3", null);
    }

    @Test
    void documentOfNoKnownSetComesOutAsGrids() {
        Pages pages = Pages.page("""
                某某市水务局2025年部门预算
                部门预算公开目录
                本部门一般公共预算和财政拨款收支情况如下
                水利工程支出分布表
                单位：万元
                |流域|预算安排{2x1}||
                ||上年|本年|
                |东江|3.00|4.00|
                |西江|5.00|6.00|
                河道资金收入预算一览表
                单位：万元
                |河道|金额|
                |一河|7.00|
                城区泵站经费支出情况表
                单位：万元
                |泵站|金额|
                |一站|8.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.header().templateSet()).isEqualTo("unknown");
        assertThat(Pages.figures(document))
                .containsExactly(
                        "T1[东江].预算安排/上年=3.00",
                        "T1[东江].预算安排/本年=4.00",
                        "T1[西江].预算安排/上年=5.00",
                        "T1[西江].预算安排/本年=6.00",
                        "T2[一河].金额=7.00",
                        "T3[一站].金额=8.00");
        assertThat(document.notes()).extracting(Note::code).contains(Note.Code.SET_UNKNOWN);
        assertThat(document.tables()).extracting(DisclosureTable::kind).containsOnly("GRID");
    }

    @Test
    void groupOfALowerRowStaysWithinTheGroupAbove() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME + """
                “三公”经费支出决算表
                单位：万元
                |合计||公务用车购置及运行费||||公务接待费||
                |||小计||公务用车运行费||||
                |预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|
                |6.37|5.66|6.31|5.61|6.31|5.61|0.06|0.05|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .contains("T7[].公务用车购置及运行费/公务用车运行费/决算数=5.61", "T7[].公务接待费/预算数=0.06", "T7[].公务接待费/决算数=0.05");
    }

    @Test
    void blankCellsAtTheEndOfRowsAreNoColumns() {
        Pages pages = Pages.page(Pages.TITLE + """
                收入决算表
                单位：万元
                |科目编码|科目名称|本年收入合计|财政拨款收入|
                |201|一般公共服务支出|12.50|10.50|
                编制单位：某某县财政局 单位：万元
                |科目编码|科目名称|本年收入合计|财政拨款收入|
                |20106|财政事务|12.50|10.50||
                """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).hasSize(1);
        assertThat(Pages.figures(document)).contains("T2[201-06].财政拨款收入=10.50").hasSize(4);
    }

    @Test
    void groupAboveOneOfItsColumnsIsAboveTheOthersToo() {
        Pages pages = Pages.page(Pages.SHANGHAI + """
                |||项目|合计|支出预算||
                |编码{2x1}||科目名称||基本支出|项目支出|
                |类|款|||||
                |212||城乡社区支出|5.00|2.00|3.00|
                |212|01|城乡社区管理事务|5.00|2.00|3.00|
                |||合计|5.00|2.00|3.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .contains("T3[212].合计=5.00", "T3[212-01].支出预算/基本支出=2.00", "T3[合计].支出预算/项目支出=3.00");
    }

    @Test
    void columnUnderTheWordsOfSeveralIsToldByIdentities() {
        Pages pages = Pages.page("""
                某某局2025年部门预算
                2025年部门收入预算总表
                单位：元
                |||项目|收入预算|||
                |||||事业单位{2x1}||
                |编码{2x1}||科目名称|合计|财政拨款收入 事业收入|其他收入|
                |类|款|||经营收入||
                |212||城乡社区支出|5.00|3.00|2.00|
                |213||农林水支出|4.00|4.00||
                |||合计|9.00|7.00|2.00|
                2025年部门财政拨款收支预算总表
                单位：元
                |财政拨款收入{2x1}||财政拨款支出{2x1}||
                |项目|预算数|项目|合计|
                |一、一般公共预算资金|7.00|一、城乡社区支出|3.00|
                |||二、农林水支出|4.00|
                |收入总计|7.00|支出总计|7.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.header().templateSet()).isEqualTo("shanghai-9");
        assertThat(document.facts())
                .filteredOn(fact -> fact.table() == 2 && fact.row().equals("213"))
                .extracting(fact -> fact.column() + " " + fact.origin())
                .containsExactly("收入预算/合计 PRINTED", "收入预算/财政拨款收入 PLACED");
        assertThat(document.notes()).extracting(Note::code).contains(Note.Code.COLUMNS_UNKNOWN);
    }

    @Test
    void figuresOfOneRowInOneColumnAreToldByIdentities() {
        Pages pages = Pages.page("""
                某某局2025年部门预算
                2025年部门支出预算总表
                单位：元
                |编码{2x1}||科目名称|合计|基本支出|项目支出|
                |类|款|||||
                |212||城乡社区支出|5.00|3.00 2.00{2x1}||
                |213||农林水支出|4.00|4.00||
                |||合计|9.00|7.00|2.00|
                2025年部门财政拨款收支预算总表
                单位：元
                |财政拨款收入{2x1}||财政拨款支出{2x1}||
                |项目|预算数|项目|合计|
                |一、一般公共预算资金|7.00|一、城乡社区支出|3.00|
                |||二、农林水支出|4.00|
                |收入总计|7.00|支出总计|7.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.facts())
                .filteredOn(fact -> fact.table() == 3 && fact.row().equals("212"))
                .extracting(fact -> fact.column() + " " + fact.value())
                .containsExactly("合计 5.00", "基本支出 3.00", "项目支出 2.00");
    }

    @Test
    void figureInAColumnOfItsOwnStaysBesidesThoseThatAreToldByIdentities() {
        Pages pages = Pages.page(Pages.SHANGHAI + """
                |项目{3x1}|||支出预算{3x1}|||备用金额|
                |类|款|科目名称|合计|基本支出项目支出{2x1}|||
                |212||城乡社区支出|5.00|2.00|3.00|1.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).contains("T3[212].备用金额=1.00").hasSize(4);
    }

    @Test
    void nameAtTheMiddleOfItsRowsIsOfAllOfThem() {
        Pages pages = Pages.page("""
                某某局2018年部门预算
                收入预算总表
                单位：万元
                ||项目名称|金额|
                |收入总计||9.00|
                ||小计|2.00|
                |一般公共预算资金|公共财政拨款(补助)资金|2.00|
                ||专项收入|0.00|
                |政府性基金|小计|0.00|
                ||小计|7.00|
                |财政专户管理资金|专户管理教育收费|7.00|
                ||其他非税收入|0.00|
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |9.00|9.00||||
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .contains(
                        "T2[一般公共预算资金/小计].金额=2.00",
                        "T2[一般公共预算资金/专项收入].金额=0.00",
                        "T2[财政专户管理资金/小计].金额=7.00",
                        "T2[财政专户管理资金/其他非税收入].金额=0.00");
    }

    @Test
    void groupCentredOverRoomIsAboveTheColumnsBesideIt() {
        Pages pages = Pages.page("""
                某某局2018年部门预算
                财政拨款收支预算总表
                单位：万元
                |收入{2x1}||支出{3x1}|||
                |项目名称|金额|项目名称|支出用途|金额|
                |一、一般公共预算|9.00|一、基本支出||9.00|
                |收入合计|9.00|支出合计||9.00|
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |9.00|9.00||||
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).contains("T1[支出/一、基本支出].支出/支出用途/金额=9.00");
    }
}
