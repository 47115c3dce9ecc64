package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.WordsExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers two real disclosures state in words, transcribed by hand, against their tables and each other. */
class RealWordsTest {

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("0", "PROFILE"),
            Map.entry("1", "OVERALL"),
            Map.entry("2", "INCOME"),
            Map.entry("3", "EXPENDITURE"),
            Map.entry("4", "FISCAL_APPROPRIATION"),
            Map.entry("5.1", "GENERAL_BUDGET_SIZE"),
            Map.entry("5.2", "GENERAL_BUDGET_STRUCTURE"),
            Map.entry("5.3", "GENERAL_BUDGET_ITEMS"),
            Map.entry("6", "BASIC_EXPENDITURE"),
            Map.entry("10", "THREE_PUBLIC_EXPENSES"),
            Map.entry("11", "CARRY_OVER"),
            Map.entry("12.1", "OPERATING_EXPENSES"),
            Map.entry("12.2", "PROCUREMENT"),
            Map.entry("12.3", "STATE_ASSETS"),
            Map.entry("12.4", "PERFORMANCE"),
            Map.entry("12.5", "OTHER_MATTERS"));

    /** What the numbers alone decide: the texts of the sections are not here. */
    private static final Set<String> OF_NUMBERS = Set.of("narrative-vs-table", "year-on-year", "plausibility");

    @Test
    void artuxStatesWhatItsTablesSay() {
        assertThat(toldOf("artux-2025", 8, 9, 10, 11)).containsExactlyInAnyOrder("YOY-02", "YOY-02", "PLA-01");
    }

    @Test
    void manasStatesWhatItsTablesSayButForItsPreviousYear() {
        assertThat(toldOf("manas-2025", 7, 8, 9)).containsExactlyInAnyOrder("YOY-02", "YOY-07");
    }

    private static List<String> toldOf(String name, int... emptyTables) {
        DisclosureBuilder disclosure = DisclosureBuilder.disclosure().empty(emptyTables);
        for (List<String> fields : rows(name + "-facts")) {
            disclosure.figure("T" + fields.get(0) + "[" + fields.get(1) + "]." + fields.get(2), fields.get(3));
        }
        Map<String, String> claims = new LinkedHashMap<>();
        for (List<String> fields : rows(name + "-claims")) {
            String section = SECTIONS.getOrDefault(fields.get(0), "PROJECT_EXPENDITURE");
            claims.put(section + "[" + fields.get(1) + "]." + fields.get(2), fields.get(3) + " " + fields.get(4));
        }
        disclosure.words(new WordsExample(
                claims,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of("办公室"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
        return Judging.VALIDATOR.validate(disclosure.build()).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED && finding.severity() != Severity.INFO)
                .filter(finding -> OF_NUMBERS.contains(finding.family()))
                .map(Finding::ruleId)
                .toList();
    }

    private static List<List<String>> rows(String file) {
        List<String> lines = Corpus.lines("gold/" + file + ".csv");
        return lines.subList(1, lines.size()).stream()
                .map(RealWordsTest::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
