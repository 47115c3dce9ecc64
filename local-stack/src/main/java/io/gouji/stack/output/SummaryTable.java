package io.gouji.stack.output;

import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.BudgetSummary;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Problem;
import java.util.List;
import java.util.Set;

/** One line for each file: what it is, how far it came, what was found. */
public final class SummaryTable {
    private static final List<String> HEADER =
            List.of("file", "organisation", "year", "state", "figures", "errors", "warnings", "rounding", "reason");
    private static final Set<Integer> NUMBERS = Set.of(2, 4, 5, 6, 7);

    private SummaryTable() {}

    /** The table, line by line. */
    public static List<String> lines(List<CheckedFile> files) {
        TextTable table = new TextTable(HEADER, NUMBERS);
        files.forEach(file -> table.add(cells(file)));
        return table.lines();
    }

    private static List<String> cells(CheckedFile file) {
        String name = String.valueOf(file.result().file().getFileName());
        if (file.problem().isPresent()) {
            Problem problem = file.problem().get();
            return List.of(name, "", "", problem.state(), "", "", "", "", problem.code() + ": " + problem.en());
        }
        return List.of(
                name,
                file.budget().map(BudgetSummary::organisation).orElse(""),
                file.budget()
                        .map(budget -> Integer.toString(budget.fiscalYear()))
                        .orElse(""),
                "VALIDATED",
                file.budget().map(budget -> Long.toString(budget.facts())).orElse(""),
                Long.toString(file.violations(Severity.ERROR)),
                Long.toString(file.violations(Severity.WARNING)),
                Integer.toString(file.findings(Outcome.ROUNDING).size()),
                "");
    }
}
