package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every item of the table of the general budget is spoken of (NAR-09); where no item is, the section has another form. */
final class Items implements RuleCheck {

    private static final Pattern CODE = Pattern.compile("\\d{3,7}");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Optional<DisclosureTable> table = subject.cells().table("GPB").filter(subject.cells()::complete);
        Set<String> named = new HashSet<>();
        for (Claim claim : subject.stated().claims(SectionKind.GENERAL_BUDGET_ITEMS, Measure.AMOUNT)) {
            String code = Labels.normal(claim.subject()).replace("-", "");
            if (!CODE.matcher(code).matches()) {
                // An item whose name could not be told may be any of the table.
                judgements.unjudged(Reason.TEXT_DAMAGED);
                return;
            }
            named.add(code);
        }
        if (table.isEmpty() || named.isEmpty()) {
            return;
        }
        for (TableRow row : table.get().rows()) {
            if (row.kind() != RowKind.ITEM || row.code() == null) {
                continue;
            }
            Cells.Lookup cell = subject.cells().ofRow(table.get(), row, "合计", rule.id());
            if (cell instanceof Cells.Lookup.Known known
                    && known.figure().value().signum() != 0
                    && !named.contains(row.code())) {
                judgements.judged(Observation.violation(List.<Figure>of(known.figure()), Map.of()));
            }
        }
    }
}
