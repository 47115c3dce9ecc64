package io.gouji.validation.rule.completeness;

import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through texts for what should not have been left in them. */
final class Texts {

    private static final int CONTEXT = 15;

    /** Not part of a word, a model number or a number. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<![A-Za-z0-9])[Xx×]{2,}(?![A-Za-z0-9])|[〇○]{2,}万元|待填|待补充|TODO|\\{[^{}\\d]{1,20}}|(?:请|需)(?:根据|按照?).{0,12}(?:填写|填列|修改)|填写说明");

    private static final Pattern YEAR_OF_BUDGET = Pattern.compile(
            "(20\\d\\d)年(?:度)?(?:部门|单位)?(?:收支总预算|收入预算|支出预算|财政拨款收支总预算|一般公共预算拨款合计|一般公共预算基本支出|部门预算公开|单位预算公开|预算数为)");

    private Texts() {}

    static void placeholders(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            placeholders(section.number(), section.title(), section.text(), section.location(), judgements);
        }
        for (PerformanceTable table : subject.document().performance()) {
            placeholders(null, table.title(), table.goal(), table.location(), judgements);
        }
        judgements.held(subject.stated().narrative().sections().size());
    }

    private static void placeholders(
            @Nullable String section, String title, String text, Location location, Judgements judgements) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            String around = text.substring(
                    Math.max(0, placeholder.start() - CONTEXT), Math.min(text.length(), placeholder.end() + CONTEXT));
            judgements.judged(Observation.violation(
                    List.of(new OfText(section, title, around.replace('\n', ' '), location)), Map.of()));
        }
    }

    /** The year in headings and in the sentences that state the budget; years in other places may be any. */
    static void years(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        String budgetYear = String.valueOf(subject.document().header().fiscalYear());
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            boolean wrong = false;
            for (String text : List.of(section.title(), section.text())) {
                Matcher year = YEAR_OF_BUDGET.matcher(Labels.normal(text));
                while (year.find()) {
                    if (!year.group(1).equals(budgetYear)) {
                        wrong = true;
                        judgements.judged(Observation.violation(
                                List.of(new OfText(
                                        section.number(), section.title(), year.group(), section.location())),
                                Map.of()));
                    }
                }
            }
            if (!wrong) {
                judgements.held(1);
            }
        }
    }
}
