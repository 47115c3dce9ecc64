package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the names of class and section (类、款) that words give an item (项) against those that the tables print above it (NAR-26).
 * Names of the classification have changed; words copied from an earlier year keep the old one. An item that two sections have is
 * not judged. One that has money, and by whose name no row below its class and section is called, has another name in the table.
 */
final class NamesOfItems {

    private static final List<String> TABLES = List.of("GPB", "FEX", "EXP", "GOV", "SCB");
    private static final String NAME = "([^()、。:;,\"“”]{2,30})";
    private static final TextSearch BELOW_CLASS =
            TextSearch.of("(", "\\(\\d{0,7}类\\)" + NAME + "\\(\\d{0,7}款\\)" + NAME + "\\(\\d{0,7}项\\)");
    private static final int LEVELS = 3;
    private static final int CLASS_DIGITS = 3;
    private static final int SECTION_DIGITS = 5;
    private static final int ITEM_DIGITS = 7;

    private final Rule rule;
    private final Subject subject;
    private final Judgements judgements;
    private final Map<String, List<Row>> itemsByName = new HashMap<>();
    private final Map<Place, Row> rowsByPlace = new LinkedHashMap<>();

    private NamesOfItems(Rule rule, Subject subject, Judgements judgements) {
        this.rule = rule;
        this.subject = subject;
        this.judgements = judgements;
        for (String kind : TABLES) {
            subject.cells().table(kind).ifPresent(table -> table.rows().forEach(row -> add(table, row)));
        }
    }

    /** A row of the functional classification, and its table. */
    private record Row(DisclosureTable table, TableRow row, String code, String name) {}

    private record Place(int table, String code) {}

    static void check(Rule rule, Subject subject, Judgements judgements) {
        NamesOfItems names = new NamesOfItems(rule, subject, judgements);
        Set<List<String>> seen = new HashSet<>();
        for (NarrativeSection section : subject.stated().narrative().sections()) {
            String text = subject.stated().normalText(section);
            for (MatchResult match : BELOW_CLASS.in(text)) {
                List<String> path = List.of(NameBefore.of(text, match.start()), match.group(1), match.group(2));
                if (seen.add(path)) {
                    names.judge(section, path);
                }
            }
        }
        subject.stated().claims(SectionKind.GENERAL_BUDGET_ITEMS, Measure.AMOUNT).stream()
                .filter(claim -> claim.value().signum() != 0)
                .forEach(names::judge);
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private void add(DisclosureTable table, TableRow row) {
        String code = row.code();
        if (code != null && Cells.isCoded(row) && !row.label().isBlank()) {
            Row coded = new Row(table, row, code, SpendingName.bare(row.label()));
            rowsByPlace.putIfAbsent(new Place(table.number(), code), coded);
            if (code.length() == ITEM_DIGITS) {
                itemsByName
                        .computeIfAbsent(coded.name(), first -> new ArrayList<>())
                        .add(coded);
            }
        }
    }

    private void judge(NarrativeSection section, List<String> path) {
        List<Row> items = itemsByName.getOrDefault(SpendingName.bare(path.get(2)), List.of());
        List<Row> ofClass = below(items, CLASS_DIGITS, path.get(0));
        List<Row> ofSection = below(items, SECTION_DIGITS, path.get(1));
        if (ofClass.stream().anyMatch(ofSection::contains)) {
            judgements.held(1);
        } else {
            // One level that agrees tells which item is meant; the other is then named otherwise.
            tell(section, path.get(0), above(ofSection, CLASS_DIGITS));
            tell(section, path.get(1), above(ofClass, SECTION_DIGITS));
        }
    }

    /** An amount of an item that the reader found no code for is stated of its path of names. */
    private void judge(Claim claim) {
        List<String> path = List.of(claim.subject().split("/"));
        if (path.size() != LEVELS) {
            return;
        }
        String item = SpendingName.bare(path.get(2));
        for (Row section : rowsByPlace.values()) {
            Row ofClass = section.code().length() == SECTION_DIGITS ? ofClass(section) : null;
            if (ofClass == null
                    || !section.name().equals(SpendingName.bare(path.get(1)))
                    || !ofClass.name().equals(SpendingName.bare(path.get(0)))) {
                continue;
            }
            List<Row> items = rowsByPlace.values().stream()
                    .filter(row -> row.table().equals(section.table())
                            && row.code().length() == ITEM_DIGITS
                            && row.code().startsWith(section.code()))
                    .toList();
            if (!items.isEmpty() && items.stream().noneMatch(row -> row.name().equals(item))) {
                Row meant = items.stream()
                        .filter(row -> hasAmount(row, claim))
                        .findFirst()
                        .orElse(section);
                tell(new OfText(claim.section(), path.get(2), path.get(2), claim.location()), meant);
            }
            return;
        }
    }

    private @Nullable Row ofClass(Row section) {
        return rowsByPlace.get(
                new Place(section.table().number(), section.code().substring(0, CLASS_DIGITS)));
    }

    private boolean hasAmount(Row row, Claim claim) {
        Figure stated = new Figure.OfClaim(claim);
        return subject.cells().ofRow(row.table(), row.row(), "合计", rule.id()) instanceof Cells.Lookup.Known known
                && known.figure().value(stated.money()).compareTo(stated.value()) == 0;
    }

    /** Those below a row whose name the words end with: there may be other words before it. */
    private List<Row> below(List<Row> items, int digits, String name) {
        String said = SpendingName.bare(name);
        return items.stream()
                .filter(item -> above(List.of(item), digits).stream().anyMatch(row -> said.endsWith(row.name())))
                .toList();
    }

    private List<Row> above(List<Row> items, int digits) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(rowsByPlace.get(
                        new Place(item.table().number(), item.code().substring(0, digits)))))
                .toList();
    }

    private void tell(NarrativeSection section, String said, List<Row> above) {
        if (above.stream().map(Row::code).distinct().count() == 1) {
            tell(new OfText(section.number(), said, said, section.location()), above.get(0));
        }
    }

    private void tell(OfText said, Row row) {
        String place = "表" + row.table().number() + " " + Cells.dashed(row.code());
        OfText printed = new OfText(
                null, place, place + " " + row.row().label(), row.row().location());
        judgements.judged(Observation.violation(List.<Figure>of(said, printed), Map.of()));
    }
}
