package io.gouji.validation.setting;

import io.gouji.model.event.BudgetParsed;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.validation.rule.Validation;
import io.gouji.validation.setting.PreviewResult.Change;
import io.gouji.validation.setting.PreviewResult.Example;
import io.gouji.validation.setting.PreviewResult.OfRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares, document by document, what is published with what would be found. Only the present revision of a budget counts, in
 * whatever order the revisions come.
 */
public final class Preview {

    /** Of each rule and kind of change. More would not be read, and are counted. */
    private static final int MOST_EXAMPLES = 10;

    private final RuleCatalogue catalogue;
    private final Map<UUID, OfBudget> budgets = new HashMap<>();

    public Preview(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Takes a document.
     *
     * @param published violations as they were published last, null if it was never judged
     * @param would what would be found
     * @param formerly what this code finds by the settings of now, asked only for the sentences of findings that would vanish
     */
    public void compare(
            BudgetParsed budget,
            @Nullable List<PublishedViolation> published,
            Validation would,
            Supplier<Validation> formerly) {
        OfBudget present = budgets.get(budget.budgetId());
        if (present == null || present.isReplacedBy(budget)) {
            budgets.put(
                    budget.budgetId(),
                    new OfBudget(
                            budget.receivedAt(),
                            budget.documentId(),
                            published != null,
                            published == null ? List.of() : changes(budget, published, would, formerly)));
        }
    }

    private List<Changed> changes(
            BudgetParsed budget, List<PublishedViolation> published, Validation would, Supplier<Validation> formerly) {
        Map<String, PublishedViolation> before = published.stream()
                .collect(Collectors.toMap(PublishedViolation::findingId, violation -> violation, (one, other) -> one));
        List<Changed> changes = new ArrayList<>();
        for (Finding finding : would.findings()) {
            if (finding.outcome() != Outcome.VIOLATED) {
                continue;
            }
            PublishedViolation same = before.remove(finding.id());
            if (same == null) {
                changes.add(changed(Change.APPEARS, budget, finding, null));
            } else if (same.severity() != finding.severity()) {
                changes.add(changed(Change.SEVERITY_CHANGES, budget, finding, same.severity()));
            }
        }
        if (!before.isEmpty()) {
            Map<String, LocalizedText> sentences = formerly.get().findings().stream()
                    .filter(finding -> before.containsKey(finding.id()))
                    .collect(Collectors.toMap(Finding::id, Finding::message, (one, other) -> one));
            before.values().stream()
                    .sorted(Comparator.comparing(PublishedViolation::findingId))
                    .forEach(gone -> changes.add(new Changed(
                            gone.ruleId(),
                            example(
                                    Change.VANISHES,
                                    budget,
                                    gone.findingId(),
                                    gone.severity(),
                                    null,
                                    sentences.getOrDefault(gone.findingId(), title(gone.ruleId()))))));
        }
        return changes;
    }

    private static Changed changed(Change change, BudgetParsed budget, Finding finding, @Nullable Severity before) {
        return new Changed(
                finding.ruleId(), example(change, budget, finding.id(), finding.severity(), before, finding.message()));
    }

    private static Example example(
            Change change,
            BudgetParsed budget,
            String findingId,
            Severity severity,
            @Nullable Severity before,
            LocalizedText message) {
        return new Example(
                change,
                budget.budgetId(),
                budget.documentId(),
                budget.document().header().organisation(),
                budget.document().header().fiscalYear(),
                findingId,
                severity,
                before,
                message);
    }

    private LocalizedText title(String ruleId) {
        return catalogue.rule(ruleId).map(Rule::title).orElseGet(() -> new LocalizedText(ruleId, ruleId));
    }

    /** What was found out so far. */
    public PreviewResult result() {
        Map<String, Tally> rules = new TreeMap<>();
        int[] totals = new int[Change.values().length];
        budgets.values().stream()
                .sorted(Comparator.comparing(OfBudget::documentId))
                .flatMap(budget -> budget.changes().stream())
                .forEach(change -> {
                    totals[change.example().change().ordinal()]++;
                    rules.computeIfAbsent(change.ruleId(), unseen -> new Tally())
                            .add(change.example());
                });
        return new PreviewResult(
                Math.toIntExact(
                        budgets.values().stream().filter(OfBudget::judged).count()),
                Math.toIntExact(budgets.values().stream()
                        .filter(budget -> !budget.changes().isEmpty())
                        .count()),
                Math.toIntExact(budgets.values().stream()
                        .filter(budget -> !budget.judged())
                        .count()),
                totals[Change.APPEARS.ordinal()],
                totals[Change.VANISHES.ordinal()],
                totals[Change.SEVERITY_CHANGES.ordinal()],
                rules.entrySet().stream()
                        .map(rule -> rule.getValue().ofRule(rule.getKey(), title(rule.getKey())))
                        .sorted(Comparator.<OfRule>comparingInt(
                                        rule -> rule.appear() + rule.vanish() + rule.severityChanges())
                                .reversed())
                        .toList());
    }

    /** A change of a finding of a rule. */
    private record Changed(String ruleId, Example example) {}

    /** What would change in the revision of a budget that is present so far. */
    private record OfBudget(Instant receivedAt, String documentId, boolean judged, List<Changed> changes) {

        boolean isReplacedBy(BudgetParsed other) {
            int later = other.receivedAt().compareTo(receivedAt);
            return later > 0 || later == 0 && other.documentId().compareTo(documentId) >= 0;
        }
    }

    /** Changes of one rule. */
    private static final class Tally {

        private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
        private final List<Example> examples = new ArrayList<>();

        void add(Example example) {
            if (counts.merge(example.change(), 1, Integer::sum) <= MOST_EXAMPLES) {
                examples.add(example);
            }
        }

        OfRule ofRule(String ruleId, LocalizedText title) {
            return new OfRule(
                    ruleId,
                    title,
                    counts.getOrDefault(Change.APPEARS, 0),
                    counts.getOrDefault(Change.VANISHES, 0),
                    counts.getOrDefault(Change.SEVERITY_CHANGES, 0),
                    examples);
        }
    }
}
