package io.gouji.stack.output;

import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.BudgetSummary;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for a clerk to read, file by file: what is violated first, what one wrong figure explains together. */
public final class FindingsText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    /** A text in a language. */
    public FindingsText(Language language) {
        this.language = language;
    }

    /** The whole text, with a line break at its end. */
    public String print(List<CheckedFile> files) {
        files.forEach(this::print);
        return text.toString();
    }

    private void print(CheckedFile file) {
        line(0, file.result().file() + file.budget().map(this::heading).orElse(""));
        file.problem().ifPresentOrElse(this::print, () -> printFindings(file));
        text.append('\n');
    }

    private String heading(BudgetSummary budget) {
        return " " + language.heading(budget.organisation(), budget.fiscalYear());
    }

    private void print(Problem problem) {
        line(1, problem.state() + " " + problem.code() + ": " + language.of(problem));
    }

    private void printFindings(CheckedFile file) {
        file.budget().ifPresent(this::printCoverage);
        line(
                1,
                language.counts(
                        file.violations(Severity.ERROR),
                        file.violations(Severity.WARNING),
                        file.violations(Severity.INFO),
                        file.findings(Outcome.ROUNDING).size(),
                        equations(file.findings(Outcome.HELD)),
                        equations(file.findings(Outcome.NOT_CHECKED))));
        for (List<Finding> group : grouped(file.findings(Outcome.VIOLATED))) {
            if (group.size() > 1) {
                line(1, language.group(group.size()));
            }
            group.forEach(finding -> print(group.size() > 1 ? 2 : 1, finding));
        }
        List<Finding> rounding = file.findings(Outcome.ROUNDING);
        if (!rounding.isEmpty()) {
            line(1, language.rounding());
            rounding.forEach(finding -> print(2, finding));
        }
    }

    private void printCoverage(BudgetSummary budget) {
        line(1, language.coverage(budget.coverage()));
        budget.notes().forEach(note -> line(1, language.note() + language.of(note)));
    }

    private static long equations(List<Finding> findings) {
        return findings.stream().mapToLong(Finding::count).sum();
    }

    /** Findings that share a wrong figure together, the largest group first; each finding without a group by itself. */
    static List<List<Finding>> grouped(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = finding.group() == null ? "alone " + finding.id() : "group " + finding.group();
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream()
                .sorted(Comparator.<List<Finding>>comparingInt(List::size).reversed())
                .toList();
    }

    private void print(int depth, Finding finding) {
        String mark = finding.outcome() == Outcome.VIOLATED ? "[" + language.severity(finding.severity()) + "] " : "";
        line(depth, mark + finding.ruleId() + " " + language.of(finding.title()));
        line(depth + 1, language.of(finding.message()));
        finding.evidence().forEach(evidence -> print(depth + 1, evidence));
    }

    private void print(int depth, Evidence evidence) {
        String figure = evidence.printed() == null ? language.blank() : evidence.printed();
        line(depth, "- " + language.place(evidence) + ": " + figure);
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth))
                .append(content.replaceAll("\\s+", " ").stripTrailing())
                .append('\n');
    }
}
