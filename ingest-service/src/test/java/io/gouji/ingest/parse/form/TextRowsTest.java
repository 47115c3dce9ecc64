package io.gouji.ingest.parse.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Note;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.TemplateSets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables in plain text, cells parted by tabs, as recognition of a page and copying leave them. */
class TextRowsTest {

    private static final String TOTALS = """
            青禾县水利服务中心2026年部门预算

            部门收支总表

            部门：青禾县水利服务中心 单位：万元

            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、一般公共预算拨款收入\t187.46\t一、农林水支出\t454.72
            """;

    @Test
    void rowThatLostItsBlankCellsIsARowAllTheSame() throws UnreadableDocumentException {
        BudgetDocument document = read(TOTALS + """
                二、政府性基金预算拨款收入\t267.26\t\t
                三、国有资本经营预算拨款收入\t\t
                九、其他收入
                本年收入合计\t454.72\t本年支出合计\t454.72
                使用非财政拨款结余
                上年结转
                收入总计\t454.72\t支出总计\t454.72
                """);

        assertThat(document.tables()).hasSize(1);
        assertThat(Pages.figures(document))
                .contains(
                        "T1[收入/本年收入合计].收入/预算数=454.72",
                        "T1[支出/本年支出合计].支出/预算数=454.72",
                        "T1[收入/收入总计].收入/预算数=454.72",
                        "T1[支出/支出总计].支出/预算数=454.72")
                .hasSize(7);
        assertThat(document.table(1).orElseThrow().rows())
                .extracting(TableRow::label)
                .contains("九、其他收入", "使用非财政拨款结余", "上年结转");
    }

    @Test
    void headingBetweenTwoTablesIsNoRow() throws UnreadableDocumentException {
        BudgetDocument document = read(TOTALS + """
                收入总计\t454.72\t支出总计\t454.72\t
                部门收入总表
                单位：万元
                科目编码\t科目名称\t合计\t一般公共预算拨款收入\t政府性基金预算拨款收入
                \t合计\t454.72\t187.46\t267.26
                213\t农林水支出\t454.72\t187.46\t267.26
                """);

        assertThat(document.tables()).hasSize(2);
        assertThat(Pages.figures(document)).contains("T2[213].政府性基金预算拨款收入=267.26");
    }

    @Test
    void totalThatWasRecognisedTwiceIsNotReadWhereItsNameIsNone() throws UnreadableDocumentException {
        BudgetDocument document = read(TOTALS + """
                二、政府性基金预算拨款收入\t267.26\t\t
                + 10 14 11\t４５４．７２\t— 4 it\t454 72
                收入总计\t454.72\t支出总计\t454.72
                """);

        assertThat(Pages.figures(document)).hasSize(5).noneMatch(figure -> figure.contains("101411"));
        assertThat(document.notes())
                .filteredOn(note -> note.code() == Note.Code.ROW_NOT_READ)
                .extracting(note -> note.message().zh())
                .anyMatch(said -> said.contains("４５４．７２"));
    }

    @Test
    void numberOfThePageMakesNoFiguresOfNames() throws UnreadableDocumentException {
        BudgetDocument document = read(TOTALS + """
                收入总计\t454.72\t支出总计\t454.72

                财政拨款政府性基金支出预算表

                部门：青禾县水利服务中心 单位：万元

                功能科目编码\t功能科目名称\t金额
                \t合计\t267.26
                \t1\t\t\t
                """);

        assertThat(Pages.figures(document)).contains("T10[合计].金额=267.26");
    }

    private static BudgetDocument read(String text) throws UnreadableDocumentException {
        ParseResult result = new DisclosureParser(TemplateSets.all(), new FigurePlacement())
                .parse(new TextReader().read(text.getBytes(StandardCharsets.UTF_8)), ParseHints.none());
        return ((ParseResult.Parsed) result).document();
    }
}
