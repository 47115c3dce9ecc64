package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.FiscalYears;
import io.gouji.model.document.Repair;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        @Nullable List<String> equations,
        @Nullable Map<String, BigDecimal> parameters,
        @Nullable LocalizedText violated,
        @Nullable LocalizedText message,
        @Nullable LocalizedText held,
        @Nullable Map<Reason, LocalizedText> reasons,
        @Nullable List<String> legalBasis,
        @Nullable FiscalYears years,
        @JsonProperty(required = true) List<String> sets,
        @JsonProperty(required = true) Example example) {

    Rule toRule(String family, Map<String, String> legalBases, List<TemplateSet> known) {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " of rule " + id);
        }
        List<StatedFormula> parsed = equations == null
                ? List.of()
                : equations.stream().map(StatedFormula::parse).toList();
        return new Rule(
                id,
                version,
                family,
                severity,
                title,
                statement,
                parsed.isEmpty() ? formula : stated(),
                parsed,
                parameters == null ? Map.of() : parameters,
                new Phrasing(violated, message, held, reasons == null ? Map.of() : reasons),
                cited(legalBases),
                years == null ? FiscalYears.ALL : years,
                expanded(known),
                example.toExample());
    }

    /** The equations, one a line, below the formula where the rule has one as well. */
    private String stated() {
        List<String> lines = new ArrayList<>(formula == null ? List.of() : List.of(formula));
        lines.addAll(equations == null ? List.of() : equations);
        return String.join("\n", lines);
    }

    /**
     * Ids of sets; {@code budgets} and {@code final-accounts} stand for all sets of such disclosures, {@code any} for all sets and
     * for documents whose tables are of none.
     */
    private List<String> expanded(List<TemplateSet> known) {
        Set<String> ids = new LinkedHashSet<>();
        for (String set : sets) {
            switch (set) {
                case "budgets" ->
                    known.stream()
                            .filter(candidate -> candidate.kinds().contains(BudgetKind.DEPARTMENT_BUDGET)
                                    || candidate.kinds().contains(BudgetKind.UNIT_BUDGET))
                            .forEach(candidate -> ids.add(candidate.id()));
                case "final-accounts" ->
                    known.stream()
                            .filter(candidate -> candidate.kinds().contains(BudgetKind.DEPARTMENT_FINAL_ACCOUNT)
                                    || candidate.kinds().contains(BudgetKind.UNIT_FINAL_ACCOUNT))
                            .forEach(candidate -> ids.add(candidate.id()));
                case "any" -> {
                    known.forEach(candidate -> ids.add(candidate.id()));
                    ids.add(TemplateSets.UNKNOWN);
                }
                default -> ids.add(set);
            }
        }
        return List.copyOf(ids);
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
            @Nullable Map<String, String> figures,
            @Nullable Map<String, String> labels,
            @Nullable WordsExample words,
            @Nullable List<Integer> emptyTables,
            @Nullable List<Integer> missingTables,
            @Nullable List<Integer> unitAssumed,
            @Nullable Map<String, List<String>> ambiguous,
            @Nullable List<Repair.Kind> repairs,
            @Nullable List<OtherExample> others,
            @JsonProperty(required = true) Outcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal difference,
            @Nullable Integer count) {

        WorkedExample toExample() {
            return new WorkedExample(
                    figures == null ? Map.of() : figures,
                    labels == null ? Map.of() : labels,
                    words == null ? WordsExample.NONE : words,
                    orEmpty(emptyTables),
                    orEmpty(missingTables),
                    orEmpty(unitAssumed),
                    ambiguous == null ? Map.of() : ambiguous,
                    orEmpty(repairs),
                    orEmpty(others),
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
