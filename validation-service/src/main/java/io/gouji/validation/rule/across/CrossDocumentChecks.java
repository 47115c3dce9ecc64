package io.gouji.validation.rule.across;

import io.gouji.model.rule.Reason;
import io.gouji.validation.rule.RuleCheck;
import java.util.HashMap;
import java.util.Map;

/** Rules across documents, by rule id. */
public final class CrossDocumentChecks {

    private CrossDocumentChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>();
        checks.put("XDC-01", new ImpliedPreviousYear());
        checks.put("XDC-02", new SumOfUnits());
        checks.put("XDC-03", new OpeningBudget());
        checks.put("XDC-04", new CarryOver());
        checks.put("XDC-07", new Repetition());
        checks.put("FIN-02", new OpeningBalance());
        for (String id : new String[] {"XDC-05", "XDC-06", "XDC-08"}) {
            checks.put(id, (rule, subject, judgements) -> judgements.unjudged(Reason.NOT_CONNECTED));
        }
        return checks;
    }
}
