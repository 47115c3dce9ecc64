package io.gouji.ingest.parse.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.model.document.Origin;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerformanceReaderTest {

    @Test
    void aProjectIsReadFromCellsWithLabelsInTheMiddleOfTheirRows() {
        // Given
        String text = """
                项目支出绩效目标表
                预算单位\t青禾县水利服务中心\t\t\t\t
                项目名称\t渠道维护\t项目负责人\t王小明\t\t
                项目资金(万元)\t年度预算总额\t12.00\t其中:财政拨款\t12.00\t其他资金\t0.00
                项目总体目标\t本项目安排预算资金12万元，维护渠道30公里。\t\t\t\t
                一级指标\t二级指标\t三级指标\t指标值\t指标值设置依据\t上年完成值\t指标分值权重\t指标赋分规则
                \t数量指标\t维护渠道长度\t>=30 公里\t计划标准\t28\t30\t按比例
                产出指标\t质量\t验收合格率\t=100%\t计划标准\t\t20\t按比例
                \t指标\t完好率\t≥95%\t计划标准\t\t20\t按比例
                满意度指标\t满意度指标\t群众满意度\t不低于90%\t计划标准\t\t20\t按比例
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then
        assertThat(table.scope()).isEqualTo(PerformanceTable.Scope.PROJECT);
        assertThat(table.project()).isEqualTo("渠道维护");
        assertThat(table.responsibleUnit()).isEqualTo("青禾县水利服务中心");
        assertThat(table.funding(Funding.Source.TOTAL))
                .hasValueSatisfying(total -> assertThat(total.value()).isEqualByComparingTo("12.00"));
        assertThat(inShort(table))
                .containsExactly(
                        "产出指标 数量指标 维护渠道长度 >= 30 公里 30 计划标准",
                        "产出指标 质量指标 验收合格率 = 100 % 20 计划标准",
                        "产出指标 质量指标 完好率 >= 95 % 20 计划标准",
                        "满意度指标 满意度指标 群众满意度 >= 90 % 20 计划标准");
        assertThat(table.indicators().get(0).lastYear()).isEqualTo("28");
    }

    @Test
    void aFormInYuanGivesTheMoneyOfTheYearBesideThatOfTheProject() {
        // Given
        String text = """
                财政项目支出绩效目标填报表
                项目名称\t渠道维护\t项目性质\t经常性项目\t项目类别\t特定目标类
                主管部门\t青禾县水利局\t实施单位\t青禾县水利服务中心\t\t
                计划开始日期\t2023-01-01\t计划完成日期\t2023-12-31\t\t
                项目资金（元）\t项目资金总额\t900,000.00\t年度资金申请总额\t300,000.00\t
                \t其中：财政资金\t900,000.00\t其中：当年财政拨款\t250,000.00\t
                一级指标\t二级指标\t三级指标\t年度(/项目)指标值\t\t
                产出指标\t数量指标\t维护渠道长度\t≥30.00(公里)\t\t
                效益指标\t社会效益指标\t农户用水保障率\t农户用水保障率不低于80%\t\t
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then
        assertThat(table.title()).isEqualTo("财政项目支出绩效目标填报表");
        assertThat(table.project()).isEqualTo("渠道维护");
        assertThat(table.funding())
                .extracting(funding -> funding.source() + " " + funding.value() + " " + funding.unit())
                .containsExactly(
                        "TOTAL 300000.00 YUAN",
                        "TOTAL 900000.00 YUAN",
                        "FISCAL 250000.00 YUAN",
                        "FISCAL 900000.00 YUAN");
        assertThat(inShort(table))
                .containsExactly("产出指标 数量指标 维护渠道长度 >= 30.00 公里 null ", "效益指标 社会效益指标 农户用水保障率 >= 80 % null ");
    }

    @Test
    void columnsAreToldByTheirHeaderNotByTheirPlace() {
        // Given
        String text = """
                部门整体绩效目标表
                部门名称\t青禾县水利服务中心\t\t\t\t\t
                一级指标\t二级指标\t分值\t三级指标\t指标性质\t指标值\t计量单位
                产出指标\t数量指标\t40\t巡查次数\t≥\t12\t次
                效益指标\t社会效益指标\t50\t保障供水\t定性\t有效保障\t
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then
        assertThat(table.number()).isZero();
        assertThat(inShort(table)).containsExactly("产出指标 数量指标 巡查次数 >= 12 次 40 ", "效益指标 社会效益指标 保障供水 null 有效保障  50 ");
    }

    @Test
    void aFormIsKnownByTheColumnsOfItsIndicatorsWhereItsFirstWordsAreIllegible() {
        // Given
        String text = """
                部门整体绩效目标表
                部六名和 尔(盖章) 青禾县水利服务中心
                做好水利工程管理，保障全县供水。
                一级指标 二级指标 三级指标 指标值 指标设定依据 分值权重
                产出指标 数量指标 巡查次数 ≥12次 工作计划 50
                """;

        // When
        List<PerformanceTable> tables = read(text);

        // Then
        assertThat(tables)
                .singleElement()
                .satisfies(table -> assertThat(table.indicators()).hasSize(1));
    }

    @Test
    void linesThatHaveLostTheirBlanksAreReadWordByWord() {
        // Given
        String text = """
                部门整体绩效目标表
                部门名称（盖章） 青禾县水利服务中心
                部门联系人 王小明 联系电话 0999-1234567
                年度绩效目标
                做好水利工程管理，保障全县供水。
                年度预算(万元)
                财政资金（万元）
                上级安排 5.00
                本级安排 75.00
                一级指标 二级指标 三级指标 指标值 指标设定依据 分值权重
                履职效能
                数量指标 巡查次数 ＞=12 次 2025年重
                点工作
                50
                服务对象满意
                度
                满意度指标
                群众对供水的
                满意度
                >=90%
                2025年重
                点工作
                40
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then
        assertThat(table.goal()).isEqualTo("做好水利工程管理，保障全县供水。");
        assertThat(table.funding())
                .extracting(Funding::source)
                .containsExactly(Funding.Source.HIGHER_LEVEL, Funding.Source.OWN_LEVEL);
        assertThat(inShort(table))
                .containsExactly("履职效能 数量指标 巡查次数 >= 12 次 50 2025年重点工作", "服务对象满意度 满意度指标 群众对供水的满意度 >= 90 % 40 2025年重点工作");
    }

    @Test
    void lineThatHasAllItsCellsIsReadByTheirOrder() {
        // Given
        String text = """
                项目支出绩效目标表
                预算单位 青禾县水利服务中心
                项目名称 渠道维护 项目负责人 王小明
                一级指标 二级指标 三级指标 指标值 指标值设置依据 上年完成值 指标分值权重 指标赋分规则 佐证资料
                产出指标 数量指标 维护渠道长度 ≥30公里 计划标准 28 20 按比例赋分 验收单
                质量指标 验收合格率 =100% 计划标准 100% 20 按比例赋分 验收单
                时效指标 完工时间 入冬之前 计划标准 20 按等级赋分 验收单
                成本指标 经济成本指标 材料成本 ≤3.00万元 计划标准 20 按比例赋分 发票
                满意度指标 满意度指标 农户满意度 ≥90% 计划标准 10 按比例赋分 问卷
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then
        assertThat(inShort(table))
                .containsExactly(
                        "产出指标 数量指标 维护渠道长度 >= 30 公里 20 计划标准",
                        "产出指标 质量指标 验收合格率 = 100 % 20 计划标准",
                        "产出指标 时效指标 完工时间 null 入冬之前  20 计划标准",
                        "成本指标 经济成本指标 材料成本 <= 3.00 万元 20 计划标准",
                        "满意度指标 满意度指标 农户满意度 >= 90 % 10 计划标准");
        assertThat(table.indicators())
                .extracting(indicator -> indicator.lastYear() + " " + indicator.scoringRule())
                .containsExactly("28 按比例赋分", "100% 按比例赋分", " 按等级赋分", " 按比例赋分", " 按比例赋分");
    }

    @Test
    void nameWhoseEndNothingTellsIsMarked() {
        // Given a target in words that nothing sets apart from the name
        String text = """
                部门整体绩效目标表
                部门名称 青禾县水利服务中心
                一级指标 二级指标 三级指标 指标值 指标设定依据 分值权重
                产出指标 数量指标 巡查次数 ≥12次 工作计划 50
                质量指标 堤岸
                牢固
                """;

        // When, Then
        assertThat(read(text).get(0).indicators())
                .extracting(Indicator::origin)
                .containsExactly(Origin.PRINTED, Origin.REPAIRED);
    }

    @Test
    void formThatGoesOnBelowItsTitleAgainIsOneForm() {
        // Given
        String text = """
                部门整体绩效目标表
                部门名称\t青禾县水利服务中心\t\t\t\t
                一级指标\t二级指标\t三级指标\t指标值\t指标设定依据\t分值权重
                产出指标\t数量指标\t巡查次数\t≥12次\t工作计划\t50
                - 20 -
                部门整体绩效目标表
                效益指标\t社会效益指标\t群众满意度\t≥90%\t工作计划\t40
                """;

        // When
        List<PerformanceTable> tables = read(text);

        // Then
        assertThat(tables)
                .singleElement()
                .satisfies(table -> assertThat(inShort(table))
                        .containsExactly("产出指标 数量指标 巡查次数 >= 12 次 50 工作计划", "效益指标 社会效益指标 群众满意度 >= 90 % 40 工作计划"));
    }

    @Test
    void wordsAroundATargetAreNoPartOfTheName() {
        // Given
        String text = """
                项目支出绩效目标表
                项目名称\t渠道维护\t\t
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t数量指标\t按计划完成\t培训人数不少于100人,发放手册不少于2000份
                产出指标\t数量指标\t上门讲解\t不低于50人次的个别讲解
                产出指标\t质量指标\t渠道完好率\t渠道完好率不低于95%
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then two values in a cell are not made one, and what was set aside is marked
        assertThat(inShort(table))
                .containsExactly(
                        "产出指标 数量指标 按计划完成 null 培训人数不少于100人,发放手册不少于2000份  null ",
                        "产出指标 数量指标 上门讲解 >= 50 人次 null ",
                        "产出指标 质量指标 渠道完好率 >= 95 % null ");
        assertThat(table.indicators())
                .extracting(Indicator::origin)
                .containsExactly(Origin.PRINTED, Origin.REPAIRED, Origin.REPAIRED);
    }

    @Test
    void goalBelowItsLabelIsReadHoweverShort() {
        // Given
        String text = """
                财政项目支出绩效目标填报表
                项目名称\t渠道维护\t\t
                项目绩效目标\t项目总目标\t年度总体目标\t
                \t三年修完渠道\t当年修渠30公里\t
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t数量指标\t渠道长度\t≥30公里
                """;

        // When, Then
        assertThat(read(text).get(0).goal()).isEqualTo("当年修渠30公里");
    }

    @Test
    void whatAScannerBrokeIsMendedWhereTheDocumentTellsAndMarked() {
        // Given
        String text = """
                项目名称\t渠道维护\t\t\t\t\t
                项目资金(万元)\t年度预算总额 3\t2.00\t其中:财政拨款\t32.00\t其他资金\t0.00
                项目总体目标\t本项目安排预算资金32万元，巡查渠道次数240次，保障供水。\t\t\t\t\t
                一级指标\t二级指标\t三级指标\t\t指标值\t依据\t权重
                产出指标\t数量指标\t\t\t> =2 40 次\t计划标准\t20
                \t\t渠道 度\t维护长\t>=30 公里\t计划标准\t20
                \t时效指标\t任务完成及时率\t\t=100%\t计划标准\t20
                \t\t经费支付及时罩\t\t三100%\t计划标准\t30
                """;

        // When
        PerformanceTable table = read(text).get(0);

        // Then
        assertThat(inShort(table))
                .containsExactly(
                        "产出指标 数量指标 巡查渠道次数 >= 240 次 20 计划标准",
                        "产出指标 数量指标 渠道维护长度 >= 30 公里 20 计划标准",
                        "产出指标 时效指标 任务完成及时率 = 100 % 20 计划标准",
                        "产出指标 时效指标 经费支付及时率 = 100 % 30 计划标准");
        assertThat(table.indicators())
                .extracting(Indicator::origin)
                .containsExactly(Origin.REPAIRED, Origin.REPAIRED, Origin.PRINTED, Origin.REPAIRED);
        Funding total = table.funding(Funding.Source.TOTAL).orElseThrow();
        assertThat(total.value()).isEqualByComparingTo("32.00");
        assertThat(total.origin()).isEqualTo(Origin.REPAIRED);
    }

    private static List<PerformanceTable> read(String text) {
        PerformanceRegions regions = PerformanceRegions.of(List.of(TextDisclosure.lines(text)));
        return PerformanceReader.read(regions.tables(), Set.of());
    }

    private static List<String> inShort(PerformanceTable table) {
        return table.indicators().stream()
                .map(indicator -> String.join(
                        " ",
                        indicator.level1(),
                        indicator.level2(),
                        indicator.level3(),
                        String.valueOf(indicator.operator()),
                        indicator.target(),
                        indicator.unit(),
                        Objects.toString(indicator.weight()),
                        indicator.basis()))
                .toList();
    }
}
