package io.gouji.benchmark.accuracy;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.outline.fault.PlantedWordFault;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.finding.Finding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the claims and performance indicators read from documents with those printed in them. */
final class WordComparison {

    private static final Set<String> MEASURES = Set.of("amount", "share_pct", "change_amount", "change_pct");

    private final Recall claims = new Recall();
    private final Recall goals = new Recall();
    private final Map<WordFaultKind, int[]> faults = new EnumMap<>(WordFaultKind.class);

    void compare(GeneratedDisclosure truth, BudgetDocument read) {
        claims.count(
                truth.claims().stream()
                        .filter(claim -> MEASURES.contains(claim.measure()))
                        .map(claim -> claim(claim.section(), claim.measure(), new BigDecimal(claim.value())))
                        .toList(),
                read.narrative().claims().stream()
                        .filter(claim -> MEASURES.contains(claim.measure().id()))
                        .map(claim -> claim(claim.section(), claim.measure().id(), claim.value()))
                        .toList());
        goals.count(
                truth.goals().stream()
                        .map(goal -> String.join(
                                "|",
                                String.valueOf(goal.table()),
                                goal.level3(),
                                goal.operator(),
                                goal.target(),
                                goal.unit(),
                                goal.weight()))
                        .toList(),
                goals(read));
    }

    /** Counts which faults in the words a violated rule names. */
    void judge(GeneratedDisclosure truth, List<Finding> violations) {
        for (PlantedWordFault fault : truth.wordFaults()) {
            int[] counts = faults.computeIfAbsent(fault.kind(), kind -> new int[2]);
            counts[0]++;
            boolean found =
                    violations.stream().anyMatch(finding -> fault.kind().rules().contains(finding.ruleId()));
            counts[1] += found ? 1 : 0;
        }
    }

    private static String claim(String section, String measure, BigDecimal value) {
        return section + "|" + measure + "|" + value.stripTrailingZeros().toPlainString();
    }

    private static List<String> goals(BudgetDocument read) {
        List<String> goals = new ArrayList<>();
        for (PerformanceTable table : read.performance()) {
            for (Indicator indicator : table.indicators()) {
                BigDecimal weight = indicator.weight();
                goals.add(String.join(
                        "|",
                        String.valueOf(table.number()),
                        indicator.level3(),
                        Objects.requireNonNullElse(indicator.operator(), ""),
                        indicator.target(),
                        indicator.unit(),
                        weight == null ? "" : weight.toPlainString()));
            }
        }
        return goals;
    }

    /** Lines of a report. */
    String report() {
        StringBuilder report = new StringBuilder("claims: " + claims + "\ngoals: " + goals);
        faults.forEach((kind, counts) -> report.append(
                "\n%s %s: %d of %d found".formatted(kind, String.join("/", kind.rules()), counts[1], counts[0])));
        return report.toString();
    }
}
