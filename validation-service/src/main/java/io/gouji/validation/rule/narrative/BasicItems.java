package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
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
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds the items that the words list as personnel or operating expenses against the table (NAR-10). */
final class BasicItems implements RuleCheck {

    private static final String BASIC = "BAS";
    private static final TextSearch LISTS = TextSearch.of("人公", "(人员经费|公用经费)[^。；;]{0,30}?(?:主要)?包括[:：]?([^。；;]+)");
    private static final Pattern OPEN_END = Pattern.compile("等(?:支出|方面|费用|方面支出)?$");
    private static final LocalizedText EMPTY = new LocalizedText("", "");

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Optional<DisclosureTable> table = subject.cells().table(BASIC).filter(subject.cells()::complete);
        if (table.isEmpty()) {
            return;
        }
        for (NarrativeSection section : subject.stated().narrative().sections(SectionKind.BASIC_EXPENDITURE)) {
            for (MatchResult list : LISTS.in(section.text())) {
                compare(list.group(1), list.group(2), section, table.get(), rule, subject, judgements);
            }
        }
    }

    /**
     * Final accounts print one column and tell personnel and running cost by their classes: such a row has the figure of the column it
     * belongs to only.
     */
    private static Cells.Lookup cell(DisclosureTable table, TableRow row, String column, Rule rule, Subject subject) {
        Cells.Lookup own = subject.cells().ofRow(table, row, column, rule.id());
        String code = row.code();
        boolean oneColumn = own instanceof Cells.Lookup.Unknown unknown && unknown.reason() == Reason.NOT_IN_SET;
        boolean belongs = code != null && (code.startsWith("301") || code.startsWith("303")) == column.equals("人员经费");
        return oneColumn && belongs ? subject.cells().ofRow(table, row, "决算数", rule.id()) : own;
    }

    private static void compare(
            String column,
            String list,
            NarrativeSection section,
            DisclosureTable table,
            Rule rule,
            Subject subject,
            Judgements judgements) {
        String words = Labels.normal(list);
        boolean open = OPEN_END.matcher(words).find();
        Map<String, Figure> printed = new LinkedHashMap<>();
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.SECTION && !row.label().isEmpty()) {
                Cells.Lookup cell = cell(table, row, column, rule, subject);
                if (cell instanceof Cells.Lookup.Unknown unknown && unknown.reason() == Reason.NOT_IN_SET) {
                    continue;
                }
                if (!(cell instanceof Cells.Lookup.Known known)) {
                    return;
                }
                if (known.figure().value().signum() != 0) {
                    printed.put(SpendingName.bare(row.label()), known.figure());
                }
            }
        }
        if (printed.isEmpty()) {
            return;
        }
        List<String> listed = List.of(OPEN_END.matcher(words).replaceFirst("").split("[、,]"));
        List<String> named = listed.stream().map(SpendingName::bare).toList();
        List<Figure> unnamed = new ArrayList<>();
        printed.forEach((label, figure) -> {
            if (!open && named.stream().noneMatch(label::equals)) {
                unnamed.add(figure);
            }
        });
        List<String> unprinted = listed.stream()
                .filter(item -> !printed.containsKey(SpendingName.bare(item)))
                .toList();
        // A list that shares next to nothing with the table was cut up wrongly or speaks of something else.
        if (unprinted.size() * 2 > named.size()) {
            return;
        }
        if (unnamed.isEmpty() && unprinted.isEmpty()) {
            judgements.held(1);
            return;
        }
        unprinted.forEach(name -> judgements.judged(Observation.violation(
                List.of(new Figure.OfText(section.number(), column, name, section.location())),
                Map.of("what", EMPTY))));
        unnamed.forEach(figure -> judgements.judged(Observation.violation(
                List.of(figure, new Figure.OfText(section.number(), column, "", section.location())), Map.of())));
    }
}
