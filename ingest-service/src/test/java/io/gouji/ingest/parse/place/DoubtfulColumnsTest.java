package io.gouji.ingest.parse.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Disclosure;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import org.junit.jupiter.api.Test;

/** Columns that contradict most rows of their table were not read right; one wrong figure is the document's. */
class DoubtfulColumnsTest {

    private static final String HEADER = "科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出";

    private static Disclosure spending(String... rows) {
        return new Disclosure()
                .table("部门支出总体情况表", HEADER, "类\t款\t项\t\t\t\t", "※\t※\t※\t※\t1\t2\t3")
                .lines(rows);
    }

    @Test
    void columnsThatContradictMostRowsAreLeftOpen() {
        // Given a table whose second column was lost
        Disclosure disclosure = spending(
                "\t\t\t总计\t10.00\t6.00\t",
                "205\t\t\t教育支出\t3.00\t2.00\t",
                "208\t\t\t社会保障和就业支出\t3.00\t1.00\t",
                "213\t\t\t农林水支出\t4.00\t3.00\t");

        // When, Then
        assertThat(disclosure.notes(3)).contains(Note.Code.COLUMNS_UNKNOWN);
        assertThat(disclosure.read().facts())
                .extracting(Fact::origin)
                .isNotEmpty()
                .doesNotContain(Origin.PRINTED);
    }

    @Test
    void oneWrongFigureStaysWhereItWasPrinted() {
        // Given
        Disclosure disclosure = spending(
                "\t\t\t总计\t10.00\t6.00\t4.00",
                "205\t\t\t教育支出\t3.00\t1.00\t2.00",
                "208\t\t\t社会保障和就业支出\t3.50\t2.00\t1.00",
                "213\t\t\t农林水支出\t4.00\t3.00\t1.00\t");

        // When, Then
        assertThat(disclosure.notes(3)).doesNotContain(Note.Code.COLUMNS_UNKNOWN);
        assertThat(disclosure.figures(3)).contains("208.1=3.50", "208.2=2.00", "208.3=1.00");
    }
}
