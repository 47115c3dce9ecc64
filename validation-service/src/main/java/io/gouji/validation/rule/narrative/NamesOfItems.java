package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the names of class and section (类、款) that words give an item (项) against those that the tables print above it (NAR-26).
 * Names of the classification have changed; words copied from an earlier year keep the old one. An item that no table prints by this
 * name, or that two sections have, is not judged.
 */
final class NamesOfItems implements RuleCheck {

    private static final List<String> TABLES = List.of("GPB", "FEX", "EXP", "GOV", "SCB");
    private static final String NAME = "([^()、。:;,\"“”]{2,30})";
    private static final TextSearch BELOW_CLASS =
            TextSearch.of("(", "\\(\\d{0,7}类\\)" + NAME + "\\(\\d{0,7}款\\)" + NAME + "\\(\\d{0,7}项\\)");
    private static final String SPENDING = "支出";
    private static final int CLASS_DIGITS = 3;
    private static final int SECTION_DIGITS = 5;
    private static final int ITEM_DIGITS = 7;

    /** A row of the functional classification, and its table. */
    private record Row(DisclosureTable table, TableRow row, String code, String name) {}

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Row> rows = rows(subject);
        Set<List<String>> seen = new HashSet<>();
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            String text = subject.stated().normalText(section);
            for (MatchResult match : BELOW_CLASS.in(text)) {
                List<String> path = List.of(NameBefore.of(text, match.start()), match.group(1), match.group(2));
                if (seen.add(path)) {
                    judge(section, path, rows, judgements);
                }
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void judge(NarrativeSection section, List<String> path, List<Row> rows, Judgements judgements) {
        String item = bare(path.get(2));
        List<Row> items = rows.stream()
                .filter(row -> row.code().length() == ITEM_DIGITS && row.name().equals(item))
                .toList();
        boolean right = items.stream()
                .anyMatch(row -> isBelow(row, CLASS_DIGITS, path.get(0), rows)
                        && isBelow(row, SECTION_DIGITS, path.get(1), rows));
        if (right) {
            judgements.held(1);
            return;
        }
        // One level that agrees tells which item is meant; the other is then named otherwise.
        tell(section, path.get(0), CLASS_DIGITS, withOther(items, SECTION_DIGITS, path.get(1), rows), rows, judgements);
        tell(section, path.get(1), SECTION_DIGITS, withOther(items, CLASS_DIGITS, path.get(0), rows), rows, judgements);
    }

    private static List<Row> withOther(List<Row> items, int digits, String name, List<Row> rows) {
        return items.stream().filter(row -> isBelow(row, digits, name, rows)).toList();
    }

    private static void tell(
            NarrativeSection section, String said, int digits, List<Row> items, List<Row> rows, Judgements judgements) {
        List<Row> above = items.stream()
                .flatMap(row -> Stream.ofNullable(above(row, digits, rows)))
                .toList();
        boolean one = above.stream().map(Row::code).distinct().count() == 1;
        if (one) {
            Row row = above.get(0);
            String code = Cells.dashed(row.code());
            String place = "表" + row.table().number() + " " + code;
            List<Figure> evidence = List.of(
                    new OfText(section.number(), said, said, section.location()),
                    new OfText(
                            null,
                            place,
                            place + " " + row.row().label(),
                            row.row().location()));
            judgements.judged(Observation.violation(evidence, Map.of()));
        }
    }

    /** Whether the row above an item has a name that the words end with: there may be other words before it. */
    private static boolean isBelow(Row item, int digits, String name, List<Row> rows) {
        Row above = above(item, digits, rows);
        return above != null && bare(name).endsWith(above.name());
    }

    private static @Nullable Row above(Row item, int digits, List<Row> rows) {
        String code = item.code().substring(0, digits);
        return rows.stream()
                .filter(row -> row.table().number() == item.table().number()
                        && row.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static List<Row> rows(Subject subject) {
        List<Row> rows = new ArrayList<>();
        for (String kind : TABLES) {
            subject.cells()
                    .table(kind)
                    .ifPresent(table -> table.rows().forEach(row -> {
                        String code = row.code();
                        if (code != null && Cells.isCoded(row) && !row.label().isBlank()) {
                            rows.add(new Row(table, row, code, bare(row.label())));
                        }
                    }));
        }
        return rows;
    }

    /** Without the word for spending, which words and tables add or leave out. */
    private static String bare(String name) {
        String normal = Labels.normal(name);
        return normal.endsWith(SPENDING) && normal.length() > SPENDING.length() + 1
                ? normal.substring(0, normal.length() - SPENDING.length())
                : normal;
    }
}
