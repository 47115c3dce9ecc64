package io.gouji.validation.setting;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Severity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would change in the findings of the present revisions of all budgets.
 *
 * @param budgets budgets that were compared
 * @param affected budgets among them in which something would change
 * @param notJudged budgets that were never judged, and so have nothing to compare with
 * @param appear findings that would appear
 * @param vanish findings that would vanish
 * @param severityChanges findings that would stay with another severity
 * @param rules those of which findings would change, the most changed first
 */
public record PreviewResult(
        int budgets, int affected, int notJudged, int appear, int vanish, int severityChanges, List<OfRule> rules) {

    public PreviewResult {
        rules = List.copyOf(rules);
    }

    /** What a finding would do. */
    public enum Change {
        /** It is not there and would be. */
        APPEARS,
        /** It is there and would not be. */
        VANISHES,
        /** It would stay with another severity. */
        SEVERITY_CHANGES
    }

    /**
     * What would change in the findings of one rule.
     *
     * @param title of the rule; its id where the catalogue does not have it any more
     * @param examples some of the changes, of each kind a few
     */
    public record OfRule(
            String ruleId, LocalizedText title, int appear, int vanish, int severityChanges, List<Example> examples) {

        public OfRule {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A finding that would change.
     *
     * @param severity it would have; of one that vanishes, the one it has
     * @param severityBefore the one it has, where it changes
     * @param message its sentence; the rule's title where the sentence of one that vanishes is not known any more
     */
    public record Example(
            Change change,
            UUID budgetId,
            String documentId,
            String organisation,
            int fiscalYear,
            String findingId,
            Severity severity,
            @Nullable Severity severityBefore,
            LocalizedText message) {}
}
