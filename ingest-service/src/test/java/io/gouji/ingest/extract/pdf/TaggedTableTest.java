package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.pdf.Structure.Tag;
import org.junit.jupiter.api.Test;

class TaggedTableTest {

    @Test
    void cellsThatTouchStandBelowTheHeadersTheyName() {
        // Given
        Sheet sheet = new Sheet();
        header(sheet, 0);
        sheet.marked(3, 50, 80, "201").marked(4, 65, 80, "一般公共服务支出").marked(5, 145, 80, "1,234.56");
        Structure structure = header().row(Tag.below("code", 3), Tag.below("name", 4), Tag.below("project", 5));

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet))))
                .containsExactly("[科目编码|科目名称|合计|项目支出]", "[201|一般公共服务支出||1,234.56]");
    }

    @Test
    void aRowThatAPageBreakRunsThroughIsReadOnItsFirstPage() {
        // Given
        Sheet sheet = new Sheet();
        header(sheet, 0);
        sheet.marked(3, 50, 380, "201").marked(4, 65, 380, "一般公共服").marked(5, 145, 380, "1.20");
        sheet.page();
        header(sheet, 20);
        sheet.marked(0, 65, 100, "务支出")
                .marked(1, 50, 120, "202")
                .marked(2, 65, 120, "外交支出")
                .marked(3, 145, 120, "3.40");
        Structure structure = header().row(
                        Tag.below("code", 3), Tag.below("name", 4).and(2, 0), Tag.below("total", 5))
                .page()
                .row(Tag.below("code", 1), Tag.below("name", 2), Tag.below("total", 3));

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet))))
                .containsExactly(
                        "[科目编码|科目名称|合计|项目支出]", "[201|一般公共服务支出|1.20|]", "[科目编码|科目名称|合计|项目支出]", "[202|外交支出|3.40|]");
    }

    @Test
    void aCellWithoutHeaderStandsWhereOthersOfItsColumnDo() {
        // Given
        Sheet sheet = new Sheet();
        header(sheet, 0);
        sheet.marked(3, 50, 80, "201").marked(4, 65, 80, "一般公共服务支出").marked(5, 145, 80, "2.00");
        sheet.marked(6, 180, 80, "5.00").marked(7, 65, 100, "其他支出").marked(8, 175, 100, "12.00");
        Structure structure =
                header().row(Tag.cell(3), Tag.cell(4), Tag.cell(5), Tag.cell(6)).row(Tag.cell(7), Tag.cell(8));

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet))))
                .containsExactly("[科目编码|科目名称|合计|项目支出]", "[201|一般公共服务支出|2.00|5.00]", "[|其他支出||12.00]");
    }

    @Test
    void aStructureThatLiesIsNotBelieved() {
        // Given
        Sheet sheet = new Sheet();
        header(sheet, 0);
        sheet.marked(3, 50, 80, "201").marked(4, 65, 80, "一般公共服务支出").marked(5, 170, 80, "1,234.56");
        Structure structure = header().row(Tag.below("name", 3), Tag.below("code", 4), Tag.below("total", 5));

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet)))).noneMatch(line -> line.contains("[一般公共服务支出|201"));
    }

    @Test
    void aStructureThatContainsItselfIsReadOnce() {
        // Given
        Sheet sheet = new Sheet();
        header(sheet, 0);
        sheet.marked(3, 50, 80, "201").marked(4, 65, 80, "一般公共服务支出").marked(5, 145, 80, "1.20");
        Structure structure = header().row(Tag.below("code", 3), Tag.below("name", 4), Tag.below("total", 5))
                .containingItself();

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet)))).contains("[201|一般公共服务支出|1.20|]");
    }

    @Test
    void whatHeaderCellsTakeUpFollowsFromWhereTheyStand() {
        // Given
        Sheet sheet = new Sheet();
        sheet.marked(0, 50, 60, "科目").marked(1, 130, 60, "合计").marked(2, 190, 60, "本年支出");
        sheet.marked(3, 50, 75, "编码")
                .marked(4, 80, 75, "名称")
                .marked(5, 170, 75, "基本支出")
                .marked(6, 215, 75, "项目支出");
        sheet.marked(7, 50, 90, "201")
                .marked(8, 80, 90, "外交")
                .marked(9, 135, 90, "5.00")
                .marked(10, 180, 90, "2.00");
        sheet.marked(11, 225, 90, "3.00").marked(12, 50, 105, "202").marked(13, 225, 105, "4.00");
        Structure structure = new Structure()
                .withoutNames()
                .row(Tag.cell(0), Tag.cell(1), Tag.cell(2))
                .row(Tag.cell(3), Tag.cell(4), Tag.cell(5), Tag.cell(6))
                .row(Tag.cell(7), Tag.cell(8), Tag.cell(9), Tag.cell(10), Tag.cell(11))
                .row(Tag.cell(12), Tag.cell(20), Tag.cell(21), Tag.cell(22), Tag.cell(13));

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet))))
                .containsExactly(
                        "[科目(2x1)||合计(1x2)|本年支出(2x1)|]",
                        "[编码|名称||基本支出|项目支出]",
                        "[201|外交|5.00|2.00|3.00]",
                        "[202||||4.00]");
    }

    @Test
    void groupsStandOverTheMiddleOfColumnsNotOfTheirWords() {
        // Given two sides, everything in the middle of its column, and names far longer than the words above them
        Sheet sheet = new Sheet().marked(0, 130, 60, "收入").marked(1, 415, 60, "支出");
        sheet.marked(2, 110, 75, "项目")
                .marked(3, 225, 75, "预算数")
                .marked(4, 320, 75, "项目")
                .marked(5, 410, 75, "合计")
                .marked(6, 450, 75, "一般公共")
                .marked(7, 515, 75, "基金")
                .marked(8, 560, 75, "国资");
        Structure structure = new Structure()
                .withoutNames()
                .row(Tag.cell(0), Tag.cell(1))
                .row(Tag.cell(2), Tag.cell(3), Tag.cell(4), Tag.cell(5), Tag.cell(6), Tag.cell(7), Tag.cell(8));
        for (int row = 0; row < 3; row++) {
            double y = 90 + 15 * row;
            int mark = 10 + 7 * row;
            sheet.marked(mark, 30, y, "一般公共预算财政拨款收入和上年结转资金")
                    .marked(mark + 1, 230, y, "3.00")
                    .marked(mark + 2, 270, y, "文化旅游体育与传媒等支出")
                    .marked(mark + 3, 410, y, "3.00")
                    .marked(mark + 4, 460, y, "1.00")
                    .marked(mark + 5, 515, y, "1.00")
                    .marked(mark + 6, 560, y, "1.00");
            structure.row(
                    Tag.cell(mark),
                    Tag.cell(mark + 1),
                    Tag.cell(mark + 2),
                    Tag.cell(mark + 3),
                    Tag.cell(mark + 4),
                    Tag.cell(mark + 5),
                    Tag.cell(mark + 6));
        }

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet)))).startsWith("[收入(2x1)||支出(5x1)||||]");
    }

    @Test
    void titleAndCaptionsInATableAreNoPartOfItsHeader() {
        // Given a first row of figures whose name takes up two columns
        Sheet sheet = new Sheet().marked(0, 100, 45, "收入预算总表");
        sheet.marked(1, 50, 60, "部门：水利局").marked(2, 200, 60, "单位：万元");
        sheet.marked(3, 90, 75, "项目名称").marked(4, 210, 75, "金额");
        sheet.marked(5, 50, 90, "收入总计").marked(6, 205, 90, "30.00");
        sheet.marked(7, 50, 105, "财政拨款").marked(8, 130, 105, "小计").marked(9, 205, 105, "10.00");
        sheet.marked(10, 50, 120, "其他资金").marked(11, 130, 120, "小计").marked(12, 205, 120, "20.00");
        Structure structure = new Structure()
                .withoutNames()
                .row(Tag.cell(0))
                .row(Tag.cell(1), Tag.cell(2))
                .row(Tag.cell(3), Tag.cell(4))
                .row(Tag.cell(5), Tag.cell(6))
                .row(Tag.cell(7), Tag.cell(8), Tag.cell(9))
                .row(Tag.cell(10), Tag.cell(11), Tag.cell(12));

        // When, Then
        assertThat(Reading.lines(Reading.of(structure.on(sheet))))
                .containsExactly(
                        "收入预算总表",
                        "[部门：水利局(2x1)||单位：万元]",
                        "[项目名称(2x1)||金额]",
                        "[收入总计||30.00]",
                        "[财政拨款|小计|10.00]",
                        "[其他资金|小计|20.00]");
    }

    private static Structure header() {
        return new Structure()
                .row(Tag.header("code", 0), Tag.header("name", 1), Tag.header("total", 2), Tag.header("project", 9));
    }

    private static void header(Sheet sheet, double lower) {
        if (lower == 0) {
            sheet.marked(0, 50, 60, "科目编码").marked(1, 90, 60, "科目名称");
            sheet.marked(2, 140, 60, "合计").marked(9, 165, 60, "项目支出");
        } else {
            sheet.text(50, 60 + lower, "科目编码").text(90, 60 + lower, "科目名称");
            sheet.text(140, 60 + lower, "合计").text(165, 60 + lower, "项目支出");
        }
    }
}
