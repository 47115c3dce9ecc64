package io.gouji.validation.rule.classification;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at how codes stand below each other (CLS-03): every item under its section and class, ascending. A table that prints no rows
 * of a level at all has another layout, and that level is not asked for.
 */
final class Hierarchy implements RuleCheck {

    private static final int SECTION_DIGITS = 5;
    private static final int CLASS_DIGITS = 3;

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        for (String kind : CodedTables.FUNCTIONAL) {
            Optional<DisclosureTable> found = subject.cells().table(kind);
            if (found.isPresent() && !found.get().rows().isEmpty()) {
                if (subject.cells().complete(found.get())) {
                    check(found.get(), judgements);
                } else {
                    judgements.unjudged(Reason.ROW_NOT_READ, 1, found.get().number());
                }
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_ROWS);
        }
    }

    private static void check(DisclosureTable table, Judgements judgements) {
        Set<String> codes = new HashSet<>();
        boolean classes = false;
        boolean sections = false;
        for (TableRow row : table.rows()) {
            if (row.code() != null) {
                codes.add(row.code());
                classes |= row.kind() == RowKind.CLASS;
                sections |= row.kind() == RowKind.SECTION;
            }
        }
        String before = "";
        for (TableRow row : table.rows()) {
            String code = row.code();
            if (code == null) {
                continue;
            }
            if (code.length() > SECTION_DIGITS && sections && !codes.contains(code.substring(0, SECTION_DIGITS))) {
                lost(table, row, "款", "section", judgements);
            } else if (code.length() > CLASS_DIGITS && classes && !codes.contains(code.substring(0, CLASS_DIGITS))) {
                lost(table, row, "类", "class", judgements);
            } else if (code.compareTo(before) < 0) {
                judgements.judged(Observation.violation(
                        List.of(CodedTables.words(table, row)),
                        Map.of("what", new LocalizedText("排在更大的编码之后", "stands after a higher code"))));
            } else {
                judgements.held(1);
            }
            before = code;
        }
    }

    private static void lost(DisclosureTable table, TableRow row, String zh, String en, Judgements judgements) {
        judgements.judged(Observation.violation(
                List.of(CodedTables.words(table, row)),
                Map.of("what", new LocalizedText("没有所属的" + zh + "级行", "the row of its " + en + " is missing"))));
    }
}
