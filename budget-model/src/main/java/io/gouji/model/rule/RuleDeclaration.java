package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gouji.model.document.Repair;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a file of the catalogue declares it; what may be left out is nullable.
 *
 * @param legalBasis codes of the catalogue's legal bases
 */
record RuleDeclaration(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) Severity severity,
        @JsonProperty(required = true) LocalizedText title,
        @JsonProperty(required = true) LocalizedText statement,
        @Nullable String formula,
        @Nullable LocalizedText violated,
        @Nullable LocalizedText held,
        @Nullable Map<Reason, LocalizedText> reasons,
        @Nullable List<String> legalBasis,
        @Nullable FiscalYears years,
        @JsonProperty(required = true) List<String> sets,
        @JsonProperty(required = true) Example example) {

    Rule toRule(String family, Map<String, String> legalBases) {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " of rule " + id);
        }
        return new Rule(
                id,
                version,
                family,
                severity,
                title,
                statement,
                formula,
                new Phrasing(violated, held, reasons == null ? Map.of() : reasons),
                cited(legalBases),
                years == null ? FiscalYears.ALL : years,
                sets,
                example.toExample());
    }

    private String cited(Map<String, String> legalBases) {
        List<String> codes = legalBasis == null ? List.of() : legalBasis;
        return codes.stream()
                .map(code -> {
                    String text = legalBases.get(code);
                    if (text == null) {
                        throw new IllegalArgumentException("unknown legal basis " + code + " of rule " + id);
                    }
                    return text;
                })
                .collect(Collectors.joining("；"));
    }

    /** See {@link WorkedExample}. */
    record Example(
            @JsonProperty(required = true) Map<String, String> figures,
            @Nullable List<Integer> emptyTables,
            @Nullable List<Integer> missingTables,
            @Nullable List<Integer> unitAssumed,
            @Nullable Map<String, List<String>> ambiguous,
            @Nullable List<Repair.Kind> repairs,
            @JsonProperty(required = true) Outcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal difference,
            @Nullable Integer count) {

        WorkedExample toExample() {
            return new WorkedExample(
                    figures,
                    orEmpty(emptyTables),
                    orEmpty(missingTables),
                    orEmpty(unitAssumed),
                    ambiguous == null ? Map.of() : ambiguous,
                    orEmpty(repairs),
                    outcome,
                    reason,
                    difference,
                    count);
        }

        private static <T> List<T> orEmpty(@Nullable List<T> items) {
            return items == null ? List.of() : items;
        }
    }
}
