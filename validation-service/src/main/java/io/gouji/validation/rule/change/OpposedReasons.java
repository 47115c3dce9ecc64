package io.gouji.validation.rule.change;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks where two sections give reasons that speak of the same thing in opposite directions (YOY-13): one says it grew, the other that
 * it fell. A clause is understood by its word of direction and by what is left of it without words that any reason has.
 */
final class OpposedReasons implements RuleCheck {

    private static final Pattern CLAUSE = Pattern.compile("[,;:、。]|且|以及|并且");
    private static final TextSearch RISE = TextSearch.of("增提上扩新", "增长|增加|提高|上升|上调|扩大|上涨|新增");
    private static final TextSearch FALL = TextSearch.of("减下降压取核", "减少|下降|降低|压减|压缩|取消|核减|下调");

    /** Words that say nothing of what a reason speaks of. */
    private static final Pattern COMMON = Pattern.compile(
            "万元|元|本年度?|今年|去年|上年度?|年度|年初|\\d+年?|年|月|\\d+(?:\\.\\d+)?%?|比|较|了|的|和|与|及|等|由于|因为|因此|所以|因|使|中|"
                    + "预算|决算|资金|经费|支出|收入|费用|项目|金额|人数|人员|人次|人|单位|部门|数|标准|基数|原因|情况|政府|财政|"
                    + "补贴|补助|城乡居民|居民|相关|相应|部分|有所|安排|工作|造成|导致|总体|全年|没有|未|不");

    private static final int SHORTEST = 2;

    /** What a clause of a reason says. */
    private record Said(Set<String> words, boolean rises, String section, OfText text) {}

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Said> said = said(subject);
        Map<String, List<Figure>> opposed = new LinkedHashMap<>();
        for (Said rising : said) {
            for (Said falling : said) {
                if (rising.rises() && !falling.rises() && !rising.section().equals(falling.section())) {
                    common(rising, falling)
                            .forEach(word -> opposed.computeIfAbsent(word, first -> new ArrayList<>())
                                    .addAll(List.of(falling.text(), rising.text())));
                }
            }
        }
        Set<Set<String>> told = new HashSet<>();
        opposed.forEach((word, figures) -> {
            List<Figure> evidence = figures.stream().distinct().toList();
            if (told.add(Set.copyOf(evidence.stream().map(Figure::key).toList()))) {
                judgements.judged(Observation.violation(evidence, Map.of("what", what(word))));
            }
        });
        if (!said.isEmpty() && opposed.isEmpty()) {
            judgements.held(said.size());
        }
        UnchangedReasons.judge(subject, judgements);
        ChangeChecks.sayWhyNothing(subject, judgements);
    }

    private static LocalizedText what(String word) {
        return new LocalizedText(
                "两节的原因对“" + word + "”的说法相反",
                "reasons of two sections speak of \"" + word + "\" in opposite directions");
    }

    private static List<Said> said(Subject subject) {
        List<Said> said = new ArrayList<>();
        for (Change change : subject.changes().all()) {
            if (change.change().value().signum() == 0) {
                continue;
            }
            String reason = subject.changes().reason(change).orElse("");
            for (String clause : CLAUSE.split(reason)) {
                @Nullable Boolean rises = direction(clause);
                Set<String> words = rises == null ? Set.of() : words(clause);
                if (rises != null && !words.isEmpty()) {
                    said.add(new Said(
                            words,
                            rises,
                            change.change().section(),
                            new OfText(
                                    change.change().section(),
                                    change.change().subject(),
                                    clause,
                                    change.change().location())));
                }
            }
        }
        return said;
    }

    private static @Nullable Boolean direction(String clause) {
        boolean rises = RISE.first(clause).isPresent();
        boolean falls = FALL.first(clause).isPresent();
        return rises == falls ? null : Boolean.valueOf(rises);
    }

    private static Set<String> words(String clause) {
        String rest = FALL.replacedIn(RISE.replacedIn(clause, " "), " ");
        Matcher common = COMMON.matcher(rest);
        Set<String> words = new HashSet<>();
        for (String word : common.replaceAll(" ").split("\\s+")) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> common(Said one, Said other) {
        return one.words().stream().filter(other.words()::contains).sorted().toList();
    }
}
