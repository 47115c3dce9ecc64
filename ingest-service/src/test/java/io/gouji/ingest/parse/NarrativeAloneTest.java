package io.gouji.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.template.TemplateSets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a file that gives no figures: the narrative of a disclosure, or tables nobody knows. */
class NarrativeAloneTest {

    private static final String CONTENTS = """
            江苏省某某厅2019年度部门预算公开
            一、收支预算总表
            二、收入预算总表
            三、支出预算总表
            四、财政拨款收支预算总表
            五、财政拨款支出预算表
            """;
    private static final String NARRATIVE = """
            第三部分 2019年度部门预算情况说明
            一、收支预算总体情况说明
            江苏省某某厅2019年度收入、支出预算总计3,000.00万元，与上年相比收、支预算总计各增加100.00万元，增长3.45%。
            二、收入预算情况说明
            本年收入预算合计3,000.00万元，其中：一般公共预算收入3,000.00万元，占100%。
            三、支出预算情况说明
            本年支出预算合计3,000.00万元，其中：基本支出1,800.00万元，占60%；项目支出
            1,200.00
            万元，占40%。
            """;

    private static String code(String text) throws UnreadableDocumentException {
        DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
        ParseResult result =
                parser.parse(new TextReader().read(text.getBytes(StandardCharsets.UTF_8)), ParseHints.none());
        return result instanceof ParseResult.Rejected rejected ? rejected.code() : "read";
    }

    @Test
    void narrativeWithoutItsTablesIsToldApart() throws UnreadableDocumentException {
        assertThat(code(CONTENTS + NARRATIVE)).isEqualTo("NO_TABLES");
    }

    @Test
    void rowsOfFiguresAreTablesWhoseSetIsNotKnown() throws UnreadableDocumentException {
        String rows = """
                一、收支预算总表
                单位：万元
                财政拨款 3,000.00 一般公共服务支出 2,000.00
                一般公共预算 3,000.00 社会保障和就业支出 1,000.00
                收入合计 3,000.00 支出合计 3,000.00
                """;

        assertThat(code(CONTENTS + rows + NARRATIVE)).isEqualTo("SET_UNKNOWN");
    }

    @Test
    void listOfTablesWithNothingBehindItIsNoNarrative() throws UnreadableDocumentException {
        assertThat(code(CONTENTS)).isEqualTo("SET_UNKNOWN");
    }

    /** What a page of figures without any space comes out as, or a file that is something else altogether. */
    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1", "1,111", "1.111.1", "1)1", "1-1", "收入1.1"})
    void lineOfNothingButFiguresIsReadThrough(String piece) throws UnreadableDocumentException {
        String line = "财政拨款、一般公共预算收入" + piece.repeat(99_000 / piece.length()) + "x\n";

        assertThat(code(line)).isEqualTo("NOT_A_DISCLOSURE");
    }
}
