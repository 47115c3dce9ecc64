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
