package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Grid;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Block.Signature;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.Goal;
import io.gouji.generator.outline.fault.WordFaultPlanter.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proposes faults in performance targets, headings and other blocks. */
final class BlockFaults {

    private static final int[] CHECK_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final Disclosure disclosure;
    private final List<Block> blocks;
    private final Chance chance;

    BlockFaults(Disclosure disclosure, List<Block> blocks, Chance chance) {
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
                        && grid.rows().stream().anyMatch(row -> row.get(0).equals("项目总体目标")))
                .map(at -> {
                    Grid grid = (Grid) blocks.get(at);
                    List<List<String>> rows = new ArrayList<>();
                    for (List<String> row : grid.rows()) {
                        List<String> cells = new ArrayList<>(row);
                        if (row.get(0).equals("项目总体目标")) {
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

    /** A table of targets names an organisation that is not the issuer. */
    Optional<Change> issuerName(WordFaultKind kind) {
        return pick(block -> block instanceof Grid).map(at -> {
            Grid grid = (Grid) blocks.get(at);
            String printed = disclosure.organisation().place() + "综合服务管理局";
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

    /** A heading is not printed: what stood below it now belongs to the one before. */
    Optional<Change> headingLost(WordFaultKind kind, int level, String beginning) {
        return pick(block -> block instanceof Heading heading
                        && heading.level() == level
                        && heading.text().startsWith(beginning))
                .map(at -> new Change(
                        at, List.of(), new PlantedWordFault(kind, "", "", ((Heading) blocks.get(at)).text(), "")));
    }

    Optional<Change> signatureLost(WordFaultKind kind) {
        return pick(block -> block instanceof Signature)
                .map(at -> new Change(
                        at, List.of(), new PlantedWordFault(kind, "", "", ((Signature) blocks.get(at)).date(), "")));
    }

    Optional<Change> placeholder(WordFaultKind kind) {
        return pick(block -> block instanceof Paragraph paragraph
                        && paragraph.claims().isEmpty()
                        && paragraph.text().endsWith("。"))
                .map(at -> new Change(
                        at,
                        List.of(blocks.get(at), new Paragraph("其他情况说明：XX。")),
                        new PlantedWordFault(kind, "", "", "", "XX")));
    }

    /** The heading of a section speaks of an earlier year. */
    Optional<Change> year(WordFaultKind kind) {
        String year = disclosure.fiscalYear() + "年";
        return pick(block -> block instanceof Heading heading
                        && heading.level() == 3
                        && heading.text().contains(year))
                .map(at -> {
                    Heading heading = (Heading) blocks.get(at);
                    String printed = (disclosure.fiscalYear() - 2) + "年";
                    return new Change(
                            at,
                            List.of(new Heading(3, heading.text().replace(year, printed))),
                            new PlantedWordFault(kind, "", "", year, printed));
                });
    }

    /** A sentence with something that should not be published, behind the organisation's profile. */
    Optional<Change> added(WordFaultKind kind, String words, String datum) {
        return pick(block ->
                        block instanceof Paragraph paragraph && paragraph.text().contains("编制数"))
                .map(at -> new Change(
                        at,
                        List.of(blocks.get(at), new Paragraph(words + datum + "。")),
                        new PlantedWordFault(kind, "0", "", "", datum)));
    }

    /** A number with the right check digit, of nobody. */
    static String identityNumber(Chance chance) {
        String digits = "6590" + chance.between(21, 29) + "19" + chance.between(60, 99) + "0" + chance.between(1, 9)
                + chance.between(10, 28) + chance.between(100, 999);
        int sum = IntStream.range(0, CHECK_WEIGHTS.length)
                .map(i -> (digits.charAt(i) - '0') * CHECK_WEIGHTS[i])
                .sum();
        return digits + CHECK_DIGITS.charAt(sum % 11);
    }

    private Optional<Integer> pick(Predicate<Block> wanted) {
        List<Integer> places = IntStream.range(0, blocks.size())
                .filter(i -> wanted.test(blocks.get(i)))
                .boxed()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }
}
