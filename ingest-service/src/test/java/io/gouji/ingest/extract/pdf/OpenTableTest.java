package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenTableTest {

    @Test
    void headerAsWideAsItsNamesDoesNotShowThatHeadersAreSetFromTheLeft() {
        // Given words in the middle of their cells, one of which they fill, and figures that begin before their header
        // does
        Sheet sheet = new Sheet()
                .text(60, 70, "功能分类科目名称")
                .text(172, 70, "总计")
                .text(222, 70, "基本支出")
                .text(60, 90, "总计")
                .text(160, 90, "1,184.79")
                .text(230, 90, "184.79")
                .text(60, 110, "卫生健康支出")
                .text(160, 110, "1,184.79")
                .text(230, 110, "184.79")
                .text(60, 130, "疾病预防控制机构")
                .text(160, 130, "1,020.29")
                .text(240, 130, "20.29");

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains("[总计|1,184.79|184.79]", "[卫生健康支出|1,184.79|184.79]", "[疾病预防控制机构|1,020.29|20.29]");
    }

    @Test
    void onlyFigureOfATableStandsBelowItsHeader() {
        // Given
        Sheet sheet = new Sheet()
                .text(150, 30, "“三公”经费和机关运行经费预算表")
                .text(50, 50, "部门：青禾县水利站")
                .text(350, 50, "单位：万元")
                .text(120, 70, "“三公”经费预算数")
                .text(60, 90, "合计")
                .text(120, 90, "因公出国费")
                .text(220, 90, "公务接待费")
                .text(320, 90, "机关运行经费预算数")
                .text(352, 115, "24.77")
                .text(50, 140, "备注：上述经费由一般公共预算安排。");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[合计(1x2)|“三公”经费预算数(3x1)||]", "[|||24.77]", "备注：上述经费由一般公共预算安排。");
    }

    @Test
    void headerBelowACaptionIsATableWithoutRows() {
        // Given
        Sheet sheet = new Sheet()
                .text(150, 30, "政府性基金支出预算表")
                .text(50, 50, "部门：青禾县水利站")
                .text(350, 50, "金额单位：万元")
                .text(60, 75, "功能科目编码")
                .text(200, 75, "功能科目名称")
                .text(350, 75, "金额")
                .text(220, 100, "合计")
                .text(50, 125, "青禾县水利站没有政府性基金支出，故此表为空。");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[功能科目编码|功能科目名称|金额]", "[|合计|]", "青禾县水利站没有政府性基金支出，故此表为空。");
    }

    @Test
    void columnsAreToldByAlignment() {
        // Given
        Sheet sheet = new Sheet();
        words(sheet);

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "收入支出预算表",
                        "单位：万元",
                        "[项目|上年数|本年数]",
                        "[一、一般公共预算拨款收入|1,234.56|1,300.00]",
                        "[二、政府性基金||7.25]",
                        "[三、其他收入||]",
                        "[合计|1,234.56|1,307.25]");
    }

    @Test
    void rulesBetweenRowsOnly() {
        // Given
        Sheet sheet = new Sheet();
        words(sheet);
        for (double y : new double[] {60, 80, 100, 120, 140, 160}) {
            sheet.line(50, y, 450, y);
        }

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[项目|上年数|本年数]", "[二、政府性基金||7.25]", "[合计|1,234.56|1,307.25]");
    }

    @Test
    void rulesAroundTheHeaderOnly() {
        // Given
        Sheet sheet = new Sheet();
        words(sheet);
        for (double y : new double[] {60, 80, 160}) {
            sheet.line(50, y, 450, y);
        }

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[项目|上年数|本年数]", "[三、其他收入||]", "[合计|1,234.56|1,307.25]");
    }

    @Test
    void boxAroundEverything() {
        // Given
        Sheet sheet = new Sheet();
        words(sheet);
        sheet.grid(new double[] {50, 450}, new double[] {60, 160});

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[一、一般公共预算拨款收入|1,234.56|1,300.00]", "[二、政府性基金||7.25]");
    }

    @Test
    void nameSetAroundItsFigures() {
        // Given
        Sheet sheet = new Sheet()
                .text(60, 70, "基本工资")
                .text(300, 70, "2.00")
                .text(60, 90, "津贴补贴")
                .text(300, 90, "3.00")
                .text(60, 110, "机关事业单位基本养老")
                .text(300, 116, "4.00")
                .text(60, 122, "保险缴费")
                .text(60, 142, "合计")
                .text(300, 142, "9.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly("[基本工资|2.00]", "[津贴补贴|3.00]", "[机关事业单位基本养老保险缴费|4.00]", "[合计|9.00]");
    }

    @Test
    void groupsStandOverTheColumnsBelowThem() {
        // Given a header of two lines, whose cells over both lines stand half a line lower
        Sheet sheet = new Sheet()
                .text(90, 80, "项目")
                .text(235, 70, "本年预算数")
                .text(190, 90, "小计")
                .text(250, 90, "基本支出")
                .text(320, 90, "项目支出")
                .text(400, 80, "备注")
                .text(55, 110, "教育支出")
                .text(192, 110, "3.00")
                .text(262, 110, "1.00")
                .text(332, 110, "2.00")
                .text(55, 130, "合计")
                .text(192, 130, "3.00")
                .text(262, 130, "1.00")
                .text(332, 130, "2.00");

        // When, Then the empty column is told by its header
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "[项目(1x2)|本年预算数(3x1)|||备注(1x2)]",
                        "[|小计|基本支出|项目支出|]",
                        "[教育支出|3.00|1.00|2.00|]",
                        "[合计|3.00|1.00|2.00|]");
    }

    @Test
    void wordsOfAHeaderCloseToOneAnotherAreDifferentColumns() {
        // Given headers of two lines, less than a character apart
        Sheet sheet = new Sheet()
                .text(80, 80, "项目")
                .text(180, 74, "上级补助")
                .text(190, 86, "收入")
                .text(228, 74, "附属单位")
                .text(228, 86, "上缴收入")
                .text(276, 80, "其他收入");
        for (int row = 0; row < 3; row++) {
            sheet.text(55, 110 + 20 * row, "教育支出").text(290, 110 + 20 * row, "1.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet)).startsWith("[项目|上级补助收入|附属单位上缴收入|其他收入]", "[教育支出|||1.00]");
    }

    @Test
    void fewFiguresAreAColumnToo() {
        // Given
        Sheet sheet = new Sheet();
        for (int row = 0; row < 14; row++) {
            sheet.text(55, 60 + 20 * row, "教育支出").text(300, 60 + 20 * row, "1.00");
        }
        sheet.text(200, 120, "7.00");

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[教育支出||1.00]", "[教育支出|7.00|1.00]");
    }

    @Test
    void captionsStandBetweenTables() {
        // Given two tables with rules around headers and at the ends
        Sheet sheet = new Sheet();
        for (int table = 0; table < 2; table++) {
            double top = 40 + 130 * table;
            sheet.text(220, top, "支出决算表").text(400, top + 16, "单位：万元");
            sheet.line(50, top + 20, 450, top + 20)
                    .line(50, top + 40, 450, top + 40)
                    .line(50, top + 80, 450, top + 80)
                    .text(110, top + 34, "项目")
                    .text(350 - 100 * table, top + 34, "决算数")
                    .text(55, top + 54, "教育支出")
                    .text(360 - 100 * table, top + 54, "1.00")
                    .text(55, top + 74, "合计")
                    .text(360 - 100 * table, top + 74, "1.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "支出决算表",
                        "单位：万元",
                        "[项目|决算数]",
                        "[教育支出|1.00]",
                        "[合计|1.00]",
                        "支出决算表",
                        "单位：万元",
                        "[项目|决算数]",
                        "[教育支出|1.00]",
                        "[合计|1.00]");
    }

    @Test
    void oneRowOfFiguresBelowAHeaderIsATable() {
        // Given
        Sheet sheet = new Sheet()
                .text(60, 60, "合计")
                .text(160, 60, "公务接待费")
                .text(300, 60, "公务用车运行费")
                .text(60, 80, "1.70")
                .text(175, 80, "1.70");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[合计|公务接待费|公务用车运行费]", "[1.70|1.70|]");
    }

    @Test
    void oneFigureBelowAHeaderUnderAUnitIsATable() {
        // Given
        Sheet sheet = new Sheet()
                .text(200, 30, "基金支出表")
                .text(400, 45, "单位：万元")
                .text(80, 60, "编码")
                .text(200, 60, "名称")
                .text(400, 60, "金额")
                .text(200, 80, "合计")
                .text(410, 80, "0.00")
                .text(55, 120, "说明：本部门没有基金支出。");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("基金支出表", "单位：万元", "[编码|名称|金额]", "[|合计|0.00]", "说明：本部门没有基金支出。");
    }

    @Test
    void rulesBelowCellsOfAGroupPartRowsWithoutFigures() {
        // Given a group at the end whose name stands at the middle of its rows
        double[] ys = {50, 70, 90, 110, 130, 150, 170};
        Sheet sheet = new Sheet();
        for (double y : ys) {
            boolean inGroup = y == 110 || y == 150;
            sheet.line(inGroup ? 200 : 50, y, 450, y);
        }
        sheet.text(220, 65, "项目").text(400, 65, "金额");
        sheet.text(55, 115, "财政资金");
        sheet.text(205, 85, "收入").text(400, 85, "9.00");
        sheet.text(205, 105, "小计").text(400, 105, "7.00");
        sheet.text(205, 125, "拨款").text(400, 125, "7.00");
        sheet.text(55, 155, "结转资金");
        sheet.text(205, 145, "小计").text(205, 165, "其中");

        // When, Then
        assertThat(Reading.lines(sheet)).filteredOn(line -> line.contains("小计")).hasSize(2);
        assertThat(Reading.lines(sheet)).allMatch(line -> line.startsWith("["));
    }

    @Test
    void proseIsNoTable() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "2025年收入预算1,234.56万元，比上年增加12.30万元，增长1.01%。其中：")
                .text(50, 80, "一般公共预算1,200.00万元， 政府性基金34.56万元。 支出预算1,234.56万元，")
                .text(50, 100, "其中：基本支出1,000.00万元，项目支出234.56万元。");

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void amountsFilledIntoBlanksOfSentencesAreNoTable() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "收入预算合计")
                .text(160, 60, "1,234.56")
                .text(230, 60, "万元，其中：")
                .line(130, 74, 222, 74)
                .text(50, 80, "一般公共预算收入")
                .text(180, 80, "1,200.00")
                .text(250, 80, "万元，占")
                .text(330, 80, "97.20")
                .text(380, 80, "％；")
                .text(50, 100, "其他资金")
                .text(130, 100, "34.56")
                .text(190, 100, "万元，占")
                .text(260, 100, "2.80")
                .text(310, 100, "％。");

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void clausesWithWideSpacesAroundFiguresAreNoTable() {
        // Given sentences that set every figure apart by a space as wide as a letter
        Sheet sheet = new Sheet()
                .text(50, 60, "财政拨款预算")
                .text(120, 60, "1,234.56")
                .text(170, 60, "万元，其中：上年结转")
                .text(280, 60, "34.56")
                .text(315, 60, "万元。")
                .text(50, 76, "收入预算")
                .text(100, 76, "1,234.56")
                .text(150, 76, "万元，支出预算")
                .text(230, 76, "1,234.56")
                .text(280, 76, "万元。")
                .text(50, 92, "采购预算")
                .text(100, 92, "12.50")
                .text(135, 92, "万元，货物")
                .text(195, 92, "12.50")
                .text(230, 92, "万元。");

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void tablesOneBelowTheOtherAreNumbered() {
        // Given two tables with rules between rows, number, title and unit above each
        Sheet sheet = new Sheet();
        for (int table = 0; table < 2; table++) {
            double top = 40 + 150 * table;
            sheet.text(50, top, "表").text(70, top, String.valueOf(table + 1));
            sheet.text(200, top + 18, "支出预算表").text(50, top + 34, "编制部门：水利局").text(390, top + 34, "单位：万元");
            for (int rule = 0; rule < 4; rule++) {
                sheet.line(50, top + 40 + 20 * rule, 450, top + 40 + 20 * rule);
            }
            sheet.text(110, top + 54, "项目")
                    .text(350 - 100 * table, top + 54, "预算数")
                    .text(55, top + 74, "教育支出")
                    .text(360 - 100 * table, top + 74, "1.00")
                    .text(55, top + 94, "合计")
                    .text(360 - 100 * table, top + 94, "1.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "表 1",
                        "支出预算表",
                        "编制部门：水利局 单位：万元",
                        "[项目|预算数]",
                        "[教育支出|1.00]",
                        "[合计|1.00]",
                        "表 2",
                        "支出预算表",
                        "编制部门：水利局 单位：万元",
                        "[项目|预算数]",
                        "[教育支出|1.00]",
                        "[合计|1.00]");
    }

    @Test
    void oneFigureAtTheRightEndIsARow() {
        // Given
        Sheet sheet = new Sheet()
                .line(50, 50, 450, 50)
                .line(50, 70, 450, 70)
                .line(50, 90, 450, 90)
                .text(100, 64, "公务接待费")
                .text(350, 64, "机关运行经费")
                .text(420, 84, "20.34");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("[公务接待费|机关运行经费]", "[|20.34]");
    }

    @Test
    void namesAloneAreRowsBetweenRowsOfFigures() {
        // Given more names than lines may stand between rows, all in one table
        Sheet sheet = new Sheet().text(80, 40, "项目").text(340, 40, "决算数");
        sheet.text(55, 60, "一般公共服务支出").text(350, 60, "1.00");
        sheet.text(55, 80, "外交支出").text(350, 80, "1.00");
        for (int row = 0; row < 13; row++) {
            sheet.text(55, 100 + 20 * row, "农林水支出");
        }
        sheet.text(55, 360, "本年支出合计").text(350, 360, "2.00");
        sheet.text(55, 380, "总计").text(350, 380, "2.00");

        // When, Then
        assertThat(Reading.lines(sheet))
                .hasSize(18)
                .allMatch(line -> line.startsWith("["))
                .endsWith("[本年支出合计|2.00]", "[总计|2.00]");
    }

    @Test
    void cellsOfARowAreSetAroundItsMiddle() {
        // Given names of two and three lines beside one another
        Sheet sheet = new Sheet()
                .text(60, 40, "科目名称")
                .text(160, 40, "项目名称")
                .text(300, 40, "合计")
                .text(55, 62, "教育支出")
                .text(300, 62, "3.00")
                .text(155, 84, "提前下达环")
                .text(55, 90, "其他教育管")
                .text(155, 96, "境监测能力")
                .text(300, 96, "1.00")
                .text(55, 102, "理事务支出")
                .text(155, 108, "建设")
                .text(155, 130, "公共卫生服")
                .text(55, 136, "特殊教育")
                .text(300, 136, "2.00")
                .text(155, 142, "务补助");

        // When, Then
        assertThat(Reading.lines(sheet))
                .containsExactly(
                        "[科目名称|项目名称|合计]", "[教育支出||3.00]", "[其他教育管理事务支出|提前下达环境监测能力建设|1.00]", "[特殊教育|公共卫生服务补助|2.00]");
    }

    @Test
    void aShortGroupStandsOverTheGapBetweenItsColumns() {
        // Given a group that is narrower than the room between the two columns below it
        Sheet sheet = new Sheet()
                .text(250, 40, "公务用车费")
                .text(85, 50, "合计")
                .text(205, 60, "小计")
                .text(305, 60, "公务用车购置");
        for (int column = 0; column < 6; column++) {
            sheet.text(50 + 60 * column, 80, column % 2 == 0 ? "预算数" : "决算数")
                    .text(65 + 60 * column, 100, column + ".10");
        }

        // When, Then
        assertThat(Reading.lines(sheet))
                .contains("[预算数(1x2)|决算数(1x2)|小计(2x1)||公务用车购置(2x1)|]")
                .endsWith("[||预算数|决算数|预算数|决算数]", "[0.10|1.10|2.10|3.10|4.10|5.10]");
    }

    @Test
    void aWordOverFiguresOfTwoColumnsIsTheirGroup() {
        // Given a group as high as words of columns that reach to its top, and figures of both its columns below it
        Sheet sheet = new Sheet()
                .text(255, 40, "预算数")
                .text(75, 60, "项目")
                .text(245, 60, "基本支出")
                .text(145, 70, "合计")
                .text(350, 70, "项目支出")
                .text(206, 80, "人员经费")
                .text(284, 80, "公用经费");
        for (int row = 0; row < 4; row++) {
            int y = 100 + 20 * row;
            sheet.text(55, y, "教育支出")
                    .text(130, y, "3234567.00")
                    .text(201, y, "1234567.00")
                    .text(279, y, "1000000.00")
                    .text(345, y, "1000000.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[教育支出|3234567.00|1234567.00|1000000.00|1000000.00]");
    }

    @Test
    void aGroupBeginsWhereOneOfItsColumnsDoesByChance() {
        // Given words in the middle of their cells, and a group over three of them that begins near the second one
        Sheet sheet = new Sheet()
                .text(296, 40, "公务用车购置及运行费")
                .text(70, 50, "合计")
                .text(150, 50, "出国费")
                .text(497, 50, "公务接待费")
                .text(235, 60, "小计")
                .text(295, 60, "公务用车购置费")
                .text(396, 60, "公务用车运行费");
        for (int row = 0; row < 2; row++) {
            int y = 80 + 20 * row;
            sheet.text(97, y, "9.10")
                    .text(187, y, "1.10")
                    .text(257, y, "7.00")
                    .text(357, y, "4.00")
                    .text(459, y, "3.00")
                    .text(539, y, "1.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet)).contains("[合计(1x2)|出国费(1x2)|公务用车购置及运行费(3x1)|||公务接待费(1x2)]");
    }

    @Test
    void numbersOfColumnsStandInTheMiddleOfTheirs() {
        // Given names from the left and amounts from the right, none of which stands below the mark or number of its
        // column
        Sheet sheet = new Sheet()
                .text(120, 40, "科目名称")
                .text(310, 40, "合计")
                .text(455, 40, "项目支出")
                .text(135, 60, "※")
                .text(317, 60, "1")
                .text(472, 60, "2");
        for (int row = 0; row < 4; row++) {
            int y = 80 + 20 * row;
            sheet.text(55, y, "教育支出").text(365, y, "1.00").text(520, y, "1.00");
        }

        // When, Then
        assertThat(Reading.lines(sheet)).startsWith("[科目名称|合计|项目支出]", "[※|1|2]", "[教育支出|1.00|1.00]");
    }

    @Test
    void anAmountStandsClearBehindANameThatReachesIntoItsColumn() {
        // Given the name of a merged cell that is longer than all others
        Sheet sheet = new Sheet().text(90, 40, "科目名称").text(300, 40, "合计");
        for (int row = 0; row < 12; row++) {
            sheet.text(55, 60 + 20 * row, "教育支出").text(345, 60 + 20 * row, "1.00");
        }
        sheet.text(55, 300, "其他国有土地使用权出让收入对应专项债务收入安排的支出").text(340, 300, "58.92");

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[其他国有土地使用权出让收入对应专项债务收入安排的支出|58.92]");
    }

    @Test
    void theLastLineOfANameStandsInItsTable() {
        // Given a name of two lines around its figures at the end of a table
        Sheet sheet = new Sheet().text(90, 40, "项目名称").text(300, 40, "合计");
        for (int row = 0; row < 3; row++) {
            sheet.text(55, 60 + 20 * row, "教育支出").text(300, 60 + 20 * row, "51.44");
        }
        sheet.text(55, 119.2, "昭苏县乡村产业发").text(300, 126, "51.44").text(55, 132.8, "展引导资金");

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[昭苏县乡村产业发展引导资金|51.44]");
    }

    @Test
    void aLineEndsBeforeANumberThatItHasNoRoomFor() {
        // Given a name of three lines, of which the second leaves room for two characters before a year with its
        // bracket
        Sheet sheet = new Sheet().text(90, 40, "专项名称").text(300, 40, "总计");
        for (int row = 0; row < 3; row++) {
            sheet.text(55, 60 + 20 * row, "办公设备购置更新项目").text(300, 60 + 20 * row, "1.10");
        }
        sheet.text(55, 120, "提前下达储备粮油利息")
                .text(55, 132, "补贴通知（财农（")
                .text(300, 132, "448.18")
                .text(55, 144, "2017）42号）");

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[提前下达储备粮油利息补贴通知（财农（2017）42号）|448.18]");
    }

    @Test
    void namesFarBelowOneAnotherAreRowsWhateverStandsBesideThem() {
        // Given rules around rows of which a single one has an amount
        Sheet sheet = new Sheet();
        for (double y : new double[] {25, 45, 65, 165}) {
            sheet.line(50, y, 450, y);
        }
        sheet.text(100, 38, "项目").text(340, 38, "合计").text(108, 58, "※").text(348, 58, "1");
        for (int row = 0; row < 5; row++) {
            sheet.text(55, 80 + 19 * row, "公务接待费");
        }
        sheet.text(345, 118, "0.00");

        // When, Then
        assertThat(Reading.lines(sheet)).endsWith("[公务接待费|]", "[公务接待费|0.00]", "[公务接待费|]", "[公务接待费|]");
    }

    @Test
    void tableOfContentsIsNoTable() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "一、部门概况")
                .text(500, 60, "1")
                .text(50, 80, "二、部门预算表")
                .text(500, 80, "12")
                .text(50, 100, "三、名词解释")
                .text(500, 100, "30");

        // When, Then
        assertThat(Reading.lines(sheet)).hasSize(3).noneMatch(line -> line.startsWith("["));
    }

    private static void words(Sheet sheet) {
        sheet.text(200, 30, "收入支出预算表")
                .text(400, 50, "单位：万元")
                .text(110, 74, "项目")
                .text(280, 74, "上年数")
                .text(400, 74, "本年数")
                .text(60, 94, "一、一般公共预算拨款收入")
                .text(270, 94, "1,234.56")
                .text(390, 94, "1,300.00")
                .text(60, 114, "二、政府性基金")
                .text(410, 114, "7.25")
                .text(60, 134, "三、其他收入")
                .text(60, 154, "合计")
                .text(270, 154, "1,234.56")
                .text(390, 154, "1,307.25");
    }
}
