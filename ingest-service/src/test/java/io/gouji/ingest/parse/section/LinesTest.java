package io.gouji.ingest.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Location;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single lines of a table's section are taken for. */
class LinesTest {

    private static final RowStart INCOME = new RowStart(
            TemplateSets.byId(TemplateSets.XINJIANG_11).table(2).orElseThrow(),
            new HeaderWords(TemplateSets.byId(TemplateSets.XINJIANG_11)));

    @ParameterizedTest
    @ValueSource(strings = {"9", "-9-", "第9页", "第9页共30页", "9/30", "— 9 —", "− 9 −"})
    void pageNumbers(String line) {
        assertThat(PageNumber.is(line(line).normal())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.00", "第九部分", "20250217", "2025年", ""})
    void noPageNumbers(String line) {
        assertThat(PageNumber.is(line(line).normal())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"续表", "续表十一", "（续）", "续表3：", "接上页", "（转下页）"})
    void marksThatATableGoesOn(String line) {
        assertThat(ContinuationMark.is(line(line).normal())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"续建项目", "手续费", "继续教育", "续聘人员经费", ""})
    void noMarksThatATableGoesOn(String line) {
        assertThat(ContinuationMark.is(line(line).normal())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"※ ※ ※ ※ 1 2 3", "* * 1 2", "栏次 1 2 3 4", "1 2 3"})
    void rowsOfColumnNumbers(String line) {
        assertThat(NumberRow.of(line(line))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "208 01 09", "1 3 4", "1.00 2.00 3.00", "一、本年收入 1 2 3", "总计 1 2 3"})
    void noRowsOfColumnNumbers(String line) {
        assertThat(NumberRow.of(line(line))).isEmpty();
    }

    @Test
    void garbledColumnNumberIsToldByThoseBesideIt() {
        NumberRow row = NumberRow.of(row("*", "*", "1", "2", "了", "4", "5")).orElseThrow();

        assertThat(row.cells()).isEqualTo(Map.of(2, 1, 3, 2, 4, 3, 5, 4, 6, 5));
    }

    @Test
    void countingMayGoOnBelow() {
        NumberRow row = NumberRow.of(line("※ 1 2 3 4 5 6")).orElseThrow();

        assertThat(row.goesOn(line("7 8 9"))).isTrue();
        assertThat(row.goesOn(line("8 9"))).isFalse();
    }

    @Test
    void unitMayStandInBracketsBehindATitle() {
        assertThat(Preamble.unitBehind("部门收入总体情况表(元)")).contains(MoneyUnit.YUAN);
        assertThat(Preamble.unitBehind("部门收入总体情况表(续)")).isEmpty();
        assertThat(Preamble.unitBehind("(万元)")).isEmpty();
    }

    @Test
    void rowsBeginWithACodeAndANameOrWithALabel() {
        assertThat(INCOME.isCertain(line("208 社会保障和就业支出"))).isTrue();
        assertThat(INCOME.isCertain(line("总计 652.04"))).isTrue();
        assertThat(INCOME.isCertain(line("2080109"))).isTrue();
        assertThat(INCOME.isCertain(line("总计"))).as("a word of the header").isFalse();
        assertThat(INCOME.isCertain(line("208"))).as("perhaps a page number").isFalse();
    }

    @Test
    void lonelyNumberIsACodeIfItsNameFollows() {
        assertThat(INCOME.isCodeAlone(line("210"), line("卫生健康支出 23.89"))).isTrue();
        assertThat(INCOME.isCodeAlone(line("210"), line("编制部门:青河县水利局"))).isFalse();
        assertThat(INCOME.isCodeAlone(line("9"), line("卫生健康支出"))).isFalse();
    }

    @Test
    void unitIsReadInItsUsualWordings() {
        assertThat(unit("编制部门：青河县水利局 单位：万元")).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(unit("金额单位:元")).isEqualTo(MoneyUnit.YUAN);
        assertThat(unit("(单位:人民币万元)")).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(Preamble.unitIn("单位名称:青河县水利局")).isEmpty();
    }

    @Test
    void issuerEndsWhereTheUnitBegins() {
        assertThat(Preamble.issuerIn("编制部门(盖章):青河县水利局金额单位:万元")).contains("青河县水利局");
        assertThat(Preamble.issuerIn("单位:万元")).isEmpty();
    }

    @Test
    void headersAreMadeOfHeaderWords() {
        HeaderWords words = new HeaderWords(TemplateSets.byId(TemplateSets.XINJIANG_11));

        assertThat(words.isHeader("功能分类科目名称合计基本支出项目支出")).isTrue();
        assertThat(words.isHeader("合计")).isFalse();
        assertThat(words.isHeader("行政事业单位养老支出")).isFalse();
        assertThat(words.isHeader("合计23.89")).isFalse();
    }

    @Test
    void sentencesUnderATableAreNoNames() {
        List<SourceLine> lines =
                List.of(line("青河县水利局2025年没有使用政府性基金预算拨款安排的"), line("支出,政府性基金预算支出情况表为空表。"), line("缴费支出"));

        assertThat(Sentences.begin(lines, 0)).isTrue();
        assertThat(Sentences.begin(lines, 2)).isFalse();
        assertThat(Sentences.begin(List.of(line("注:合计数可能有尾差")), 0)).isTrue();
        assertThat(Sentences.begin(List.of(line("总计 1,114。26")), 0))
                .as("a point misread as a full stop")
                .isFalse();
    }

    @Test
    void statementThatATableIsEmptyIsPutTogetherFromItsLines() {
        List<Statement> statements = Statement.in(List.of(line("2025年没有此项支出,政府性基金预算支出"), line("情况表为空表。")));

        assertThat(statements)
                .singleElement()
                .satisfies(statement -> assertThat(statement.saysEmpty()).isTrue());
    }

    private static MoneyUnit unit(String line) {
        return Preamble.unitIn(line(line).normal()).orElseThrow();
    }

    private static SourceLine line(String text) {
        return SourceLine.of(new Line(new Location(null, 1, null), text, List.of()));
    }

    private static SourceLine row(String... cells) {
        return SourceLine.of(new Line(
                new Location(null, 1, null),
                String.join("\t", cells),
                Stream.of(cells).map(cell -> new Cell(cell, null)).toList()));
    }
}
