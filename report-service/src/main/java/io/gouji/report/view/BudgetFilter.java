package io.gouji.report.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets are wanted. Null or empty means any.
 *
 * @param organisation part of the name of the issuer
 * @param region region code or its beginning: 65 for Xinjiang, 6530 for one prefecture
 * @param fiscalYear budget year
 * @param kind which disclosure
 */
public record BudgetFilter(
        @Nullable String organisation,
        @Nullable String region,
        @Nullable Integer fiscalYear,
        @Nullable String kind) {

    void addTo(Conditions conditions) {
        if (organisation != null) {
            conditions
                    .and("b.organisation ilike :organisation escape '\\'")
                    .bind("organisation", Conditions.containing(organisation));
        }
        if (region != null) {
            conditions.and("b.regionCode like :region").bind("region", region + "%");
        }
        conditions
                .whenGiven("b.fiscalYear = :fiscalYear", "fiscalYear", fiscalYear)
                .whenGiven("b.kind = :kind", "kind", kind);
    }

    /**
     * Which words are wanted besides.
     *
     * @param text part of the issuer's or the file's name
     * @param rules ids of the rules whose title has the text; a budget that violates one of them is wanted too
     */
    public record Search(String text, Set<String> rules) {

        void addTo(Conditions conditions) {
            String terms = "b.organisation ilike :q escape '\\' or d.fileName ilike :q escape '\\'";
            if (!rules.isEmpty()) {
                terms +=
                        " or exists (select 1 from FindingRow s where s.documentId = b.documentId and s.outcome = 'VIOLATED'"
                                + " and s.ruleId in :searched)";
                conditions.bind("searched", rules);
            }
            conditions.and("(" + terms + ")").bind("q", Conditions.containing(text));
        }
    }
}
