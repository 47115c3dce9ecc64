package io.gouji.validation.rule.completeness;

import io.gouji.model.document.Location;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.Statement;
import io.gouji.model.performance.PerformanceTable;
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
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Looks through texts for what should not have been left in them. */
final class Texts {

    private static final int CONTEXT = 15;
    private static final String BELOW_TABLE = "表下说明";

    /** What a template offers to choose from. */
    private static final String CHOICE = "(?:增加|增长|上升|减少|下降|降低|大于|小于|高于|低于|等于|持平)";

    /** Not part of a word, a model number or a number. */
    private static final TextSearch PLACEHOLDERS = TextSearch.of(
            "Xx×〇○_某待T{请需填此（(没无列增上减下降大小高低等持原主仍在应",
            String.join(
                    "|",
                    "(?<![A-Za-z0-9])[Xx×]{2,}(?![A-Za-z0-9])",
                    "[〇○]{2,}(?:万元|部门|单位|局)",
                    "_{3,}",
                    "某某(?:部门|单位|局|项目)",
                    "待填|待补充|待定稿|TODO",
                    "\\{[^{}\\d]{1,20}}",
                    "(?:请|需)(?:根据|按照?|结合).{0,16}(?:填写|填列|修改|补充)",
                    "填写说明|填报说明|此处填",
                    "[（(][^（）()]{0,20}(?:填写|填列|可删除|自行删除|自行增减|自行补充|按实际情况|据实)[^（）()]{0,20}[）)]",
                    "[（(](?:请|按照?|根据|依据)[^（）()]{0,60}(?:填写|填列)[）)]",
                    "应与《[^》]{2,30}表》[^。]{0,30}一致",
                    "(?:没有|无)[^。，；]{0,12}的[^。，；]{0,6}(?:可|应|请)?删除",
                    "仍(?:需|应|须|要)?保留[^。，；]{0,6}表",
                    "在(?:本|该|此)表格?下方",
                    "列明(?:公务|国内|外宾|接待|团组|批次|人次)",
                    CHOICE + "[（(/]" + CHOICE + "[^）)。]{0,8}[）)]?",
                    "(?:原因|主要)(?:是|为|[:：])[:：]?[。；;]",
                    "主要(?:用于|包括)[:：]?[。；;]"));

    private Texts() {}

    static void placeholders(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        Map<String, List<Figure>> bySection = new LinkedHashMap<>();
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            placeholders(section.number(), section.title(), section.text(), section.location(), bySection);
        }
        for (OfText heading : OutlineWords.headings(subject.document())) {
            placeholders(heading.section(), heading.subject(), heading.printed(), heading.location(), bySection);
        }
        for (Statement statement : subject.stated().narrative().statements()) {
            if (statement.kind() == Statement.Kind.REMARK) {
                placeholders(null, BELOW_TABLE, statement.text(), statement.location(), bySection);
            }
        }
        for (PerformanceTable table : subject.document().performance()) {
            placeholders(null, table.title(), table.goal(), table.location(), bySection);
        }
        bySection.values().forEach(places -> judgements.judged(Observation.violation(places, Map.of())));
        judgements.held(subject.stated().narrative().sections().size());
    }

    /** What stands below tables is told together, and apart from headings. */
    private static String keyOf(String title) {
        return title.equals(BELOW_TABLE) ? BELOW_TABLE : "";
    }

    /** Those of one section are told together: an unfilled template has hundreds. */
    private static void placeholders(
            @Nullable String section,
            String title,
            String text,
            @Nullable Location location,
            Map<String, List<Figure>> bySection) {
        for (MatchResult placeholder : PLACEHOLDERS.in(text)) {
            bySection
                    .computeIfAbsent(section == null ? keyOf(title) : section, first -> new ArrayList<>())
                    .add(new OfText(section, title, Excerpt.around(text, placeholder, CONTEXT), location));
        }
    }
}
