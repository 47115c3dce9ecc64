package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Grid;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Proposes faults in performance targets. */
final class TargetFaults {

    private static final String GOAL_ROW = "项目总体目标";
    private static final int MONEY_ROW = 2;
    private static final int APPROPRIATION_CELL = 4;
    private static final int LAST_YEAR_CELL = 5;

    private final Disclosure disclosure;
    private final List<Block> blocks;
    private final Chance chance;

    TargetFaults(Disclosure disclosure, List<Block> blocks, Chance chance) {
        this.disclosure = disclosure;
        this.blocks = blocks;
        this.chance = chance;
    }

    /** One weight of a table of targets is five points too many. */
    Optional<Change> weight(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid && !grid.goals().isEmpty())
                .map(at -> weight(kind, at, (Grid) blocks.get(at)));
    }

    private Change weight(WordFaultKind kind, int at, Grid grid) {
        int which = chance.below(grid.goals().size());
        Goal goal = grid.goals().get(which);
        String printed = String.valueOf(Integer.parseInt(goal.weight()) + 5);
        List<Goal> goals = new ArrayList<>(grid.goals());
        goals.set(which, goal.weighted(printed));
        List<List<String>> rows = new ArrayList<>(grid.rows());
        int row = rows.size() - grid.goals().size() + which;
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(cells.lastIndexOf(goal.weight()), printed);
        rows.set(row, cells);
        return new Change(
                at,
                List.of(new Grid(grid.caption(), rows, goals)),
                new PlantedWordFault(kind, "12.4", goal.project(), goal.weight(), printed));
    }

    /** The goal's text speaks of another amount than the table states. */
    Optional<Change> goalText(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid
                        && grid.rows().stream().anyMatch(row -> row.get(0).equals(GOAL_ROW)))
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    List<List<String>> rows = new ArrayList<>();
                    for (List<String> row : grid.rows()) {
                        List<String> cells = new ArrayList<>(row);
                        if (row.get(0).equals(GOAL_ROW)) {
                            cells.set(1, row.get(1).replaceFirst("资金(\\d)", "资金9$1"));
                        }
                        rows.add(cells);
                    }
                    String amount = grid.rows().get(2).get(2);
                    return new Change(
                            at,
                            List.of(new Grid(grid.caption(), rows, grid.goals())),
                            new PlantedWordFault(
                                    kind, "12.4", grid.goals().get(0).project(), amount, "9" + amount));
                });
    }

    /** A table of targets gives the issuer a name that begins alike and is not its name. */
    Optional<Change> issuerName(WordFaultKind kind) {
        return pick(block -> block instanceof Grid).map(at -> {
            Grid grid = (Grid) blocks.get(at);
            String name = disclosure.name();
            String printed = name.substring(0, name.length() - 1) + (name.endsWith("局") ? "处" : "局");
            List<List<String>> rows = new ArrayList<>(grid.rows());
            List<String> first = new ArrayList<>(rows.get(0));
            first.set(1, printed);
            rows.set(0, first);
            return new Change(
                    at,
                    List.of(new Grid(grid.caption(), rows, grid.goals())),
                    new PlantedWordFault(kind, "12.4", "", disclosure.name(), printed));
        });
    }

    /** The appropriation of a project's targets is off by what a slip of the pen makes. */
    Optional<Change> funding(WordFaultKind kind) {
        return pick(TargetFaults::isOfProject).map(at -> {
            Grid grid = (Grid) blocks.get(at);
            List<String> money = new ArrayList<>(grid.rows().get(MONEY_ROW));
            String correct = money.get(APPROPRIATION_CELL);
            String printed = new BigDecimal(correct)
                    .add(new BigDecimal(chance.oneOf("0.10", "1.00", "20.00")))
                    .toPlainString();
            money.set(APPROPRIATION_CELL, printed);
            List<List<String>> rows = new ArrayList<>(grid.rows());
            rows.set(MONEY_ROW, money);
            return new Change(
                    at,
                    List.of(new Grid(grid.caption(), rows, grid.goals())),
                    new PlantedWordFault(kind, "12.4", grid.goals().get(0).project(), correct, printed));
        });
    }

    /** One ceiling of a cost is as high as the whole project and more. */
    Optional<Change> costTooHigh(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid && grid.goals().stream().anyMatch(TargetFaults::isCost))
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    int which = IntStream.range(0, grid.goals().size())
                            .filter(i -> isCost(grid.goals().get(i)))
                            .findFirst()
                            .orElseThrow();
                    Goal goal = grid.goals().get(which);
                    BigDecimal all = new BigDecimal(grid.rows().get(MONEY_ROW).get(MONEY_ROW));
                    String printed = all.add(new BigDecimal("1.50")).toPlainString();
                    List<Goal> goals = new ArrayList<>(grid.goals());
                    goals.set(which, goal.targeted(printed));
                    List<List<String>> rows = new ArrayList<>(grid.rows());
                    int row = rows.size() - grid.goals().size() + which;
                    List<String> cells = new ArrayList<>(rows.get(row));
                    cells.replaceAll(cell -> cell.endsWith(goal.target() + goal.unit())
                            ? cell.replace(goal.target() + goal.unit(), printed + goal.unit())
                            : cell);
                    rows.set(row, cells);
                    return new Change(
                            at,
                            List.of(new Grid(grid.caption(), rows, goals)),
                            new PlantedWordFault(kind, "12.4", goal.project(), goal.target(), printed));
                });
    }

    /** What the own level provides is said to come from above. */
    Optional<Change> sources(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid
                        && new BigDecimal(cellAfter(grid, "本级安排").orElse("0")).signum() > 0)
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    String own = cellAfter(grid, "本级安排").orElseThrow();
                    String upper = cellAfter(grid, "上级安排").orElseThrow();
                    String all = new BigDecimal(own).add(new BigDecimal(upper)).toPlainString();
                    List<List<String>> rows = grid.rows().stream()
                            .map(row -> row.contains("上级安排")
                                    ? with(row, row.indexOf("上级安排") + 1, all)
                                    : row.contains("本级安排") ? with(row, row.indexOf("本级安排") + 1, "0.00") : row)
                            .toList();
                    return new Change(
                            at,
                            List.of(new Grid(grid.caption(), rows, grid.goals())),
                            new PlantedWordFault(kind, "12.4", "上级安排", upper, all));
                });
    }

    private static Optional<String> cellAfter(Grid grid, String label) {
        return grid.rows().stream()
                .filter(row -> row.contains(label))
                .map(row -> row.get(row.indexOf(label) + 1))
                .findFirst();
    }

    /** Satisfaction stands among the quantities. */
    Optional<Change> misfiled(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid && !grid.goals().isEmpty())
                .flatMap(at -> goal(
                        kind,
                        at,
                        goal -> goal.level3().contains("满意度"),
                        goal -> goal.filedUnder("数量指标"),
                        "满意度指标",
                        "数量指标"));
    }

    /** Of something there is more than all of it. */
    Optional<Change> percentAboveHundred(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid && !grid.goals().isEmpty())
                .flatMap(at -> goal(
                        kind,
                        at,
                        goal -> goal.unit().equals("%") && !goal.level3().contains("增"),
                        goal -> goal.targeted("1" + goal.target() + "0"),
                        "%",
                        "0%"));
    }

    /** A table of targets with another indicator, in the cell that ends in one word another one. */
    private Optional<Change> goal(
            WordFaultKind kind,
            int at,
            Predicate<Goal> wanted,
            UnaryOperator<Goal> changed,
            String correctEnd,
            String printedEnd) {
        Grid grid = (Grid) blocks.get(at);
        List<Integer> places = IntStream.range(0, grid.goals().size())
                .filter(i -> wanted.test(grid.goals().get(i)))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int which = chance.pick(places);
        Goal goal = grid.goals().get(which);
        Goal other = changed.apply(goal);
        List<Goal> goals = new ArrayList<>(grid.goals());
        goals.set(which, other);
        List<List<String>> rows = new ArrayList<>(grid.rows());
        int row = rows.size() - grid.goals().size() + which;
        List<String> cells = new ArrayList<>(rows.get(row));
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i == 1 && !goal.level2().equals(other.level2())) {
                cells.set(i, other.level2());
            } else if (cell.endsWith(goal.target() + goal.unit())
                    && !goal.target().equals(other.target())) {
                cells.set(i, cell.replace(goal.target() + goal.unit(), other.target() + other.unit()));
            }
        }
        rows.set(row, cells);
        return Optional.of(new Change(
                at,
                List.of(new Grid(grid.caption(), rows, goals)),
                new PlantedWordFault(kind, "12.4", goal.level3(), correctEnd, printedEnd)));
    }

    /** The goal's text states another number of things than the indicator. */
    Optional<Change> goalQuantity(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid && quantity(grid).isPresent())
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    Goal goal = quantity(grid).orElseThrow();
                    String printed = goal.target() + "7" + goal.unit();
                    List<List<String>> rows = grid.rows().stream()
                            .map(row -> row.get(0).equals(GOAL_ROW)
                                    ? with(
                                            row,
                                            1,
                                            row.get(1)
                                                    .replace(
                                                            goal.level3() + goal.target() + goal.unit(),
                                                            goal.level3() + printed))
                                    : row)
                            .toList();
                    return new Change(
                            at,
                            List.of(new Grid(grid.caption(), rows, grid.goals())),
                            new PlantedWordFault(kind, "12.4", goal.project(), goal.target() + goal.unit(), printed));
                });
    }

    /** An indicator of quantity that the goal's text repeats. */
    private static Optional<Goal> quantity(Grid grid) {
        return grid.rows().stream()
                .filter(row -> row.get(0).equals(GOAL_ROW))
                .flatMap(row -> grid.goals().stream()
                        .filter(goal -> goal.level2().equals("数量指标")
                                && row.get(1).contains(goal.level3() + goal.target() + goal.unit())))
                .findFirst();
    }

    /** Projects of other money have targets, too, but stand in no table. */
    private boolean isInTableOfProjects(String name) {
        return disclosure.tables().stream()
                .filter(table -> table.number() == 7)
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.stub().contains(name));
    }

    /** The table of targets gives the project another name. */
    Optional<Change> projectName(WordFaultKind kind) {
        return pick(block -> block instanceof Grid grid
                        && grid.rows().stream().anyMatch(row -> row.get(0).equals("项目名称"))
                        && isInTableOfProjects(grid.goals().get(0).project()))
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    String name = grid.goals().get(0).project();
                    String printed = "本年度其他专项工作";
                    List<List<String>> rows = grid.rows().stream()
                            .map(row -> row.get(0).equals("项目名称") ? with(row, 1, printed) : row)
                            .toList();
                    return new Change(
                            at,
                            List.of(new Grid(grid.caption(), rows, grid.goals())),
                            new PlantedWordFault(kind, "12.4", name, name, printed));
                });
    }

    /** A project has no indicator of quality; its weight goes to the one above. */
    Optional<Change> kindLost(WordFaultKind kind) {
        return pick(block ->
                        isOfProject(block) && ((Grid) block).goals().stream().anyMatch(TargetFaults::isQuality))
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    int which = IntStream.range(0, grid.goals().size())
                            .filter(i -> isQuality(grid.goals().get(i)))
                            .findFirst()
                            .orElseThrow();
                    Goal lost = grid.goals().get(which);
                    Goal above = grid.goals().get(which - 1);
                    String weight = String.valueOf(Integer.parseInt(above.weight()) + Integer.parseInt(lost.weight()));
                    List<Goal> goals = new ArrayList<>(grid.goals());
                    goals.set(which - 1, above.weighted(weight));
                    goals.remove(which);
                    List<List<String>> rows = new ArrayList<>(grid.rows());
                    int row = rows.size() - grid.goals().size() + which;
                    List<String> cells = new ArrayList<>(rows.get(row - 1));
                    cells.set(cells.lastIndexOf(above.weight()), weight);
                    rows.set(row - 1, cells);
                    rows.remove(row);
                    return new Change(
                            at,
                            List.of(new Grid(grid.caption(), rows, goals)),
                            new PlantedWordFault(kind, "12.4", lost.project(), "质量", ""));
                });
    }

    private static boolean isQuality(Goal goal) {
        return goal.level2().equals("质量指标");
    }

    /** No project gives the values of last year, as they did. */
    Optional<Change> lastYearLost(WordFaultKind kind) {
        Map<Integer, List<Block>> changes = new HashMap<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (isOfProject(blocks.get(at))) {
                Grid grid = (Grid) blocks.get(at);
                int first = grid.rows().size() - grid.goals().size();
                List<List<String>> rows = new ArrayList<>();
                for (int row = 0; row < grid.rows().size(); row++) {
                    List<String> cells = grid.rows().get(row);
                    rows.add(row < first ? cells : with(cells, LAST_YEAR_CELL, ""));
                }
                if (!rows.equals(grid.rows())) {
                    changes.put(at, List.of(new Grid(grid.caption(), rows, grid.goals())));
                }
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(changes, new PlantedWordFault(kind, "12.4", "", "上年完成值", "")));
    }

    private static List<String> with(List<String> row, int at, String cell) {
        List<String> cells = new ArrayList<>(row);
        cells.set(at, cell);
        return cells;
    }

    private static boolean isCost(Goal goal) {
        return goal.level1().equals("成本指标") && goal.unit().equals("万元");
    }

    private static boolean isOfProject(Block block) {
        return block instanceof Grid grid
                && grid.rows().get(MONEY_ROW).get(0).equals("项目资金（万元）")
                && !grid.goals().isEmpty();
    }

    private Optional<Integer> pick(Predicate<Block> wanted) {
        List<Integer> places = IntStream.range(0, blocks.size())
                .filter(i -> wanted.test(blocks.get(i)))
                .boxed()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }
}
