package io.gouji.ingest.parse.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.Repair;
import io.gouji.model.document.TableRow;
import org.junit.jupiter.api.Test;

/** Tables over several pages: what belongs together is one table, what the edge of a page cut off is not guessed. */
class PagesOfTablesTest {

    @Test
    void nameOfAClassMayGoOnOnTheNextPage() {
        Pages pages = Pages.page("""
                某某厅2019年部门预算
                收支预算总表
                单位：万元
                |收入{2x1}||支出{4x1}||||
                |项目名称{1x2}|金额{1x2}|功能分类{2x1}||支出用途{2x1}||
                |||功能科目名称|金额|项目名称|金额|
                |一、财政拨款|30.00|一、一般公共服务支出|20.00|一、基本支出|18.00|
                |1.一般公共预算|30.00|八、社会保障和就|10.00|二、项目支出|12.00|
                """).andPage("""
                |||业支出||||
                |收入合计|30.00|支出合计{3x1}|||30.00|
                """);

        DisclosureTable table = pages.read().table(1).orElseThrow();

        assertThat(table.rows())
                .filteredOn(row -> row.label().startsWith("八、"))
                .extracting(TableRow::code)
                .containsExactly("208");
    }

    @Test
    void tableGoesOnWithoutItsHeader() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME).andPage("""
                        |201|06|01|行政运行|12.50|10.50|2.00|
                        |合计{4x1}||||12.50|10.50|2.00|
                        """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).hasSize(1);
        assertThat(Pages.figures(document))
                .contains("T2[201-06-01].财政拨款收入=10.50", "T2[合计].其他收入=2.00")
                .hasSize(12);
    }

    @Test
    void tableGoesOnBehindANumberOfThePageInWords() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME + """
                第 4 页
                """).andPage("""
                        |201|06|01|行政运行|12.50|10.50|2.00|
                        |合计{4x1}||||12.50|10.50|2.00|
                        """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).hasSize(1);
        assertThat(Pages.figures(document))
                .contains("T2[201-06-01].财政拨款收入=10.50", "T2[合计].其他收入=2.00")
                .hasSize(12);
    }

    @Test
    void repeatedHeaderIsSetAside() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME).andPage("""
                        |项目{4x1}||||本年收入合计{1x3}|财政拨款收入{1x3}|其他收入{1x3}|
                        |支出功能分类科目编码{3x1}|||科目名称{1x2}||||
                        |类|款|项|||||
                        |合计{4x1}||||12.50|10.50|2.00|
                        """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).hasSize(9);
        assertThat(document.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.CONTINUED_TABLE);
    }

    @Test
    void pageNumberIsNoRowOfATableWithoutLabels() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME + """
                “三公”经费支出决算表
                单位：万元
                |合计||公务接待费||
                |预算数|决算数|预算数|决算数|
                ||1|||
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).noneMatch(figure -> figure.startsWith("T7"));
        assertThat(document.repairs()).extracting(Repair::kind).contains(Repair.Kind.NOISE_ROW);
    }

    @Test
    void headerRepeatedInTheMiddleOfAGridIsNoRow() {
        Pages pages = Pages.page(Pages.TITLE + """
                收入决算表
                单位：万元
                |科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|
                |201|一般公共服务支出|12.50|10.50||2.00|
                |科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|
                |20106|财政事务|12.50|10.50||2.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .contains("T2[201].事业收入=2.00", "T2[201-06].事业收入=2.00")
                .hasSize(6);
    }

    @Test
    void rowWithoutFiguresBelowARepeatedHeaderIsNoHeader() {
        Pages pages = Pages.page("""
                某某医院2019年部门预算
                收入预算总表
                单位：万元
                |项目名称||金额|
                |收入总计||9.00|
                |一般公共预算资金|小计|2.00|
                部门：某某医院
                |项目名称||金额|
                |政府性基金|小计||
                |其他资金|小计|7.00|
                ||事业收入|7.00|
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|单位预留机动经费|结转下年资金|
                |9.00|9.00||||
                """);

        BudgetDocument document = pages.read();

        assertThat(document.header().templateSet()).isEqualTo("jiangsu-12");
        assertThat(Pages.figures(document))
                .contains("T2[其他资金/小计].金额=7.00", "T2[其他资金/事业收入].金额=7.00")
                .hasSize(6);
        assertThat(document.tables()).hasSize(2);
    }

    @Test
    void rowsWithoutFiguresBelowARepeatedTitleAreNoHeader() {
        Pages pages = Pages.placed("""
                某某厅2019年部门预算
                收支预算总表
                单位：万元
                |收入{2x1}||支出{4x1}||||
                |项目名称{1x2}|金额{1x2}|功能分类{2x1}||支出用途{2x1}||
                |||功能科目名称|金额|项目名称|金额|
                |一、财政拨款|30.00|一、一般公共服务支出|20.00|一、基本支出|18.00|
                |1.一般公共预算|30.00|八、社会保障和就业支出|10.00|二、项目支出|12.00|
                """, """
                收支预算总表
                单位：万元
                |||二十、住房保障支出||||
                |上年结转资金||||结转下年资金||
                |收入合计|30.00|||支出合计|30.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document))
                .contains("T1[收入/收入合计].收入/金额=30.00", "T1[支出/支出合计].支出/支出用途/金额=30.00")
                .hasSize(8);
    }

    @Test
    void pageThatGoesOnInFewerColumnsIsOfTheSameTable() {
        Pages pages = Pages.page(Pages.SHANGHAI + """
                |项目{3x1}|||支出预算{3x1}|||
                |类|款|科目名称|合计|基本支出|项目支出|
                |212||城乡社区支出|5.00|2.00|3.00|
                |212|01|城乡社区管理事务|5.00|2.00|3.00|
                """).andPage("""
                |213||农林水支出|4.00|4.00|
                |213|05|巩固脱贫攻坚成果|4.00|4.00|
                |||合计|9.00|7.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).hasSize(1);
        assertThat(document.facts())
                .filteredOn(fact -> fact.row().equals("213"))
                .allMatch(fact -> fact.origin() == Origin.AMBIGUOUS || fact.origin() == Origin.PLACED)
                .hasSize(2);
    }

    @Test
    void pageNumberInWordsDoesNotPartThePagesOfATable() {
        Pages pages = Pages.page(Pages.TITLE + Pages.INCOME + "第 4 页").andPage("""
                        |201|06|01|行政运行|12.50|10.50|2.00|
                        |合计{4x1}||||12.50|10.50|2.00|
                        """);

        BudgetDocument document = pages.read();

        assertThat(document.tables()).hasSize(1);
        assertThat(Pages.figures(document)).hasSize(12);
    }

    @Test
    void columnsThatThePageCutOffFromTheirNamesAreLeftOutWithANote() {
        // Given a sheet whose last columns stand on a page of their own
        Pages pages = Pages.page("""
                预算06表
                2025年部门预算支出表（按功能科目）
                填报单位：某某市图书馆 单位：万元
                |科目编码|科目名称|合计|
                |205|教育支出|120.50|
                |20502|普通教育|100.50|
                |20503|职业教育|20.00|
                """).andPage("""
                |基本支出|项目支出|
                |100.50|20.00|
                |100.50||
                ||20.00|
                """);

        // When
        BudgetDocument document = pages.read();

        // Then
        assertThat(Pages.figures(document))
                .containsExactly("T1[205].合计=120.50", "T1[205-02].合计=100.50", "T1[205-03].合计=20.00");
        assertThat(document.notes())
                .filteredOn(note -> note.code() == Note.Code.ROW_NOT_READ)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.message().zh()).contains("3 行数字没有行名或编码", "页边被截断");
                    assertThat(note.location()).isNotNull();
                });
    }

    @Test
    void onlyRowOfATableWithoutNamesIsTheWholeTable() {
        Pages pages = Pages.page("""
                某某局2025年部门预算
                支出预算总表
                单位：万元
                |合计|基本支出|项目支出|
                |9.00|7.00|2.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).hasSize(3);
        assertThat(document.notes()).extracting(Note::code).doesNotContain(Note.Code.ROW_NOT_READ);
    }

    @Test
    void namesThatRepeatAreNotReadWithoutTheCodesThatThePageCutOff() {
        // Given a sheet whose codes stand on a page of their own
        Pages pages = Pages.page("""
                预算06表
                2025年部门预算支出表（按功能科目）
                填报单位：某某市图书馆 单位：万元
                |类|款|项|
                |204|||
                |204|05||
                |204|05|01|
                |204|06||
                |204|06|01|
                """).andPage("""
                部门预算支出明细表
                |科目名称|合计|
                |公共安全支出|9.00|
                |法院|5.00|
                |行政运行|5.00|
                |司法|4.00|
                |行政运行|4.00|
                """);

        // When
        BudgetDocument document = pages.read();

        // Then
        assertThat(document.facts()).isEmpty();
        assertThat(document.notes())
                .filteredOn(note -> note.code() == Note.Code.ROW_NOT_READ)
                .singleElement()
                .satisfies(note -> assertThat(note.message().zh()).contains("5 行没有编码，行名又有重复"));
    }

    @Test
    void namesThatRepeatAreReadWhereNothingWasCut() {
        Pages pages = Pages.page("""
                预算06表
                2025年部门预算支出表（按功能科目）
                填报单位：某某市图书馆 单位：万元
                |科目名称|合计|
                |法院|5.00|
                |行政运行|5.00|
                |司法|4.00|
                |行政运行|4.00|
                """);

        BudgetDocument document = pages.read();

        assertThat(Pages.figures(document)).hasSize(4).contains("T1[行政运行#2].合计=4.00");
    }
}
