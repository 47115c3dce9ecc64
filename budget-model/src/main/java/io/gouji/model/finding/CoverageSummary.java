package io.gouji.model.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far the rules as a whole were applied to one document. Each rule counts once among {@code held}, {@code violated},
 * {@code rounding} (those three are the applied ones), {@code notApplicable}, {@code notChecked} and {@code failed}.
 *
 * @param rules all rules for the template set of the document
 * @param applied rules that were judged at least once
 * @param held applied rules that held exactly wherever they were judged
 * @param violated applied rules with a violation
 * @param rounding applied rules without one, of which some equation holds by rounding only
 * @param notApplicable rules that the document gives nothing to apply to
 * @param notChecked rules that should have been applied and could not be judged anywhere
 * @param partlyChecked applied rules that could not be judged everywhere
 * @param failed rules that failed by our fault
 * @param percent share of what should have been judged that was: the mean over all rules but those not applicable, each by
 *     its own share; rounded down to one decimal, so that 100.0 means everything; 0.0 where no rule is applicable
 */
public record CoverageSummary(
        int rules,
        int applied,
        int held,
        int violated,
        int rounding,
        int notApplicable,
        int notChecked,
        int partlyChecked,
        int failed,
        BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 12;

    /** Sums the coverage of single rules up. */
    public static CoverageSummary of(List<RuleCoverage> coverage) {
        return new CoverageSummary(
                coverage.size(),
                count(coverage, rule -> rule.applied() > 0),
                count(coverage, rule -> rule.applied() > 0 && rule.violated() == 0 && rule.rounding() == 0),
                count(coverage, rule -> rule.violated() > 0),
                count(coverage, rule -> rule.violated() == 0 && rule.rounding() > 0),
                count(coverage, rule -> !rule.failed() && rule.applied() == 0 && rule.notChecked() == 0),
                count(coverage, rule -> !rule.failed() && rule.applied() == 0 && rule.notChecked() > 0),
                count(coverage, rule -> rule.applied() > 0 && rule.notChecked() > 0),
                count(coverage, RuleCoverage::failed),
                percent(coverage));
    }

    private static int count(List<RuleCoverage> coverage, Predicate<RuleCoverage> wanted) {
        return Math.toIntExact(coverage.stream().filter(wanted).count());
    }

    private static BigDecimal percent(List<RuleCoverage> coverage) {
        List<RuleCoverage> due = coverage.stream()
                .filter(rule -> rule.failed() || rule.applied() > 0 || rule.notChecked() > 0)
                .toList();
        if (due.isEmpty()) {
            return BigDecimal.ZERO.setScale(1);
        }
        if (due.stream().allMatch(rule -> !rule.failed() && rule.notChecked() == 0)) {
            return HUNDRED.setScale(1);
        }
        BigDecimal sum = due.stream().map(CoverageSummary::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(HUNDRED).divide(BigDecimal.valueOf(due.size()), 1, RoundingMode.DOWN);
    }

    private static BigDecimal share(RuleCoverage rule) {
        int wanted = rule.applied() + rule.notChecked();
        return rule.failed() || wanted == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(rule.applied())
                        .divide(BigDecimal.valueOf(wanted), SHARE_DECIMALS, RoundingMode.DOWN);
    }
}
