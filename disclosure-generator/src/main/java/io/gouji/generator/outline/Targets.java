package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.outline.Block.Grid;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of performance targets (绩效目标表): of the whole unit, and one for each project. */
final class Targets {

    private static final String LEFT = TableForm.LEFT;
    private static final String ABOVE = TableForm.ABOVE;

    private static final List<String> PEOPLE = List.of("王建设", "李晓梅", "张海峰", "艾力·买买提", "刘玉兰", "陈志远", "古丽娜尔");

    private final Disclosure disclosure;
    private final Chance chance;
    private final String atLeast;
    private final String atMost;
    private final boolean givesLastYear;

    Targets(Disclosure disclosure, Chance chance) {
        this.disclosure = disclosure;
        this.chance = chance;
        String style = chance.oneOf("ascii", "ascii", "mixed", "sign");
        this.atLeast = style.equals("sign") ? "≥" : style.equals("mixed") ? "＞=" : ">=";
        this.givesLastYear = chance.fork("last year").percent(50);
        this.atMost = style.equals("sign") ? "≤" : style.equals("mixed") ? "＜=" : "<=";
    }

    /** The table of the whole unit. */
    Grid whole() {
        Economy economy = disclosure.economy();
        int year = disclosure.fiscalYear();
        List<Goal> goals = Indicators.ofUnit(chance, (year - 1) + "年工作总结及" + year + "年工作计划");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("部门名称（盖章）", disclosure.name(), LEFT, LEFT, LEFT, LEFT));
        rows.add(List.of("部门联系人", chance.pick(PEOPLE), LEFT, "联系电话", landline(), LEFT));
        rows.add(List.of("年度绩效目标", "完成年度重点工作，管好用好各项资金，提高服务质量和效率。", LEFT, LEFT, LEFT, LEFT));
        long upper = economy.sum(
                atom -> atom.source().isCurrentAppropriation() && atom.source().isTransfer());
        long own = economy.sum(
                atom -> atom.source().isCurrentAppropriation() && !atom.source().isTransfer());
        rows.add(List.of("年度预算（万元）", "财政资金（万元）", LEFT, "上级安排", money(upper), LEFT));
        rows.add(List.of(ABOVE, ABOVE, LEFT, "本级安排", money(own), LEFT));
        rows.add(List.of(ABOVE, "其他资金（万元）", LEFT, "其他", money(economy.sum(atom -> true) - upper - own), LEFT));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "指标值", "指标设定依据", "分值权重"));
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            rows.add(List.of(
                    level1(goals, i), goal.level2(), goal.level3(), printed(goal), goal.basis(), goal.weight()));
        }
        return new Grid("部门整体绩效目标表", rows, goals);
    }

    /** The table of a project, the {@code number}th. */
    Grid project(int number, Project project) {
        int year = disclosure.fiscalYear();
        List<Goal> goals = Indicators.ofProject(chance, number, project.name(), project.total(), year);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("预算单位", disclosure.name(), LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT));
        rows.add(List.of("项目名称", project.name(), LEFT, LEFT, LEFT, LEFT, "项目负责人", chance.pick(PEOPLE), LEFT));
        rows.add(List.of(
                "项目资金（万元）",
                "年度预算总额",
                money(project.total()),
                "其中：财政拨款",
                money(project.appropriation()),
                LEFT,
                "其他资金",
                money(project.other()),
                LEFT));
        rows.add(List.of("项目总体目标", goal(project, goals), LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "指标值", "指标值设置依据", "上年完成值", "指标分值权重", "指标赋分规则", "佐证资料"));
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            rows.add(List.of(
                    level1(goals, i),
                    goal.level2(),
                    goal.level3(),
                    printed(goal),
                    goal.basis(),
                    givesLastYear && goal.operator().equals("=") ? goal.target() + goal.unit() : "",
                    goal.weight(),
                    goal.operator().isEmpty() ? "按评判等级赋分" : "按照正常比例赋分",
                    "工作资料"));
        }
        return new Grid("项目支出绩效目标表（" + year + "年）", rows, goals);
    }

    private static String goal(Project project, List<Goal> goals) {
        String quantities = goals.stream()
                .filter(goal -> goal.level2().equals("数量指标"))
                .map(goal -> goal.level3() + goal.target() + goal.unit())
                .collect(Collectors.joining("，"));
        return "本项目安排预算资金" + money(project.total()) + "万元，主要实施内容为" + quantities + "；按期完成任务，发挥资金效益。";
    }

    /** A first-level indicator is printed once, beside all that it takes. */
    private static String level1(List<Goal> goals, int i) {
        String level1 = goals.get(i).level1();
        return i > 0 && goals.get(i - 1).level1().equals(level1) ? ABOVE : level1;
    }

    private String printed(Goal goal) {
        return goal.printed(
                switch (goal.operator()) {
                    case ">=" -> atLeast;
                    case "<=" -> atMost;
                    default -> goal.operator();
                });
    }

    private String landline() {
        return "09" + chance.between(10, 98) + "-" + chance.between(2_000_000, 8_999_999);
    }

    private static String money(long fen) {
        return fen == 0 ? "0.00" : Cell.ofFen(fen).value();
    }
}
