package io.gouji.model.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.document.AddedLater;
import java.util.List;

/**
 * How far one rule was applied to one document. No finding and not checked are different answers; this is where they are told apart.
 *
 * @param ruleId id in the catalogue
 * @param applied how often it was judged: the sum of held, violated and rounding
 * @param held how often it held exactly
 * @param violated how often it was violated
 * @param rounding how often it held by rounding only
 * @param notApplicable whether the document gave it nothing, or not everything, to apply to
 * @param notChecked how often it could not be judged
 * @param reasons stable codes that say why it was not applicable or not checked
 * @param failed whether the rule itself failed, which is our fault and judges nothing
 */
public record RuleCoverage(
        String ruleId,
        int applied,
        int held,
        int violated,
        int rounding,
        boolean notApplicable,
        int notChecked,
        List<String> reasons,

        @AddedLater @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean failed) {

    public RuleCoverage {
        reasons = List.copyOf(reasons);
    }
}
