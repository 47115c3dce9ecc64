package io.gouji.benchmark.accuracy;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the figures read from a document with those printed on it, each printed figure being matched once. */
final class FigureComparison {

    private final Map<String, List<String>> unmatched = new HashMap<>();
    private final Map<String, List<String>> printed = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    private FigureComparison(GeneratedDisclosure truth) {
        truth.facts()
                .forEach(fact -> unmatched
                        .computeIfAbsent(fact.table() + " " + fact.row(), row -> new ArrayList<>())
                        .add(cell(fact.column(), new BigDecimal(fact.value()))));
        unmatched.forEach((row, cells) -> printed.put(row, List.copyOf(cells)));
    }

    /**
     * Compares, and counts by table.
     *
     * @return one sentence for each figure that is wrong without being marked, or missing
     */
    static List<String> compare(GeneratedDisclosure truth, BudgetDocument read, Tally tally) {
        FigureComparison comparison = new FigureComparison(truth);
        read.facts().stream()
                .filter(fact -> fact.origin() != Origin.AMBIGUOUS)
                .forEach(fact -> comparison.certain(fact, tally));
        read.facts().stream()
                .filter(fact -> fact.origin() == Origin.AMBIGUOUS)
                .forEach(fact -> comparison.ambiguous(fact, tally));
        comparison.unmatched.forEach((row, cells) -> cells.forEach(cell -> {
            tally.count(Integer.parseInt(row.substring(0, row.indexOf(' '))), Tally.Verdict.MISSING);
            comparison.errors.add("missing: T" + row + " " + cell);
        }));
        return comparison.errors;
    }

    private void certain(Fact fact, Tally tally) {
        boolean right = match(fact, fact.column());
        tally.count(fact.table(), right ? Tally.Verdict.RIGHT : Tally.Verdict.WRONG);
        if (!right) {
            errors.add("wrong: " + fact);
        }
    }

    /** Figures of one value in a row cannot be told apart: each is matched with any cell of that value that is left. */
    private void ambiguous(Fact fact, Tally tally) {
        List<String> columns = printed.getOrDefault(fact.table() + " " + fact.row(), List.of());
        boolean among = fact.candidates().stream().anyMatch(column -> columns.contains(cell(column, fact.value())));
        boolean likeliest = match(fact, fact.column());
        if (among && !likeliest) {
            String value = cell("", fact.value());
            List<String> left = unmatched.getOrDefault(fact.table() + " " + fact.row(), List.of());
            left.stream().filter(cell -> cell.endsWith(value)).findFirst().ifPresent(left::remove);
        }
        tally.count(
                fact.table(),
                likeliest ? Tally.Verdict.LIKELIEST : among ? Tally.Verdict.CANDIDATE : Tally.Verdict.WRONG);
        if (!among) {
            errors.add("not among the candidates: " + fact);
        }
    }

    private boolean match(Fact fact, String column) {
        List<String> row = unmatched.get(fact.table() + " " + fact.row());
        return row != null && row.remove(cell(column, fact.value()));
    }

    private static String cell(String column, BigDecimal value) {
        return column + "=" + value.setScale(Math.max(2, value.scale())).toPlainString();
    }
}
