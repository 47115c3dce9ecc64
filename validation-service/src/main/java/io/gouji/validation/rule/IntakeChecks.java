package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.Repair;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.template.TableTemplate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of the input (输入可用性). A gate says what could not be judged; a repair is counted. None of them is ever
 * violated: noise of a scan is no fault of the publisher.
 */
final class IntakeChecks {

    private IntakeChecks() {}

    /** By rule id. */
    static Map<String, RuleCheck> byRule() {
        return Map.of(
                "INT-01", IntakeChecks::tablesFound,
                "INT-02", repairs(Repair.Kind.LOST_CODE),
                "INT-03", IntakeChecks::columnsTold,
                "INT-04", repairs(Repair.Kind.NUMBER_NOISE),
                "INT-05", IntakeChecks::unitsStated,
                "INT-06", repairs(Repair.Kind.CONTINUED_TABLE),
                "INT-07", repairs(Repair.Kind.NOISE_ROW));
    }

    private static void tablesFound(Rule rule, Subject subject, Judgements judgements) {
        Set<Integer> blank = noted(subject.document(), Note.Code.TABLE_BLANK);
        int recognised = 0;
        for (TableTemplate template : subject.set().tables()) {
            int number = subject.numbers().of(template.number());
            if (subject.cells().table(template.kind()).isEmpty()) {
                judgements.unjudged(Reason.TABLE_NOT_FOUND, 1, number);
            } else if (blank.contains(number)) {
                judgements.unjudged(Reason.TABLE_BLANK, 1, number);
            } else {
                recognised++;
            }
        }
        if (recognised > 0) {
            judgements.held(recognised);
        }
    }

    private static void columnsTold(Rule rule, Subject subject, Judgements judgements) {
        int ambiguous = 0;
        for (Fact fact : subject.document().facts()) {
            if (fact.origin() == Origin.AMBIGUOUS) {
                judgements.unjudged(Reason.COLUMN_AMBIGUOUS, fact.cell());
                ambiguous++;
            }
        }
        if (ambiguous == 0) {
            judgements.held(subject.document().facts().size());
        }
    }

    private static void unitsStated(Rule rule, Subject subject, Judgements judgements) {
        Set<Integer> assumed = noted(subject.document(), Note.Code.UNIT_ASSUMED);
        assumed.forEach(table -> judgements.unjudged(Reason.UNIT_ASSUMED, 1, table));
        long stated = subject.document().tables().stream()
                .map(DisclosureTable::number)
                .filter(table -> !assumed.contains(table))
                .count();
        if (stated > 0 || assumed.isEmpty()) {
            judgements.held((int) stated);
        }
    }

    private static RuleCheck repairs(Repair.Kind kind) {
        return (rule, subject, judgements) -> judgements.held((int) subject.document().repairs().stream()
                .filter(repair -> repair.kind() == kind)
                .count());
    }

    private static Set<Integer> noted(BudgetDocument document, Note.Code code) {
        return document.notes().stream()
                .filter(note -> note.code() == code && note.table() != null)
                .map(Note::table)
                .collect(Collectors.toSet());
    }
}
