package io.gouji.stack.output;

import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.BudgetSummary;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Coverage;
import io.gouji.stack.client.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One line for each file: what it is, by which set how much of it was read, what was found; and below the table, in full and
 * in both languages, why a file was not read.
 */
public final class SummaryTable {
    private static final List<String> HEADER = List.of(
            "file",
            "organisation",
            "year",
            "state",
            "set",
            "tables",
            "figures",
            "ambiguous",
            "claims",
            "goals",
            "errors",
            "warnings",
            "rounding",
            "reason");
    private static final Set<Integer> NUMBERS = Set.of(2, 5, 6, 7, 8, 9, 10, 11, 12);

    private SummaryTable() {}

    /** The table, line by line. */
    public static List<String> lines(List<CheckedFile> files) {
        TextTable table = new TextTable(HEADER, NUMBERS);
        files.forEach(file -> table.add(cells(file)));
        List<String> lines = new ArrayList<>(table.lines());
        for (CheckedFile file : files) {
            file.problem()
                    .ifPresent(problem ->
                            lines.add(name(file) + " " + problem.state() + ": " + problem.zh() + " " + problem.en()));
        }
        return lines;
    }

    private static List<String> cells(CheckedFile file) {
        Optional<Problem> problem = file.problem();
        List<String> cells = new ArrayList<>(List.of(
                name(file),
                of(file.budget(), BudgetSummary::organisation),
                of(file.budget(), BudgetSummary::fiscalYear),
                problem.map(Problem::state).orElse("VALIDATED")));
        Optional<Coverage> coverage = file.budget().map(BudgetSummary::coverage);
        cells.add(of(coverage, Coverage::templateSet));
        cells.add(of(coverage, Coverage::tablesOfAll));
        cells.add(of(coverage, Coverage::facts));
        cells.add(of(coverage, Coverage::ambiguous));
        cells.add(of(coverage, Coverage::claims));
        cells.add(of(coverage, Coverage::goals));
        boolean judged = problem.isEmpty();
        cells.add(judged ? Long.toString(file.violations(Severity.ERROR)) : "");
        cells.add(judged ? Long.toString(file.violations(Severity.WARNING)) : "");
        cells.add(judged ? Integer.toString(file.findings(Outcome.ROUNDING).size()) : "");
        cells.add(of(problem, Problem::code));
        return cells;
    }

    private static String name(CheckedFile file) {
        return String.valueOf(file.result().file().getFileName());
    }

    private static <T> String of(Optional<T> source, Function<T, Object> value) {
        return source.map(value).map(Object::toString).orElse("");
    }
}
