package io.gouji.validation.rule.across;

import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Others;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.Optional;

/** Holds the opening balance of a final account against the closing balance of the one before (FIN-02). */
final class OpeningBalance implements RuleCheck {

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Optional<Others.Other> before = Disclosures.yearBefore(subject, judgements);
        before.ifPresent(account -> {
            Balances.same(
                    subject.cells().byName("TOT", "年初结转和结余", "预算数", rule.id()),
                    account,
                    "TOT",
                    "年末结转和结余",
                    rule,
                    judgements);
            Balances.same(
                    subject.cells().byName("FAS", "年初财政拨款结转和结余", "预算数", rule.id()),
                    account,
                    "FAS",
                    "年末财政拨款结转和结余",
                    rule,
                    judgements);
        });
    }
}
