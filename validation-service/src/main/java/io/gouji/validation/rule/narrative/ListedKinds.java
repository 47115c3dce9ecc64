package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the classes of expenditure that the overall section lists against the overall table (NAR-02). */
final class ListedKinds implements RuleCheck {

    private static final Pattern LIST = Pattern.compile("支出预算包括[:：]([^。]+)");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Optional<DisclosureTable> table = subject.cells().table("TOT").filter(subject.cells()::complete);
        for (NarrativeSection section : subject.stated().narrative().sections(SectionKind.OVERALL)) {
            Matcher list = LIST.matcher(subject.stated().normalText(section));
            if (table.isPresent() && list.find()) {
                compare(List.of(list.group(1).split("[、,]")), section, table.get(), rule, subject, judgements);
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void compare(
            List<String> named,
            NarrativeSection section,
            DisclosureTable table,
            Rule rule,
            Subject subject,
            Judgements judgements) {
        for (TableRow row : table.rows()) {
            if (row.kind() != RowKind.CLASS || row.label().isEmpty()) {
                continue;
            }
            Cells.Lookup cell = subject.cells().ofRow(table, row, "预算数", rule.id());
            if (cell instanceof Cells.Lookup.Known known) {
                String label = Labels.normal(row.label());
                boolean listed = named.stream().anyMatch(label::endsWith);
                boolean printed = known.figure().value().signum() != 0;
                if (listed == printed) {
                    judgements.held(1);
                } else {
                    judgements.judged(Observation.violation(
                            List.of(
                                    known.figure(),
                                    new Figure.OfText(
                                            section.number(),
                                            row.label(),
                                            String.join("、", named),
                                            section.location())),
                            Map.of()));
                }
            } else if (cell instanceof Cells.Lookup.Unknown unknown) {
                judgements.unjudged(unknown);
            }
        }
    }
}
