package io.gouji.validation.rule.finalaccount;

import io.gouji.model.rule.Reason;
import io.gouji.validation.rule.RuleCheck;
import java.util.HashMap;
import java.util.Map;

/** Rules on final accounts that no formula can carry out, by rule id. */
public final class FinalAccountChecks {

    private FinalAccountChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>();
        checks.put("FIN-06", new CompletionRates());
        checks.put("FIN-07", new Variances());
        checks.put("FIN-09", new Quantities());
        checks.put("FIN-10", new SelfEvaluation());
        checks.put("FIN-11", (rule, subject, judgements) -> judgements.unjudged(Reason.DATE_UNKNOWN));
        return checks;
    }
}
