package io.gouji.validation.rule.completeness;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.Labels;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Compares years with the fiscal year (CMP-15): in headings, in the sentences that state totals, in comparisons with the year before,
 * and in the day that assets are counted at. Years elsewhere, such as in names of documents and periods of projects, may be any.
 */
final class Years {

    private static final TextSearch OF_TOTAL = TextSearch.of(
            "2",
            "(20\\d\\d)年(?:度)?(?:部门|单位)?(?:收支总预算|收入预算|支出预算|财政拨款收支总预算|一般公共预算拨款合计|一般公共预算基本支出|部门预算公开|单位预算公开|预算数为"
                    + "|收入支出总计|财政拨款收入支出总计|收支总计|部门决算公开|单位决算公开|支出决算为)");

    private static final TextSearch OF_HEADING =
            TextSearch.of("2", "(20\\d\\d)年(?:度)?(?:(?:部门|单位)?(?:预算|决算|收支|收入|支出|财政拨款|一般公共预算|政府性基金|国有资本)|(?:部门|单位))");

    private static final TextSearch OF_COMPARISON =
            TextSearch.of("与和同比较", "(?:[与和同比较])(20\\d\\d)年(?:度)?(?:预算|决算)?数?(?:相比|增加|减少|增长|下降|持平|基本持平)");

    private static final TextSearch OF_COUNT = TextSearch.of("截", "截至?到?(20\\d\\d)年(12月31日|年?底|年末)");

    /** Other sections tell of plans and periods. */
    private static final Set<SectionKind> NO_COMPARISON =
            Set.of(SectionKind.PROFILE, SectionKind.GLOSSARY, SectionKind.PROJECT_EXPENDITURE, SectionKind.OTHER);

    private Years() {}

    static void years(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        int year = subject.document().header().fiscalYear();
        BudgetKind kind = subject.document().header().kind();
        boolean outturn = kind == BudgetKind.DEPARTMENT_FINAL_ACCOUNT || kind == BudgetKind.UNIT_FINAL_ACCOUNT;
        for (OfText heading : OutlineWords.headings(subject.document())) {
            judge(OF_HEADING, Labels.normal(heading.printed()), heading, Set.of(year), judgements);
        }
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            String words = subject.stated().normalText(section);
            OfText text = new OfText(section.number(), section.title(), section.text(), section.location());
            judge(OF_TOTAL, words, text, Set.of(year), judgements);
            if (!NO_COMPARISON.contains(section.kind())) {
                judge(OF_COMPARISON, words, text, Set.of(year - 1), judgements);
            }
            if (section.kind() == SectionKind.STATE_ASSETS && outturn) {
                judge(OF_COUNT, words, text, Set.of(year), judgements);
            }
        }
    }

    /** Every year that is found in the words must be one of these. */
    private static void judge(TextSearch years, String words, OfText text, Set<Integer> right, Judgements judgements) {
        Set<String> wrong = new LinkedHashSet<>();
        for (MatchResult found : years.in(words)) {
            if (!right.contains(Integer.valueOf(found.group(1)))) {
                wrong.add(found.group());
            }
        }
        if (wrong.isEmpty()) {
            judgements.held(1);
        } else {
            List<Figure> places = new ArrayList<>();
            wrong.forEach(place -> places.add(new OfText(text.section(), text.subject(), place, text.location())));
            judgements.judged(Observation.violation(places, Map.of()));
        }
    }
}
