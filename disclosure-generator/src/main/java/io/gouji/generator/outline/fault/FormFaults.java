package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Form;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proposes faults that concern a table as a whole: that it is there, that it says what it is, that it says it is empty. */
final class FormFaults {

    private static final Map<Integer, String> MONEY = Map.of(8, "政府性基金预算", 9, "国有资本经营预算", 11, "上年结转结余");
    /** Money of which the words say in several places that there is none. */
    private static final Map<Integer, String> FUNDS = Map.of(8, "政府性基金", 9, "国有资本经营");

    private static final List<String> RUBBISH = List.of("ΔΠ 1 1", "16 7 14 N", "— III. 737U", "A 1 1 . 11");

    private final List<Block> blocks;
    private final Chance chance;

    FormFaults(List<Block> blocks, Chance chance) {
        this.blocks = blocks;
        this.chance = chance;
    }

    /** A table is not printed. */
    Optional<Change> tableLost(WordFaultKind kind) {
        return form(table -> true)
                .map(at -> new Change(at, List.of(), fault(kind, at, table(at).title(), "")));
    }

    /** An empty table says nothing, nor do the words. */
    Optional<Change> statementLost(WordFaultKind kind) {
        return form(table -> FUNDS.containsKey(table.number()) && table.isDeclaredEmpty())
                .map(at -> {
                    String statement = table(at).emptyStatement();
                    String fund = FUNDS.getOrDefault(table(at).number(), statement);
                    Map<Integer, List<Block>> changes = new HashMap<>();
                    changes.put(at, List.of(new Form(table(at).declaredEmpty(""))));
                    IntStream.range(0, blocks.size())
                            .filter(i -> blocks.get(i) instanceof Paragraph paragraph
                                    && (paragraph.text().equals(statement) || saysThereIsNone(paragraph.text(), fund)))
                            .forEach(i -> changes.put(i, List.of()));
                    return new Change(changes, fault(kind, at, statement, ""));
                });
    }

    private static boolean saysThereIsNone(String text, String fund) {
        return text.contains(fund) && (text.endsWith("未安排。") || text.startsWith("无"));
    }

    /** A table with figures says that it is empty. */
    Optional<Change> contradicted(WordFaultKind kind) {
        return form(table -> MONEY.containsKey(table.number()) && !table.hasNoFigures())
                .map(at -> {
                    Table table = table(at);
                    String statement = "说明：本年未安排" + MONEY.get(table.number()) + "，" + table.title() + "为空表。";
                    return new Change(
                            at, List.of(new Form(table.declaredEmpty(statement))), fault(kind, at, "", statement));
                });
    }

    /** Of the vehicles only the subtotal is printed, where anything is spent at all. */
    Optional<Change> vehiclesNotSplit(WordFaultKind kind) {
        return form(table -> table.number() == 10 && !table.hasNoFigures() && !table.isDeclaredEmpty())
                .map(at -> {
                    Table table = table(at);
                    List<Row> rows = table.rows().stream()
                            .filter(row -> row.key().indexOf('/') < 0)
                            .toList();
                    return new Change(at, List.of(new Form(table.withRows(0, rows))), fault(kind, at, "购置费", ""));
                });
    }

    /** Nothing tells whether the figures are yuan or ten thousand yuan. */
    Optional<Change> unitLost(WordFaultKind kind) {
        return form(table -> true)
                .map(at -> new Change(
                        at,
                        List.of(new Form(table(at).withoutUnit())),
                        fault(kind, at, table(at).form().unit().symbol(), "")));
    }

    /** A row that nobody can read stands between two others. */
    Optional<Change> noiseRow(WordFaultKind kind) {
        return form(table -> List.of(2, 3, 5).contains(table.number())
                        && table.rows().size() > 3)
                .map(at -> {
                    Table table = table(at);
                    String rubbish = chance.pick(RUBBISH);
                    List<Row> rows = new ArrayList<>(table.rows());
                    List<String> stub = new ArrayList<>(rows.get(1).stub());
                    stub.replaceAll(cell -> "");
                    stub.set(stub.size() - 1, rubbish);
                    List<Cell> blank =
                            rows.get(1).cells().stream().map(cell -> Cell.BLANK).toList();
                    rows.add(chance.between(2, rows.size() - 1), new Row(Row.Kind.LABEL, rubbish, stub, blank));
                    return new Change(at, List.of(new Form(table.withRows(0, rows))), fault(kind, at, "", rubbish));
                });
    }

    private PlantedWordFault fault(WordFaultKind kind, int at, String correct, String printed) {
        return new PlantedWordFault(kind, table(at).number(), "", "", correct, printed);
    }

    private Table table(int at) {
        return ((Form) blocks.get(at)).table();
    }

    private Optional<Integer> form(Predicate<Table> wanted) {
        List<Integer> places = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Form form && wanted.test(form.table()))
                .boxed()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }
}
