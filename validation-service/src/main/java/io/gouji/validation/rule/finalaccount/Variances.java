package io.gouji.validation.rule.finalaccount;

import io.gouji.model.document.Labels;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Stated;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares what is said of outturn and opening budget (决算数大于、小于、等于预算数) with the two amounts (FIN-07). A difference that is
 * called about equal (基本持平) may be small.
 */
final class Variances implements RuleCheck {

    private static final String BUDGET = "/年初预算";

    /** Of what an item says, the next item has its own. */
    private static final Pattern NEXT = Pattern.compile("年初预算为?\\d|\\(项\\)");

    private static final Pattern SAID = Pattern.compile(
            "决算数?(?:(大于|高于|多于|超过|超出)|(小于|低于|少于)|(等于))(?:年初)?预算数?|决算数?(?:与|和|同)(?:年初)?预算数?(基本|大体)?(?:持平|一致|相等)");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Stated stated = subject.stated();
        for (Claim budget : stated.narrative().claims()) {
            if (budget.measure() != Measure.AMOUNT || !budget.subject().endsWith(BUDGET)) {
                continue;
            }
            String of = budget.subject().substring(0, budget.subject().length() - BUDGET.length());
            Optional<Claim> spent =
                    stated.claims(stated.kindOf(budget.section()), List.of(Labels.normal(of)), Measure.AMOUNT).stream()
                            .filter(claim -> claim.section().equals(budget.section()))
                            .findFirst();
            spent.ifPresent(claim ->
                    said(budget, claim, stated).ifPresent(said -> judge(rule, budget, claim, said, judgements)));
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(stated.read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    /** What is said behind the two amounts, before the next item begins. */
    private static Optional<Matcher> said(Claim budget, Claim spent, Stated stated) {
        Pattern both =
                Pattern.compile("(?<![\\d.])" + Pattern.quote(budget.value().toPlainString())
                        + "(?![\\d.]).{0,40}?(?<![\\d.])"
                        + Pattern.quote(spent.value().toPlainString()) + "(?![\\d.])");
        for (String paragraph : stated.paragraphs(budget.section())) {
            Matcher amounts = both.matcher(paragraph);
            if (amounts.find()) {
                String behind = paragraph.substring(amounts.end());
                Matcher next = NEXT.matcher(behind);
                Matcher said = SAID.matcher(next.find() ? behind.substring(0, next.start()) : behind);
                return said.find() ? Optional.of(said) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void judge(Rule rule, Claim budget, Claim spent, Matcher said, Judgements judgements) {
        BigDecimal difference = new Figure.OfClaim(spent)
                .value(new Figure.OfClaim(budget).money())
                .subtract(budget.value());
        boolean right;
        if (said.group(1) != null) {
            right = difference.signum() > 0;
        } else if (said.group(2) != null) {
            right = difference.signum() < 0;
        } else if (said.group(4) != null) {
            BigDecimal most =
                    budget.value().multiply(rule.parameter("percentAboutEqual")).movePointLeft(2);
            right = difference.abs().compareTo(most.abs()) <= 0;
        } else {
            right = difference.signum() == 0;
        }
        if (right) {
            judgements.held(1);
        } else {
            judgements.judged(Observation.violation(
                    List.of(
                            new Figure.OfClaim(budget),
                            new Figure.OfClaim(spent),
                            new OfText(spent.section(), spent.subject(), said.group(), spent.location())),
                    Map.of()));
        }
    }
}
