package io.gouji.benchmark.accuracy;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares the claims and performance indicators read from documents with those printed in them. */
final class WordComparison {

    private static final Set<String> MEASURES = Set.of("amount", "share_pct", "change_amount", "change_pct");

    private final Recall claims = new Recall();
    private final Recall goals = new Recall();

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

    /** Two lines of a report. */
    String report() {
        return "claims: " + claims + "\ngoals: " + goals;
    }
}
