package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Cell;
import java.util.ArrayList;
import java.util.List;

/** Draws performance indicators whose weights make 90 points; ten are kept for the carrying out of the budget. */
final class Indicators {

    private record Quantity(String name, String unit, int most) {}

    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity("计划任务完成批次", "批", 40),
            new Quantity("开展业务培训次数", "次", 24),
            new Quantity("补助资金覆盖人数", "人", 90_000),
            new Quantity("购置办公设备数量", "台", 60),
            new Quantity("编印宣传材料数量", "份", 9_000),
            new Quantity("走访服务对象户数", "户", 3_000),
            new Quantity("改造设施面积", "平方米", 5_000));

    private static final List<String> QUALITIES = List.of("资金使用合规率", "验收合格率", "任务完成达标率", "补助资金发放准确率");
    private static final List<String> TIMELINESS = List.of("项目完成及时率", "资金拨付及时率", "任务按期完成率");
    private static final List<String> COSTS = List.of("设备采购成本", "劳务及服务成本", "材料及印刷成本", "其他支出成本");
    private static final List<String> BENEFITS = List.of("保障单位正常运转", "提升公共服务水平", "改善办事环境");
    private static final List<String> SATISFIED = List.of("服务对象满意度", "受益人员满意度", "工作人员满意度");

    private final Chance chance;
    private final int table;
    private final String project;
    private final List<Goal> goals = new ArrayList<>();

    private Indicators(Chance chance, int table, String project) {
        this.chance = chance;
        this.table = table;
        this.project = project;
    }

    /** Those of the whole unit, with what its targets were set by. */
    static List<Goal> ofUnit(Chance chance, String basis) {
        Indicators drawn = new Indicators(chance, 0, "部门整体绩效目标");
        drawn.quantities("履职效能", 2, 18, basis);
        drawn.percent("履职效能", "质量指标", chance.pick(QUALITIES), "=", 100, "18", basis);
        drawn.percent("履职效能", "时效指标", chance.pick(TIMELINESS), "=", 100, "18", basis);
        drawn.percent("社会效应", "满意度指标", chance.pick(SATISFIED), ">=", chance.between(85, 98), "18", basis);
        return drawn.goals;
    }

    /** Those of a project, whose cost ceilings make up its budget of {@code fen}. */
    static List<Goal> ofProject(Chance chance, int table, String project, long fen, int year) {
        Indicators drawn = new Indicators(chance, table, project);
        drawn.quantities("产出指标", 2, 10, "计划标准");
        drawn.percent("产出指标", "质量指标", chance.pick(QUALITIES), "=", 100, "10", "计划标准");
        if (chance.percent(50)) {
            drawn.add("产出指标", "时效指标", "项目完成时间", "", year + "年12月", "", "10", "计划标准");
        } else {
            drawn.percent("产出指标", "时效指标", chance.pick(TIMELINESS), "=", 100, "10", "计划标准");
        }
        drawn.costs(fen);
        drawn.add("效益指标", "社会效益指标", chance.pick(BENEFITS), "", chance.oneOf("有效保障", "逐步提升"), "", "20", "计划标准");
        drawn.percent("满意度指标", "满意度指标", chance.pick(SATISFIED), ">=", chance.between(80, 98), "10", "计划标准");
        return drawn.goals;
    }

    private void quantities(String level1, int count, int weight, String basis) {
        for (Quantity quantity : chance.sample(QUANTITIES, count)) {
            add(
                    level1,
                    "数量指标",
                    quantity.name(),
                    chance.percent(80) ? ">=" : "=",
                    String.valueOf(chance.between(2, quantity.most())),
                    quantity.unit(),
                    String.valueOf(weight),
                    basis);
        }
    }

    /** One ceiling for everything, or several that add up to the budget as it is printed. */
    private void costs(long fen) {
        long hundredths = Cell.ofFen(fen).hundredths();
        int parts = hundredths < 400 || chance.percent(50) ? 1 : chance.between(2, COSTS.size());
        if (parts == 1) {
            percent("成本指标", "经济成本指标", "预算成本控制率", "<=", 100, "20", "预算支出标准");
            return;
        }
        long left = hundredths;
        for (int i = 0; i < parts; i++) {
            long part = i == parts - 1 ? left : left / chance.between(2, 4);
            left -= part;
            add(
                    "成本指标",
                    "经济成本指标",
                    COSTS.get(i),
                    "<=",
                    Cell.of(part).value(),
                    "万元",
                    String.valueOf(20 / parts + (i == 0 ? 20 % parts : 0)),
                    "预算支出标准");
        }
    }

    private void percent(
            String level1, String level2, String level3, String operator, int value, String weight, String basis) {
        add(level1, level2, level3, operator, String.valueOf(value), "%", weight, basis);
    }

    private void add(
            String level1,
            String level2,
            String level3,
            String operator,
            String target,
            String unit,
            String weight,
            String basis) {
        goals.add(new Goal(table, project, level1, level2, level3, operator, target, unit, weight, basis));
    }
}
