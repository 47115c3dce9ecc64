package io.gouji.validation.rule.finalaccount;

import io.gouji.model.document.Labels;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recomputes how much of the opening budget (年初预算) was carried out (FIN-06). */
final class CompletionRates implements RuleCheck {

    private static final String BUDGET = "/年初预算";

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        for (Claim rate : subject.stated().narrative().claims()) {
            if (rate.measure() == Measure.COMPLETION_PCT) {
                Optional<Claim> spent = subject.stated().beside(rate, Measure.AMOUNT);
                Optional<Claim> budget = subject
                        .stated()
                        .claims(
                                subject.stated().kindOf(rate.section()),
                                List.of(Labels.normal(rate.subject()) + BUDGET),
                                Measure.AMOUNT)
                        .stream()
                        .findFirst();
                Optional<Figure> planned =
                        budget.<Figure>map(Figure.OfClaim::new).or(() -> budgeted(rate, rule, subject));
                if (spent.isPresent() && planned.isPresent()) {
                    judge(rate, spent.get(), planned.get(), judgements);
                } else if (budget.isEmpty()) {
                    planned.filter(cell -> cell.value().signum() == 0)
                            .ifPresent(cell -> withoutBudget(rate, cell, judgements));
                }
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    /** Of the three public expenses the table has the budget that the words do not repeat. */
    private static Optional<Figure> budgeted(Claim rate, Rule rule, Subject subject) {
        if (subject.stated().kindOf(rate.section()) != SectionKind.THREE_PUBLIC_EXPENSES) {
            return Optional.empty();
        }
        String column = Labels.normal(rate.subject()).replace("维护费", "费") + "预算";
        Cells.Lookup cell = subject.cells().byName("SAN", "本表", column, rule.id());
        return cell instanceof Cells.Lookup.Known known ? Optional.of(known.figure()) : Optional.empty();
    }

    private static void withoutBudget(Claim rate, Figure budget, Judgements judgements) {
        judgements.judged(Observation.violation(
                List.of(new Figure.OfClaim(rate), budget),
                Map.of("what", new LocalizedText("年初预算为零，没有完成率", "there is no rate on a budget of zero"))));
    }

    private static void judge(Claim rate, Claim spent, Figure budget, Judgements judgements) {
        if (budget.value().signum() == 0) {
            withoutBudget(rate, budget, judgements);
        } else {
            judgements.judged(Compare.percentage(
                            new Figure.OfClaim(rate),
                            List.of(Term.plus(new Figure.OfClaim(spent))),
                            List.of(Term.plus(budget)))
                    .with(Map.of("what", new LocalizedText("与金额复算的结果不符", "it disagrees with the amounts"))));
        }
    }
}
