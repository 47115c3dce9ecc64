package io.gouji.validation.rule.narrative;

import io.gouji.validation.rule.RuleCheck;
import java.util.HashMap;
import java.util.Map;

/** Rules on what is said in words that no formula can carry out, by rule id. */
public final class NarrativeChecks {

    private NarrativeChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>();
        checks.put("NAR-02", new ListedKinds());
        checks.put("NAR-04", new Shares());
        checks.put("NAR-09", new Items());
        checks.put("NAR-10", new BasicItems());
        checks.put("NAR-11", new NarratedProjects());
        checks.put("NAR-12", NarratedProjects::allocations);
        checks.put("NAR-15", new CarriedItems());
        checks.put("NAR-16", Assets::operatingExpenses);
        checks.put("NAR-19", Assets::vehicles);
        checks.put("NAR-20", Assets::purchaseOfVehicles);
        checks.put("NAR-21", new StaffCount());
        checks.put("NAR-22", Assets::offices);
        checks.put("NAR-24", Units::units);
        checks.put("NAR-25", new Purposes());
        checks.put("NAR-26", NamesOfItems::check);
        return checks;
    }
}
