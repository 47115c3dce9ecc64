package io.gouji.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of tables that leave out zeros at the end: 5 beside 551.71 is 5.00. */
class OmittedZerosTest {

    private static final String TITLE = "部门支出总体情况表";

    @Test
    void figuresAreAsPreciseAsTheMostPreciseOfTheTable() {
        // When
        BudgetDocument document = expenditure("总计 17.35 12.35 5", "205 教育支出 12.35 12.35", "210 卫生健康支出 5 5");

        // Then what was printed is kept, and the document says how it is understood
        assertThat(values(document)).containsExactly("17.35", "12.35", "5.00", "12.35", "12.35", "5.00", "5.00");
        assertThat(document.facts()).extracting(Fact::printed).contains("5");
        assertThat(document.notes())
                .filteredOn(note -> note.code() == Note.Code.ZEROS_OMITTED)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.table()).isEqualTo(3);
                    assertThat(note.message().en()).contains("2 decimals");
                });
    }

    @Test
    void wholeNumbersBehindANameAreFiguresThough() {
        BudgetDocument document = expenditure("总计 641.35 5.35 636", "205 教育支出 5.35 5.35", "210 卫生健康支出 636 636");

        assertThat(values(document)).containsExactly("641.35", "5.35", "636.00", "5.35", "5.35", "636.00", "636.00");
    }

    @Test
    void wholeNumbersBelowTheNameAreFiguresAndNoPageNumber() {
        BudgetDocument document =
                expenditure("总计 1205.35 5.35 1,200", "205 教育支出 5.35 5.35", "210 卫生健康支出", "1,200 1,200");

        assertThat(values(document)).contains("1200.00");
    }

    @Test
    void figureThatLooksLikeACodeStaysOnItsSide() {
        // When amounts of the left side stand before the codes and the total of the right side
        List<String> figures = new Disclosure()
                .table(
                        "部门收支总体情况表",
                        "收入\t\t支出\t",
                        "项目\t预算数\t功能分类\t预算数",
                        "1.一般公共预算拨款\t11.65\t205 教育支出\t11.65",
                        "2.政府性基金预算拨款\t200\t212 城乡社区支出\t200",
                        "4.财政专户核拨\t0.35\t221 住房保障支出\t0.35",
                        "收入总计\t212\t支出总计\t212")
                .figures(1);

        // Then
        assertThat(figures)
                .contains("支出/212.预算数=200.00", "收入总计.预算数=212.00", "支出总计.预算数=212.00")
                .noneMatch(figure -> figure.startsWith("支出/200"))
                .hasSize(8);
    }

    @Test
    void tableThatKeepsAZeroAnywhereIsLeftAsPrinted() {
        // When one figure shows that zeros are printed where figures have them
        BudgetDocument document = expenditure("总计 17.40 12.40 5", "205 教育支出 12.40 12.40", "210 卫生健康支出 5 5");

        // Then
        assertThat(document.facts()).extracting(Fact::value).allMatch(value -> value.scale() != 1);
        assertThat(document.notes()).extracting(Note::code).doesNotContain(Note.Code.ZEROS_OMITTED);
    }

    @Test
    void numberOfANameIsNoFigureWhereAllFiguresHaveDecimals() {
        BudgetDocument document = expenditure("总计 17.40 12.40 5.00", "205 教育支出 12.40 12.40", "210 卫生健康支出 12 5.00 5.00");

        assertThat(values(document)).containsExactly("17.40", "12.40", "5.00", "12.40", "12.40", "5.00", "5.00");
    }

    private static BudgetDocument expenditure(String... rows) {
        return new Disclosure()
                .table(TITLE, "科目编码 科目名称 合计 基本支出 项目支出", "※ ※ ※ ※ 1 2 3")
                .lines(rows)
                .read();
    }

    private static List<String> values(BudgetDocument document) {
        return document.facts().stream()
                .map(fact -> fact.value().toPlainString())
                .toList();
    }
}
