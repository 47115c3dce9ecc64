package io.gouji.benchmark.accuracy;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the figures read from a document with those printed on it, each printed figure being matched once. */
final class FigureComparison {

    /** Notes that tell a reader that figures of a table are not to be had. */
    private static final Set<Note.Code> LEFT_OUT =
            EnumSet.of(Note.Code.TABLE_MISSING, Note.Code.TABLE_BLANK, Note.Code.ROW_NOT_READ, Note.Code.READING_LIMIT);

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
        comparison.unmatched.forEach((row, cells) -> cells.forEach(cell -> comparison.missing(row, cell, read, tally)));
        return comparison.errors;
    }

    private void missing(String row, String cell, BudgetDocument read, Tally tally) {
        int table = Integer.parseInt(row.substring(0, row.indexOf(' ')));
        boolean said = read.notes().stream()
                .anyMatch(note -> note.table() != null && note.table() == table && LEFT_OUT.contains(note.code()));
        tally.count(table, said ? Tally.Verdict.LEFT_OUT : Tally.Verdict.MISSING);
        errors.add((said ? "left out: T" : "missing: T") + row + " " + cell);
    }

    private void certain(Fact fact, Tally tally) {
        boolean right = match(fact, fact.column());
        boolean other = printed.getOrDefault(fact.table() + " " + fact.row(), List.of()).stream()
                .anyMatch(cell -> cell.startsWith(fact.column() + "="));
        tally.count(fact.table(), right ? Tally.Verdict.RIGHT : other ? Tally.Verdict.WRONG : Tally.Verdict.NOWHERE);
        if (!right) {
            errors.add((other ? "wrong: " : "where none is: ") + fact);
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
