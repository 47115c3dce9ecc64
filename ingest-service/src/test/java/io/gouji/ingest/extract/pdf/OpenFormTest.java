package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenFormTest {

    private static final double[] ROWS = {25, 50, 75, 100, 120, 150, 180};

    @Test
    void rowsOfLabelsHaveColumnsOfTheirOwn() {
        // Given
        Sheet sheet = new Sheet();
        head(sheet);
        header(sheet);
        row(sheet, 138, "产出指标", "数量指标", "渠道长度", "≥30公里", "20");
        row(sheet, 168, "效益指标", "社会效益", "群众满意度", "≥90%", "10");
        rules(sheet);

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "项目支出绩效目标表",
                        "[预算单位|青禾县水利服务中心]",
                        "[项目资金|年度预算总额|12.00|其他资金|0.00]",
                        "[项目总体目标|本项目安排预算资金12.00万元，维护渠道30公里。]",
                        "[一级指标|二级指标|三级指标|指标值|分值权重]",
                        "[产出指标|数量指标|渠道长度|≥30公里|20]",
                        "[效益指标|社会效益|群众满意度|≥90%|10]");
    }

    @Test
    void linesOfACellPaintedOneAfterTheOtherAreOneCell() {
        // Given a label in the middle of its two rows, between which no rule runs
        Sheet sheet = new Sheet();
        head(sheet);
        header(sheet);
        sheet.text(45, 148, "产出指标");
        sheet.text(130, 138, "数量指标").text(200, 132, "维护渠道的").text(215, 144, "长度");
        sheet.text(310, 138, "≥30公里").text(400, 138, "20");
        sheet.text(130, 163, "质量指标").text(200, 157, "渠道验收合").text(215, 169, "格率");
        sheet.text(310, 163, "=100%").text(400, 163, "20");
        rules(sheet, 25, 50, 75, 100, 120, 180);

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[产出指标|数量指标|维护渠道的长度|≥30公里|20]", "[|质量指标|渠道验收合格率|=100%|20]");
    }

    @Test
    void cellsSetFromTheTopWithWideLinesAreRead() {
        // Given lines of a cell that are further apart than those of other rows may be
        Sheet sheet = new Sheet();
        head(sheet);
        sheet.text(45, 113, "一级指标").text(130, 113, "二级指标").text(205, 113, "三级指标");
        sheet.text(310, 113, "指标值设").text(310, 129, "定依据");
        sheet.text(390, 113, "分值权重");
        sheet.text(45, 155, "产出指标").text(130, 155, "数量指标").text(205, 155, "渠道长度");
        sheet.text(310, 155, "计划标准").text(400, 155, "20");
        sheet.text(45, 180, "效益指标").text(130, 180, "社会效益").text(205, 180, "群众满意");
        sheet.text(205, 196, "度").text(310, 180, "计划标准").text(400, 180, "10");

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains("[一级指标|二级指标|三级指标|指标值设定依据|分值权重]", "[产出指标|数量指标|渠道长度|计划标准|20]", "[效益指标|社会效益|群众满意度|计划标准|10]");
    }

    @Test
    void linesOfACellPaintedLineByLineAreOneCell() {
        // Given
        Sheet sheet = new Sheet();
        head(sheet);
        header(sheet);
        sheet.text(200, 132, "维护渠道的");
        row(sheet, 138, "产出指标", "数量指标", "", "≥30公里", "20");
        sheet.text(215, 144, "长度");
        sheet.text(200, 162, "渠道验收合");
        row(sheet, 168, "", "质量指标", "", "=100%", "20");
        sheet.text(215, 174, "格率");
        rules(sheet);

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[产出指标|数量指标|维护渠道的长度|≥30公里|20]", "[|质量指标|渠道验收合格率|=100%|20]");
    }

    @Test
    void formWithoutAnyRules() {
        // Given
        Sheet sheet = new Sheet();
        head(sheet);
        header(sheet);
        row(sheet, 138, "产出指标", "数量指标", "渠道长度", "≥30公里", "20");
        row(sheet, 168, "效益指标", "社会效益", "群众满意度", "≥90%", "10");
        sheet.text(30, 240, "（五）其他需说明的事项");

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains(
                        "[项目资金|年度预算总额|12.00|其他资金|0.00]",
                        "[一级指标|二级指标|三级指标|指标值|分值权重]",
                        "[效益指标|社会效益|群众满意度|≥90%|10]",
                        "（五）其他需说明的事项");
    }

    @Test
    void rowsOnTheNextPageHaveTheColumnsOfTheHeaderThatEndsThePage() {
        // Given a column that only the header tells
        Sheet sheet = new Sheet();
        head(sheet);
        header(sheet).text(460, 113, "上年完成值");
        rules(sheet, 25, 50, 75, 100, 120);
        sheet.page();
        row(sheet, 38, "产出指标", "数量指标", "渠道长度", "≥30公里", "20");
        row(sheet, 63, "效益指标", "社会效益", "群众满意度", "≥90%", "10");
        rules(sheet, 25, 50, 75);

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains(
                        "[一级指标|二级指标|三级指标|指标值|分值权重|上年完成值]", "[产出指标|数量指标|渠道长度|≥30公里|20|]", "[效益指标|社会效益|群众满意度|≥90%|10|]");
    }

    @Test
    void rowWithoutRulesAtTheTopOfTheNextPageBelongsToTheForm() {
        // Given
        Sheet sheet = new Sheet();
        head(sheet);
        header(sheet);
        row(sheet, 138, "产出指标", "数量指标", "渠道长度", "≥30公里", "20");
        row(sheet, 168, "效益指标", "社会效益", "农户收入", "≥10%", "20");
        row(sheet.page(), 38, "效益指标", "社会效益", "群众满意度", "≥90%", "10");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[效益指标|社会效益|农户收入|≥10%|20]", "[效益指标|社会效益|群众满意度|≥90%|10]");
    }

    @Test
    void tableOfAmountsOfWhichNoneIsPrintedKeepsItsCodes() {
        // Given
        Sheet sheet = new Sheet()
                .text(40, 43, "科目编码")
                .text(120, 43, "科目名称")
                .text(250, 43, "合计")
                .text(310, 43, "基本支出")
                .text(400, 43, "项目支出");
        for (int i = 0; i < 3; i++) {
            double y = 68 + 25 * i;
            sheet.text(40, y, "20" + (i + 1)).text(70, y, "0" + (i + 1)).text(120, y, "一般公共服务支出");
        }
        rules(sheet, 25, 50, 75, 100, 125);

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[科目编码(2x1)||科目名称|合计|基本支出|项目支出]", "[203|03|一般公共服务支出|||]");
    }

    private static void head(Sheet sheet) {
        sheet.raw("BT /F 14 Tf 1 0 0 1 200 385 Tm <%s> Tj ET", Sheet.hex("项目支出绩效目标表"));
        sheet.text(40, 43, "预算单位").text(110, 43, "青禾县水利服务中心");
        sheet.text(40, 68, "项目资金").text(110, 68, "年度预算总额").text(220, 68, "12.00");
        sheet.text(300, 68, "其他资金").text(410, 68, "0.00");
        sheet.text(32, 93, "项目总体目标").text(110, 93, "本项目安排预算资金12.00万元，维护渠道30公里。");
    }

    private static Sheet header(Sheet sheet) {
        return sheet.text(45, 113, "一级指标")
                .text(130, 113, "二级指标")
                .text(205, 113, "三级指标")
                .text(310, 113, "指标值")
                .text(390, 113, "分值权重");
    }

    private static void row(Sheet sheet, double y, String... cells) {
        double[] xs = {45, 130, 205, 310, 400};
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.text(xs[i], y, cells[i]);
            }
        }
    }

    private static void rules(Sheet sheet) {
        rules(sheet, ROWS);
    }

    private static void rules(Sheet sheet, double... ys) {
        for (double y : ys) {
            sheet.line(25, y, 560, y);
        }
    }
}
