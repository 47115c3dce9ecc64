package io.gouji.stack.output;

import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.BudgetSummary;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Problem;
import io.gouji.stack.client.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Findings for a clerk to read, file by file: what is open first, by its root, the worst before the rest; then what is waived, what
 * rounding explains, and how much was checked at all.
 */
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
        file.budget().ifPresent(this::printRead);
        line(
                1,
                language.counts(
                        file.violations(Severity.ERROR),
                        file.violations(Severity.WARNING),
                        file.violations(Severity.INFO),
                        file.waived().size(),
                        file.findings(Outcome.ROUNDING).size()));
        int number = 0;
        for (List<Finding> root : grouped(file.open())) {
            print(++number, root, file);
        }
        printSection(language.waived(), file.waived(), file);
        printSection(language.rounding(), file.findings(Outcome.ROUNDING), file);
        printCoverage(file);
    }

    private void printRead(BudgetSummary budget) {
        line(1, language.coverage(budget.coverage()));
        budget.notes().forEach(note -> line(1, language.note() + language.of(note)));
    }

    private void print(int number, List<Finding> root, CheckedFile file) {
        if (root.size() == 1) {
            print(1, number + ". ", root.get(0), file);
            cause(root, file).ifPresent(cause -> line(2, language.of(cause.message())));
            return;
        }
        line(1, number + ". " + language.group(root.size()) + figure(root, file));
        root.forEach(finding -> print(2, "", finding, file));
    }

    private static Optional<LikelyCause> cause(List<Finding> root, CheckedFile file) {
        String id = root.get(0).group();
        return file.groups().stream()
                .filter(group -> group.id().equals(id))
                .flatMap(group -> Optional.ofNullable(group.likelyCause()).stream())
                .findFirst();
    }

    /** The figure that all of them share, what would mend them, and how it may have come about. */
    private String figure(List<Finding> root, CheckedFile file) {
        String id = root.get(0).group();
        return file.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> figure(group, root))
                .orElse("");
    }

    private String figure(FindingGroup group, List<Finding> root) {
        String printed = root.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(evidence -> isAt(group, evidence))
                .findFirst()
                .map(evidence -> language.place(evidence) + " " + figure(evidence))
                .orElse("");
        return printed
                + (group.suggested() == null
                        ? ""
                        : language.suggested(group.suggested().toPlainString()))
                + (group.likelyCause() == null
                        ? ""
                        : " " + language.of(group.likelyCause().message()));
    }

    private static boolean isAt(FindingGroup group, Evidence evidence) {
        return evidence.disclosure() == null
                && evidence.table() != null
                && evidence.table() == group.cell().table()
                && group.cell().row().equals(evidence.row())
                && group.cell().column().equals(evidence.column());
    }

    private void printSection(String heading, List<Finding> findings, CheckedFile file) {
        if (!findings.isEmpty()) {
            line(1, heading);
            findings.forEach(finding -> print(2, "- ", finding, file));
        }
    }

    private void printCoverage(CheckedFile file) {
        CoverageSummary rules = file.budget().flatMap(BudgetSummary::rules).orElse(null);
        if (rules == null) {
            return;
        }
        line(1, language.covered(rules));
        byReason(file.findings(Outcome.NOT_CHECKED)).forEach(this::printReason);
        byReason(file.findings(Outcome.ERROR)).forEach(this::printReason);
    }

    private void printReason(List<Finding> findings) {
        List<String> ids = findings.stream().map(Finding::ruleId).toList();
        line(2, "- " + language.rules(ids) + language.of(findings.get(0).message()));
    }

    /** Findings of one reason together, the most frequent reason first. */
    private static List<List<Finding>> byReason(List<Finding> findings) {
        Map<String, List<Finding>> reasons = new LinkedHashMap<>();
        for (Finding finding : findings) {
            reasons.computeIfAbsent(String.valueOf(finding.reason()), unseen -> new ArrayList<>())
                    .add(finding);
        }
        return reasons.values().stream()
                .sorted(Comparator.<List<Finding>>comparingInt(List::size).reversed())
                .toList();
    }

    /** Findings that share a wrong figure together, the worst and largest group first; each finding without a group by itself. */
    static List<List<Finding>> grouped(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = finding.group() == null ? "alone " + finding.id() : "group " + finding.group();
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(finding);
        }
        groups.values().forEach(group -> group.sort(Comparator.comparing(Finding::severity)));
        return groups.values().stream()
                .sorted(Comparator.<List<Finding>, Severity>comparing(
                                group -> group.get(0).severity())
                        .thenComparing(Comparator.<List<Finding>>comparingInt(List::size)
                                .reversed()))
                .toList();
    }

    private void print(int depth, String lead, Finding finding, CheckedFile file) {
        String mark = finding.outcome() == Outcome.VIOLATED ? "[" + language.severity(finding.severity()) + "] " : "";
        line(depth, lead + mark + finding.ruleId() + " " + language.of(finding.title()));
        line(depth + 1, language.of(finding.message()));
        finding.evidence()
                .forEach(evidence -> line(depth + 1, "- " + language.place(evidence) + " " + figure(evidence)));
        @Nullable Said said = file.said().get(finding.id());
        if (said != null) {
            line(depth + 1, language.said(said));
        }
    }

    private String figure(Evidence evidence) {
        return evidence.printed() == null ? language.blank() : evidence.printed();
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth))
                .append(content.replaceAll("\\s+", " ").stripTrailing())
                .append('\n');
    }
}
