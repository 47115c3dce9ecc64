package io.gouji.model.rule;

import io.gouji.model.document.FiscalYears;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule (校验规则) that disclosures are held against. Its linear equations, where it has any, are the identities (勾稽关系) of a
 * template set that name it; they are not repeated here.
 *
 * @param id stable, such as {@code ARI-TOT-01}
 * @param version raised whenever the rule may judge the same figures differently; at least 1
 * @param family id of its family
 * @param severity of a violation
 * @param title what must hold, in a few words
 * @param statement what must hold and why, in a sentence or two
 * @param formula as a person writes it, its equations among it; null where the template sets declare its identities
 * @param equations formulas over what the disclosure states, empty where it has none
 * @param parameters numbers it judges by, with their defaults
 * @param phrasing how its judgements are worded where the catalogue's wording does not fit
 * @param legalBasis what it rests on; empty where nothing is certain enough to be cited
 * @param years fiscal years it applies to
 * @param sets ids of the template sets it applies to
 * @param example a worked example, which the tests run
 */
public record Rule(
        String id,
        int version,
        String family,
        Severity severity,
        LocalizedText title,
        LocalizedText statement,
        @Nullable String formula,
        List<StatedFormula> equations,
        Map<String, BigDecimal> parameters,
        Phrasing phrasing,
        String legalBasis,
        FiscalYears years,
        List<String> sets,
        WorkedExample example) {

    public Rule {
        sets = List.copyOf(sets);
        equations = List.copyOf(equations);
        parameters = Map.copyOf(parameters);
    }

    /**
     * A number it judges by.
     *
     * @throws IllegalArgumentException if it has none of that name
     */
    public BigDecimal parameter(String name) {
        BigDecimal value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule " + id + " has no parameter " + name);
        }
        return value;
    }

    /**
     * The same rule as a deployment sets it.
     *
     * @throws IllegalArgumentException if the setting is of another rule or names a parameter this rule does not have
     */
    public Rule configured(RuleSetting setting) {
        if (!setting.ruleId().equals(id)
                || !parameters.keySet().containsAll(setting.parameters().keySet())) {
            throw new IllegalArgumentException("a setting that is not of rule " + id);
        }
        Map<String, BigDecimal> set = new HashMap<>(parameters);
        set.putAll(setting.parameters());
        return new Rule(
                id,
                version,
                family,
                setting.severity() == null ? severity : setting.severity(),
                title,
                statement,
                formula,
                equations,
                set,
                phrasing,
                legalBasis,
                years,
                sets,
                example);
    }

    /** The same rule for these template sets. */
    Rule withSets(List<String> others) {
        return new Rule(
                id,
                version,
                family,
                severity,
                title,
                statement,
                formula,
                equations,
                parameters,
                phrasing,
                legalBasis,
                years,
                others,
                example);
    }

    /** Whether it is meant for disclosures of this template set. */
    public boolean appliesTo(String templateSet) {
        return sets.contains(templateSet);
    }
}
