package io.gouji.ingest.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who drew a disclosure up, for which year, and what it is. */
class HeaderReaderTest {

    @Test
    void titleAndIssuerLineTellTheHeader() {
        HeaderFacts header = read("青河县水利局", "2025年部门预算公开", "编制部门:青河县水利局 单位:万元");

        assertThat(header.organisation()).isEqualTo("青河县水利局");
        assertThat(header.fiscalYear()).isEqualTo(2025);
        assertThat(header.kind()).isEqualTo(BudgetKind.DEPARTMENT_BUDGET);
        assertThat(header.title()).isEqualTo("青河县水利局2025年部门预算公开");
    }

    @Test
    void nameThatOccursMostOftenWinsOverAGarbledOne() {
        HeaderFacts header = read("编制部门:青河县水刺局", "编制部门:青河县水利局", "一、关于青河县水利局2025年收支预算情况的总体说明", "编制部门:青河县水利局");

        assertThat(header.organisation()).isEqualTo("青河县水利局");
    }

    @Test
    void yearOfAnEarlierNoticeIsNotTheBudgetYear() {
        HeaderFacts header = read("青河县水利局2025年部门预算公开", "根据《2019年政府收支分类科目》和2016年文件", "2025年收入预算100万元,比2024年预算增加");

        assertThat(header.fiscalYear()).isEqualTo(2025);
    }

    @Test
    void yearThatEveryItemIsComparedWithIsNotTheBudgetYear() {
        HeaderFacts header = read(
                "青河县水利局2024年部门预算",
                "1.行政运行10.00万元。2023年当年预算执行数为9.00万元,2024年预算安排10.00万元,比2023年预算执行数增加11.11%。",
                "2.水利工程20.00万元。2023年当年预算执行数为19.00万元,比2023年预算执行数增加5.26%。",
                "3.防汛30.00万元。2023年当年预算执行数为29.00万元,比2023年预算增加1.00万元。",
                "4.抗旱40.00万元。2023年当年预算执行数为39.00万元,与2023年预算持平。",
                "5.水质50.00万元。2023年当年预算执行数为49.00万元,较2023年预算增加1.00万元。");

        assertThat(header.fiscalYear()).isEqualTo(2024);
    }

    @Test
    void nameBrokenOverTwoLinesOfTheCoverIsJoined() {
        HeaderFacts header = read("青河县水利和自然", "资源局", "2024年度部门决算", "目录", "第一部分 青河县水利和自然资源局概况");

        assertThat(header.organisation()).isEqualTo("青河县水利和自然资源局");
        assertThat(header.title()).isEqualTo("青河县水利和自然资源局2024年度部门决算");
    }

    @Test
    void departmentInChargeIsTheIssuerWhereNothingElseNamesOne() {
        assertThat(read("青河县2026年县级部门预算", "预算主管部门:青河县水利局", "编制部门:").organisation())
                .isEqualTo("青河县水利局");
        assertThat(read("青河县2026年县级单位预算", "预算主管部门:青河县水利局", "编制单位:青河县水利站").organisation())
                .isEqualTo("青河县水利站");
    }

    @Test
    void lineAboveTheNameOnTheCoverDoesNotBelongToIt() {
        HeaderFacts header = read("内部资料注意保存", "青河县水利局", "2024年度部门决算", "目录", "第一部分 青河县水利局概况");

        assertThat(header.organisation()).isEqualTo("青河县水利局");
    }

    @Test
    void periodOfAProjectIsNotTheDateUnderTheDocument() {
        assertThat(read("青河县水利局", "五、实施周期", "2025年1月1日至2025年12月31日").signedOn()).isNull();
    }

    @Test
    void tablesWithoutTitlePageSayByTheirTitlesThatTheyAreOfAFinalAccount() {
        assertThat(read("收入支出决算总表", "编制单位:青河县水利站", "2024年 单位:万元").kind())
                .isEqualTo(BudgetKind.DEPARTMENT_FINAL_ACCOUNT);
        assertThat(read("收支总表", "编制单位:青河县水利站", "2024年 单位:万元").kind()).isEqualTo(BudgetKind.DEPARTMENT_BUDGET);
    }

    @Test
    void unitsAndFinalAccountsAreTold() {
        assertThat(read("青河县水利站2025年单位预算公开").kind()).isEqualTo(BudgetKind.UNIT_BUDGET);
        assertThat(read("青河县水利局2024年度部门决算公开").kind()).isEqualTo(BudgetKind.DEPARTMENT_FINAL_ACCOUNT);
    }

    @Test
    void dateUnderTheDocumentIsReadInBothWritings() {
        assertThat(read("青河县水利局", "2025年2月17日").signedOn()).isEqualTo(LocalDate.of(2025, 2, 17));
        assertThat(read("青河县水利局二〇二五年二月十七日").signedOn()).isEqualTo(LocalDate.of(2025, 2, 17));
        assertThat(read("青河县水利局二〇二五年二月三十日").signedOn()).isNull();
    }

    @Test
    void nothingIsInventedWhereNothingIsSaid() {
        HeaderFacts header = read("收入总计 100.00", "支出总计 100.00");

        assertThat(header.organisation()).isNull();
        assertThat(header.fiscalYear()).isNull();
        assertThat(header.title()).isNull();
        assertThat(header.signedOn()).isNull();
    }

    private static HeaderFacts read(String... lines) {
        return HeaderReader.read(Stream.of(lines)
                .map(line -> SourceLine.of(new Line(new Location(null, 1, null), line, List.of())))
                .toList());
    }
}
