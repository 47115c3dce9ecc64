package io.gouji.validation.rule.completeness;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.rule.Reason;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How deep tables go: functional classification down to items (项), economic classification down to sections (款). */
final class Depth {

    private static final List<String> FUNCTIONAL = List.of("INC", "EXP", "GPB", "GOV", "SCB");
    private static final int ITEM_DIGITS = 7;
    private static final int SECTION_DIGITS = 5;

    private Depth() {}

    static void functional(Subject subject, Judgements judgements) {
        FUNCTIONAL.forEach(kind -> reach(kind, RowKind.SECTION, ITEM_DIGITS, subject, judgements));
        sayWhyNothing(judgements);
    }

    static void economic(Subject subject, Judgements judgements) {
        reach("BAS", RowKind.CLASS, SECTION_DIGITS, subject, judgements);
        sayWhyNothing(judgements);
    }

    /** Every row of a level has a row below it. */
    private static void reach(String kind, RowKind level, int digits, Subject subject, Judgements judgements) {
        Optional<DisclosureTable> found = subject.cells().table(kind);
        if (found.isEmpty()) {
            return;
        }
        DisclosureTable table = found.get();
        if (!subject.cells().complete(table)) {
            judgements.unjudged(Reason.ROW_NOT_READ, 1, table.number());
            return;
        }
        boolean coded = table.rows().stream().anyMatch(row -> row.code() != null);
        boolean deepEnough = table.rows().stream().anyMatch(row -> length(row) >= digits);
        if (coded && !deepEnough) {
            List<Figure> evidence = new ArrayList<>();
            evidence.add(new OfText(
                    null, "表" + table.number(), "表" + table.number() + " " + table.title(), table.location()));
            table.rows().stream()
                    .filter(row -> row.kind() == level && row.code() != null)
                    .forEach(row -> evidence.add(words(table, row)));
            judgements.judged(Observation.violation(evidence, Map.of()));
            return;
        }
        for (TableRow row : table.rows()) {
            String code = row.code();
            if (row.kind() == level && code != null) {
                boolean below = table.rows().stream()
                        .anyMatch(other -> length(other) >= digits
                                && other.code() != null
                                && other.code().startsWith(code));
                if (below) {
                    judgements.held(1);
                } else {
                    judgements.judged(Observation.violation(List.of(words(table, row)), Map.of()));
                }
            }
        }
    }

    private static Figure words(DisclosureTable table, TableRow row) {
        return new OfText(null, "表" + table.number() + " " + row.key(), row.key() + " " + row.label(), row.location());
    }

    private static int length(TableRow row) {
        return row.code() == null ? 0 : row.code().length();
    }

    private static void sayWhyNothing(Judgements judgements) {
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_ROWS);
        }
    }
}
