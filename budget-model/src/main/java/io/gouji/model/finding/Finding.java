package io.gouji.model.finding;

import io.gouji.model.amount.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one rule on one document. {@link Outcome#VIOLATED} and {@link Outcome#ROUNDING} stand for one equation
 * each; of {@link Outcome#HELD}, {@link Outcome#NOT_APPLICABLE} and {@link Outcome#NOT_CHECKED} there is one finding for
 * each rule and reason, and {@code count} says how many equations it stands for.
 *
 * @param id stable within a document: the same figures and rules give the same id
 * @param ruleId id in the catalogue
 * @param ruleVersion version of the rule that judged
 * @param family id of the rule's family
 * @param severity as configured when it was judged
 * @param outcome the judgement
 * @param reason stable code that says why a rule was not applicable or not checked, else null
 * @param count equations this finding stands for, at least 1 (0 where there was nothing to apply the rule to)
 * @param title title of the rule
 * @param message a sentence a clerk can act on; names the figures and does not claim to know which one is wrong
 * @param expected what the left side should be by the right side, null where the outcome has no figures
 * @param actual the left side, null likewise
 * @param difference actual minus expected, null likewise
 * @param tolerance the largest difference that rounding can explain, null likewise
 * @param unit unit of the four figures, null likewise
 * @param group id of the group of findings that share one wrong figure, null where it stands alone
 * @param evidence the operands
 * @param legalBasis what the rule rests on, empty where nothing is certain enough to be cited
 */
public record Finding(
        String id,
        String ruleId,
        int ruleVersion,
        String family,
        Severity severity,
        Outcome outcome,
        @Nullable String reason,
        int count,
        LocalizedText title,
        LocalizedText message,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal tolerance,
        @Nullable MoneyUnit unit,
        @Nullable String group,
        List<Evidence> evidence,
        String legalBasis) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** This finding as a member of a group. */
    public Finding inGroup(String groupId) {
        return new Finding(
                id,
                ruleId,
                ruleVersion,
                family,
                severity,
                outcome,
                reason,
                count,
                title,
                message,
                expected,
                actual,
                difference,
                tolerance,
                unit,
                groupId,
                evidence,
                legalBasis);
    }
}
