package io.gouji.validation.rule;

import io.gouji.validation.rule.across.CrossDocumentChecks;
import io.gouji.validation.rule.change.ChangeChecks;
import io.gouji.validation.rule.classification.ClassificationChecks;
import io.gouji.validation.rule.completeness.CompletenessChecks;
import io.gouji.validation.rule.finalaccount.FinalAccountChecks;
import io.gouji.validation.rule.narrative.NarrativeChecks;
import io.gouji.validation.rule.performance.PerformanceChecks;
import io.gouji.validation.rule.plausibility.PlausibilityChecks;
import io.gouji.validation.rule.privacy.PersonalData;
import io.gouji.validation.rule.timeliness.Dates;
import java.util.HashMap;
import java.util.Map;

/** Every rule that is carried out by code of its own, by id; all others are formulas. */
final class RuleChecks {

    private RuleChecks() {}

    static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>(IntakeChecks.byRule());
        checks.put("ARI-GEN-01", new NegativeAmounts());
        checks.putAll(NarrativeChecks.byRule());
        checks.putAll(ChangeChecks.byRule());
        checks.putAll(ClassificationChecks.byRule());
        checks.putAll(PerformanceChecks.byRule());
        checks.putAll(CompletenessChecks.byRule());
        checks.putAll(PersonalData.byRule());
        checks.putAll(PlausibilityChecks.byRule());
        checks.putAll(Dates.byRule());
        checks.putAll(CrossDocumentChecks.byRule());
        checks.putAll(FinalAccountChecks.byRule());
        return checks;
    }
}
