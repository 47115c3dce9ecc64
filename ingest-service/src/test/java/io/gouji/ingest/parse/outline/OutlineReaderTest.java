package io.gouji.ingest.parse.outline;

import static io.gouji.ingest.parse.TextDisclosure.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.model.narrative.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineReaderTest {

    @Test
    void contentsAreNoSectionsAndBrokenHeadingsAreWhole() {
        // Given
        String text = """
                目 录
                第一部分 部门概况
                一、主要职能
                第三部分 2025年部门预算情况说明
                一、关于青禾县水利服务中心2025年收支预算情况的总体说明
                第一部分 部门概况
                一、主要职能
                （一）负责全县水利工程的日常管理，以及水利设施的
                维护和修缮。
                第三部分 2025年部门预算情况说明
                一、关于青禾县水利服务中心2025年收支预算情况的总体说
                明
                收支总预算80.00万元。
                二、关于青禾县水利服务中心2025年一般公共预算当年拨款情况说明
                （二）一般公共预算当年拨款结构情况
                1、农林水支出（类）80.00万元，占100.00%。
                第四部分 名词解释
                一、基本支出：指人员和公用经费。
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .extracting(section -> section.number() + " " + section.kind())
                .containsExactly(
                        "0 PROFILE", "1 OVERALL", "2 GENERAL_BUDGET", "2.2 GENERAL_BUDGET_STRUCTURE", "3 GLOSSARY");
        assertThat(sections.get(1).title()).endsWith("总体说明");
        assertThat(sections.get(0).paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1., （1）", "1、, （1）", "（一）, 1."})
    void chaptersMayBeNumberedInAnotherWay(String first, String firstBelow) {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                {1}关于青禾县水利服务中心2025年收支预算情况的总体说明
                收支总预算80.00万元。
                {2}关于青禾县水利服务中心2025年一般公共预算当年拨款情况说明
                {1.}一般公共预算当年拨款规模变化情况
                一般公共预算80.00万元。
                {2.}一般公共预算当年拨款结构情况
                农林水支出（类）80.00万元，占100.00%。
                第四部分 名词解释
                """;
        String numbered = text.replace("{1}", first)
                .replace("{2}", second(first))
                .replace("{1.}", firstBelow)
                .replace("{2.}", second(firstBelow));

        // When, Then
        assertThat(outline(numbered))
                .extracting(section -> section.number() + " " + section.kind())
                .startsWith("1 OVERALL", "2 GENERAL_BUDGET", "2.1 GENERAL_BUDGET_SIZE", "2.2 GENERAL_BUDGET_STRUCTURE");
    }

    private static String second(String numbering) {
        return numbering.replace('1', '2').replace('一', '二');
    }

    @Test
    void headingGoesOnBehindTheFootOfThePage() {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                一、关于云岭市青禾县市场监督管理局2025年一般公共预算项
                14
                目支出情况说明
                项目支出20.00万元。
                二、关于云岭市青禾县市场监督管理局2025年政府性基金预算拨款情况说明
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .extracting(section -> section.number() + " " + section.kind())
                .containsExactly("1 PROJECT_EXPENDITURE", "2 MANAGED_FUNDS");
    }

    @Test
    void entryOfTheContentsThatGoesOnInTheNextLineDoesNotEndThem() {
        // Given
        String text = """
                目录
                第三部分 2025年部门预算情况说明
                一、关于云岭市青禾县市场监督管理局2025年收入预算情况说明
                二、关于云岭市青禾县市场监督管理局2025年一般公共预算项目
                支出情况说明
                三、其他重要事项的情况说明
                第三部分 2025年部门预算情况说明
                一、关于云岭市青禾县市场监督管理局2025年收入预算情况说明
                收入预算80.00万元。
                二、关于云岭市青禾县市场监督管理局2025年一般公共预算项目
                支出情况说明
                项目支出20.00万元。
                三、其他重要事项的情况说明
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .extracting(section -> section.number() + " " + section.kind())
                .containsExactly("1 INCOME", "2 PROJECT_EXPENDITURE", "3 FURTHER_MATTERS");
    }

    @Test
    void aLongHeadingIsKnownByWhatStandsOnItsSecondLine() {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                三、关于云岭市青禾县市场监督管理局2025年支出预算情况说明
                支出预算80.00万元。
                四、关于云岭市青禾县市场监督管理局2025年财政拨款收支预
                算情况的总体说明
                2025年财政拨款收支总预算60.00万元。
                五、关于云岭市青禾县市场监督管理局2025年一般公共预算当年拨款情况说
                明
                （一）一般公共预算当年拨款规模变化情况
                一般公共预算拨款合计60.00万元。
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .extracting(section -> section.number() + " " + section.kind())
                .contains("4 FISCAL_APPROPRIATION", "5 GENERAL_BUDGET", "5.1 GENERAL_BUDGET_SIZE");
        assertThat(sections).extracting(OutlineSection::title).anyMatch(title -> title.endsWith("情况的总体说明"));
    }

    @Test
    void theRestOfABrokenNameIsNoLabelButBelowTheNameOfAProjectOneIs() {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                一、关于青禾县水利服务中心2025年一般公共预算当年拨款情况说明
                （三）一般公共预算当年拨款具体使用情况
                1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）一般行政管理事
                务（项）：2025年预算数为37.79万元，比上年预算增加4.83万元，增长14.65%，主要原因是任务加重，安排的资金增多。
                二、关于青禾县水利服务中心2025年一般公共预算项目支出情况说明
                （一）项目名称：关于提前下达2025年水利设施维修养护经费预算的通知（云财农〔2024〕149号）水利设施维修养护与农村饮水安全
                设立的政策依据：按照有关资金管理办法设立。
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .filteredOn(section -> section.number().equals("1.3"))
                .singleElement()
                .satisfies(section -> assertThat(section.paragraphs()).hasSize(1));
        assertThat(sections)
                .filteredOn(section -> section.number().equals("2.1"))
                .singleElement()
                .satisfies(section -> assertThat(section.paragraphs()).hasSize(2));
    }

    @Test
    void chaptersWithoutNumbersTakeThoseOfTheContents() {
        // Given
        String text = """
                目 录
                一、部门主要职能 ………………
                二、名词解释 ………………
                三、部门预算编制说明 ………………
                四、部门预算表 ………………
                五、其他相关情况说明 ………………
                青禾县水利服务中心主要职能
                负责全县水利工程的日常管理。
                名词解释
                （一）基本支出预算：指人员和公用经费。
                2025年部门预算编制说明
                2025年，本单位收入预算80万元。
                其他相关情况说明
                一、2025年“三公”经费预算情况说明
                2025年“三公”经费预算数为1万元。
                二、政府采购预算情况
                2025年政府采购预算3万元。
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .extracting(section -> section.number() + " " + section.kind())
                .containsExactly(
                        "0 PROFILE",
                        "2 GLOSSARY",
                        "3 OVERALL",
                        "5 FURTHER_MATTERS",
                        "5.1 THREE_PUBLIC_EXPENSES",
                        "5.2 PROCUREMENT");
    }

    @Test
    void theIssuerInAHeadingSaysNothingOfWhatItIsAbout() {
        // Given
        String text = "第三部分 说明\n一、关于青禾县政府采购中心2025年收入预算情况说明\n收入80万元。";

        // When
        List<OutlineSection> sections = OutlineReader.read(List.of(TextDisclosure.lines(text)), "青禾县政府采购中心");

        // Then
        assertThat(sections).extracting(OutlineSection::kind).containsExactly(SectionKind.INCOME);
    }

    @Test
    void longHeadingMayBreakBeforeItsLastCharacter() {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                三、关于青禾县水利服务中心2025年支出预算情况说明
                2025年支出预算80.00万元。
                四、关于青禾河流域上游灌区水利工程管理服务中心2025年财政拨款收支预算情况的总体说
                明
                2025年财政拨款收支总预算80.00万元。
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections)
                .extracting(section -> section.number() + " " + section.kind())
                .containsExactly("3 EXPENDITURE", "4 FISCAL_APPROPRIATION");
        assertThat(sections.get(1).paragraphs()).hasSize(1);
    }

    @Test
    void particularsBeginParagraphsAlsoBelowNamesThatFillTheirLine() {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                一、关于青禾县水利服务中心2025年一般公共预算项目支出情况说明
                项目名称：关于提前下达2025年信息系统运行维护项目预算的通知（博财行〔2025〕30号）
                设立的政策依据：按照2025年工作安排设立。
                预算安排规模：447.90万元
                资金分配情况：用于关于提前下达2025年信息系统运行维护项目预算的通知和设备更新
                资金执行时间：全年
                项目名称：堤防维修
                设立的政策依据：按照2025年工作安排设立。
                资金执行时间：全年
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections.get(1).paragraphs())
                .extracting(paragraph -> paragraph.text().substring(0, 4))
                .containsExactly("项目名称", "设立的政", "预算安排", "资金分配", "资金执行");
    }

    @Test
    void endOfTheNameOfAnItemBeginsNoParagraph() {
        // Given
        String text = """
                第三部分 2025年部门预算情况说明
                一、关于青禾县水利服务中心2025年一般公共预算当年拨款情况说明
                （三）一般公共预算当年拨款具体使用情况
                5、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）一般行政管
                理事务（项）：2025年预算数为20.00万元，比上年预算减少6.55万元，下降24.67%，主要原因是项目完工。
                """;

        // When
        List<OutlineSection> sections = outline(text);

        // Then
        assertThat(sections.get(sections.size() - 1).paragraphs()).hasSize(1);
    }

    @Test
    void whatStandsBelowATableIsOfNoSectionAndKept() {
        // Given
        String text = """
                第一部分 部门概况
                一、主要职能
                负责全县水利工程的日常管理。
                支出决算表
                单位：万元
                注：本表反映部门本年度各项支出情况。
                没有基金支出的部门，仍保留该表格式，并作说明：
                收入决算表
                单位：万元
                第三部分 2025年部门决算情况说明
                一、收入支出总体情况说明
                收支总计80.00万元。
                """;

        // When
        DocumentOutline outline = OutlineReader.outline(List.of(TextDisclosure.lines(text)), TextDisclosure.ISSUER);

        // Then
        assertThat(outline.remarks())
                .extracting(Paragraph::printed)
                .containsExactly("注：本表反映部门本年度各项支出情况。", "没有基金支出的部门，仍保留该表格式，并作说明：");
        assertThat(outline.sections().get(0).paragraphs()).hasSize(1);
    }
}
