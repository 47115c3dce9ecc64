package io.gouji.validation.rule.classification;

import io.gouji.model.classification.Classification;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.RowKind;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules on classification codes, by rule id. */
public final class ClassificationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CLASS_DIGITS = 3;

    /** Sections and classes that exist in the budget of managed funds only. */
    private static final Set<String> OF_MANAGED_FUNDS = Set.of("21208", "21219", "22908", "22960");

    /** Items for administrative bodies (行政单位): pensions and medical care of their staff. */
    private static final List<String> OF_ADMINISTRATIVE_BODIES = List.of("2080501", "2101101");

    private ClassificationChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>(EconomicClasses.byRule());
        checks.put("CLS-01", new CodeLists(Classification.FUNCTIONAL, CodedTables.FUNCTIONAL, false));
        checks.put("CLS-02", new CodeLists(Classification.FUNCTIONAL, CodedTables.FUNCTIONAL, true));
        checks.put("CLS-03", new Hierarchy());
        checks.put("CLS-04", new CodeLists(Classification.DEPARTMENTAL_ECONOMIC, CodedTables.ECONOMIC, true));
        checks.put("CLS-09", ClassificationChecks::kindOfOrganisation);
        checks.put("CLS-10", ClassificationChecks::otherCodes);
        checks.put("CLS-11", ClassificationChecks::fundsOnlyCodes);
        return checks;
    }

    private static void kindOfOrganisation(Rule rule, Subject subject, Judgements judgements) {
        String words = subject.stated().text(SectionKind.OPERATING_EXPENSES);
        if (!words.contains("事业单位运行经费")) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        List<Figure> used = new ArrayList<>();
        for (String code : OF_ADMINISTRATIVE_BODIES) {
            if (subject.cells().byCode("GPB", code, "合计", rule.id()) instanceof Cells.Lookup.Known known
                    && known.figure().value().signum() != 0) {
                used.add(known.figure());
            }
        }
        if (used.isEmpty()) {
            judgements.held(1);
        } else {
            judgements.judged(Observation.violation(used, Map.of()));
        }
    }

    /** The codes that end in 99 within their class: 30199 within 301. */
    private static void otherCodes(Rule rule, Subject subject, Judgements judgements) {
        CodedTables.forEachRow(subject, CodedTables.BASIC, (table, row) -> {
            String code = CodedTables.code(row);
            if (row.kind() == RowKind.SECTION && code.endsWith("99")) {
                Cells.Lookup part = subject.cells().ofRow(table, row, "合计", rule.id());
                Cells.Lookup whole =
                        subject.cells().byCode(table.kind(), code.substring(0, CLASS_DIGITS), "合计", rule.id());
                if (part instanceof Cells.Lookup.Known other && whole instanceof Cells.Lookup.Known all) {
                    judge(rule, other.figure(), all.figure(), judgements);
                }
            }
        });
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_ROWS);
        }
    }

    private static void judge(Rule rule, Figure other, Figure all, Judgements judgements) {
        BigDecimal limit = all.value().multiply(rule.parameter("percent")).divide(HUNDRED);
        boolean large = other.value().compareTo(limit) >= 0 && other.value().compareTo(rule.parameter("amount")) >= 0;
        if (large) {
            judgements.judged(Observation.violation(List.of(other, all), Map.of()));
        } else {
            judgements.held(1);
        }
    }

    private static void fundsOnlyCodes(Rule rule, Subject subject, Judgements judgements) {
        DisclosureTable general = subject.cells().table("GPB").orElse(null);
        if (general == null) {
            judgements.unjudged(Reason.TABLE_NOT_FOUND, 1, subject.cells().number("GPB"));
            return;
        }
        CodedTables.forEachRow(subject, List.of("GPB"), (table, row) -> {
            String code = CodedTables.code(row);
            if (OF_MANAGED_FUNDS.contains(code) || code.equals("223") || code.equals("209")) {
                judgements.judged(Observation.violation(List.of(CodedTables.words(table, row)), Map.of()));
            } else {
                judgements.held(1);
            }
        });
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_ROWS);
        }
    }
}
