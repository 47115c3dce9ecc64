package io.gouji.validation.rule.completeness;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.Labels;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.ProjectDescription;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares years with the fiscal year (CMP-15): in headings, in the sentences that state totals, in comparisons with the year before,
 * in the day that assets are counted at, and in the time a project is carried out in, which must not lie before the year. Years
 * elsewhere, such as in names of documents, may be any.
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

    private static final TextSearch OF_PERIOD = TextSearch.of("2", "(20\\d\\d)(?:年|[.-]\\d)");

    /** Titles of the sections that say when a project is carried out. */
    private static final Pattern PERIOD = Pattern.compile(".*(?:实施|执行|项目)(?:周期|时间|期限)");

    private static final int LONGEST_PERIOD = 60;

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
        periods(subject).forEach((period, place) -> period(period, place, year, judgements));
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

    /** When projects are carried out, each as it is said: by a particular of the project or in a section of its own. */
    private static Map<String, OfText> periods(Subject subject) {
        Map<String, OfText> periods = new LinkedHashMap<>();
        for (ProjectDescription project : subject.stated().narrative().projects()) {
            project.particular(ProjectDescription.Kind.PERIOD)
                    .ifPresent(period -> periods.put(
                            Labels.normal(period.text()),
                            new OfText(project.section(), period.label(), period.text(), period.location())));
        }
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            if (PERIOD.matcher(section.title()).matches()) {
                periods.putIfAbsent(
                        subject.stated().normalText(section),
                        new OfText(section.number(), section.title(), section.text(), section.location()));
            }
        }
        periods.keySet().removeIf(period -> period.length() > LONGEST_PERIOD);
        return periods;
    }

    /** The last year of a period must not lie before the fiscal year. */
    private static void period(String words, OfText text, int year, Judgements judgements) {
        OptionalInt last = OF_PERIOD.in(words).stream()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
        if (last.isPresent() && last.getAsInt() < year) {
            judgements.judged(Observation.violation(List.of(text), Map.of()));
        } else if (last.isPresent()) {
            judgements.held(1);
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
