package io.gouji.ingest.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.Disclosure;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.TemplateSets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where tables begin and end, on pages that repeat, interrupt and mention them. */
class TablesOnPagesTest {

    private static final String NUMBERS = "※ ※ ※ ※ 1 2 3";

    @Test
    void tableOfContentsIsNoTable() {
        Disclosure disclosure = new Disclosure()
                .lines("目录", "部门支出总体情况表", "一般公共预算支出情况表", "第二部分 2025年部门预算公开表")
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00", "208 社会保障和就业支出 5.00 5.00")
                .table("一般公共预算支出情况表", NUMBERS, "总计 5.00 5.00");

        assertThat(disclosure.read().tables()).hasSize(2);
    }

    @Test
    void tableGoesOnAfterAPageNumberAndARepeatedHeader() {
        Disclosure disclosure = new Disclosure()
                .table(
                        "部门支出总体情况表",
                        NUMBERS,
                        "总计 7.00 5.00 2.00",
                        "208 社会保障和就业支出 5.00 5.00",
                        "9",
                        "编制部门:青河县水利局 单位:万元",
                        "功能分类科目名称 合计 基本支出 项目支出",
                        NUMBERS,
                        "213 农林水支出 2.00 2.00");

        assertThat(disclosure.figures(3)).contains("213.1=2.00", "213.3=2.00");
        assertThat(disclosure.read().repairs()).extracting(Repair::original).contains("9");
    }

    @Test
    void markThatATableGoesOnIsNoPartOfANameThatIsBroken() {
        Disclosure disclosure = new Disclosure()
                .table(
                        "部门支出总体情况表",
                        NUMBERS,
                        "总计 7.00 5.00 2.00",
                        "208 社会保障和就业支出 5.00 5.00",
                        "续表三",
                        "编制部门:青河县水利局 单位:万元",
                        "功能分类科目名称 合计 基本支出 项目支出",
                        NUMBERS,
                        "213 农林水支出 2.00 2.00");

        assertThat(disclosure.rows(3)).containsExactly("总计 总计", "208 社会保障和就业支出", "213 农林水支出");
        assertThat(disclosure.read().repairs()).extracting(Repair::original).contains("续表三");
    }

    @Test
    void titleAtTheHeadOfEveryPageIsNoPartOfWhatStandsOnThePage() {
        String head = "青河县水利局2025年部门预算公开";
        Disclosure disclosure = new Disclosure()
                .lines(head + " 1", "第一部分 部门概况", "2 " + head)
                .table(
                        "部门支出总体情况表",
                        NUMBERS,
                        "总计 7.00 5.00 2.00",
                        head + " 第 3 页",
                        "208 社会保障和就业支出 5.00 5.00",
                        head + " 4",
                        "213 农林水支出 2.00 2.00");

        assertThat(disclosure.rows(3)).containsExactly("总计 总计", "208 社会保障和就业支出", "213 农林水支出");
        assertThat(disclosure.read().repairs())
                .extracting(Repair::original)
                .containsExactly(head + " 1", "2 " + head, head + " 第 3 页", head + " 4");
    }

    @Test
    void headingThatIsPrintedAFewTimesIsNoHeadOfPages() {
        String heading = "青河县水利局2025年部门预算情况说明";
        Disclosure disclosure = new Disclosure()
                .lines(heading, "目录", heading, heading, "关于收支总体情况的说明")
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00");

        assertThat(disclosure.read().repairs()).isEmpty();
    }

    @Test
    void noteUnderTheRowsIsNoRow() {
        Disclosure disclosure = new Disclosure()
                .table(
                        "部门支出总体情况表",
                        NUMBERS,
                        "总计 5.00 5.00",
                        "208 社会保障和就业支出 5.00 5.00",
                        "注:本表合计数可能存在0.01的尾差",
                        "其中208类含上年结转5.00万元。");

        assertThat(disclosure.rows(3)).containsExactly("总计 总计", "208 社会保障和就业支出");
        assertThat(disclosure.notes(3)).isEmpty();
    }

    @Test
    void secondPrintOfATableIsSaidAndNotRead() {
        Disclosure disclosure = new Disclosure()
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00", "208 社会保障和就业支出 5.00 5.00")
                .table("部门支出总体情况表", NUMBERS, "总计 6.00 6.00", "208 社会保障和就业支出 6.00 6.00");

        assertThat(disclosure.figures(3)).contains("总计.1=5.00").doesNotContain("总计.1=6.00");
        assertThat(disclosure.notes(3)).contains(Note.Code.TABLE_REPEATED);
    }

    @Test
    void chapterEndsTheTableBeforeIt() {
        Disclosure disclosure = new Disclosure()
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00")
                .lines("第三部分 2025年部门预算情况说明", "208 社会保障和就业支出 5.00 5.00");

        assertThat(disclosure.rows(3)).containsExactly("总计 总计");
    }

    @Test
    void tableWithoutRowsIsEmptyOnlyIfThatIsSaid() {
        Disclosure disclosure = new Disclosure()
                .table("部门支出总体情况表", NUMBERS, "总计 5.00 5.00")
                .table("政府性基金预算支出情况表", "※ ※ ※ ※ 1 2 3 4")
                .table("国有资本经营预算支出情况表", "※ ※ ※ ※ 1 2 3 4", "青河县水利局2025年没有使用国有资本经营预算安排的支出,本表为空表。");

        assertThat(disclosure.notes(8)).contains(Note.Code.TABLE_BLANK);
        assertThat(disclosure.read().tables().stream().filter(table -> table.declaredEmpty()))
                .singleElement()
                .satisfies(table -> assertThat(table.number()).isEqualTo(9));
    }

    @Test
    void headerMayBeWithoutARowOfNumbers() {
        Disclosure disclosure = new Disclosure()
                .table(
                        "部门支出总体情况表",
                        "功能分类",
                        "科目编码",
                        "功能分类科目名称 合计 基本支出 项目支出",
                        "类 款 项",
                        "总计 5.00 5.00",
                        "208 社会保障和就业支出 5.00 5.00");

        assertThat(disclosure.rows(3)).containsExactly("总计 总计", "208 社会保障和就业支出");
    }

    @Test
    void nameOfTheNextSheetIsNoPieceOfALabel() {
        Layout layout = new Layout(List.of(
                new Layout.Page(
                        1,
                        List.of(
                                line(1, 1, "青河县水利局2025年部门预算公开"),
                                line(1, 2, "上年结转结余情况明细表"),
                                line(1, 3, "编制部门:青河县水利局 单位:万元"),
                                line(1, 4, "", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                                line(1, 5, "总计", "5.00", "5.00", "", "", "5.00", "", "", "", ""),
                                line(1, 6, "青河县水利局", "5.00", "5.00", "", "", "5.00", "", "", "", ""),
                                line(1, 7, "水库维修", "5.00", "5.00", "", "", "5.00", "", "", "", ""))),
                new Layout.Page(
                        2,
                        List.of(
                                line(2, 1, "说明2"),
                                line(2, 2, "第三部分 2025年部门预算情况说明"),
                                line(2, 3, "一、收支情况说明"),
                                line(2, 4, "收支平衡。"),
                                line(2, 5, "第四部分 名词解释")))));

        ParseResult result = new DisclosureParser(
                        List.of(TemplateSets.byId(TemplateSets.XINJIANG_11)), new FigurePlacement())
                .parse(layout, ParseHints.none());

        assertThat(((ParseResult.Parsed) result)
                        .document()
                        .table(11)
                        .orElseThrow()
                        .rows())
                .extracting(TableRow::label)
                .containsExactly("总计", "青河县水利局", "水库维修");
    }

    @Test
    void numberOfAPageIsNoFigureOfATableWithoutAny() {
        Layout layout = new Layout(List.of(
                new Layout.Page(
                        1,
                        List.of(
                                line(1, 1, "青河县水利局2025年部门预算公开"),
                                line(1, 2, "财政拨款收支预算总体情况表"),
                                line(1, 3, "编制部门:青河县水利局 单位:万元"),
                                line(1, 4, "项目", "合计", "功能分类", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"),
                                line(1, 5, "财政拨款", "", "201 一般公共服务支出", "", "", "", ""),
                                line(1, 6, "一般公共预算", "", "202 外交支出", "", "", "", ""),
                                line(1, 7, "", "", "203 国防支出", "", "", "", ""),
                                line(1, 8, "8"))),
                new Layout.Page(
                        2,
                        List.of(
                                line(2, 1, "项目", "合计", "功能分类", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"),
                                line(2, 2, "收入总计", "", "支出总计", "", "", "", ""),
                                line(2, 3, "本表为空表。"),
                                line(2, 4, "上年结转结余情况明细表"),
                                line(2, 5, "编制部门:青河县水利局 单位:万元"),
                                line(2, 6, "", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                                line(2, 7, "总计", "5.00", "5.00", "", "", "5.00", "", "", "", "")))));

        ParseResult result = new DisclosureParser(
                        List.of(TemplateSets.byId(TemplateSets.XINJIANG_11)), new FigurePlacement())
                .parse(layout, ParseHints.none());

        assertThat(((ParseResult.Parsed) result).document().facts())
                .extracting(Fact::table)
                .containsOnly(11);
    }

    private static Line line(int page, int number, String... cells) {
        List<Layout.Cell> row = cells.length == 1
                ? List.of()
                : Arrays.stream(cells).map(cell -> new Layout.Cell(cell, null)).toList();
        return new Line(new Location(page, number, null), String.join("\t", cells), row);
    }
}
