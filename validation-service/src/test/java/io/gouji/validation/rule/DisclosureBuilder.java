package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.Repair;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.Statement;
import io.gouji.model.rule.WordsExample;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Builds a document from figures named by cell, {@code T3[208-05].1}. Every table of the set is there with its fixed rows;
 * other rows follow from the keys of the figures.
 */
public final class DisclosureBuilder {

    private static final Pattern CELL = Pattern.compile("T(\\d+)\\[(.+)]\\.(.+)");

    private final TemplateSet set;
    private final Map<Integer, Set<String>> rows = new TreeMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Set<Integer> empty = new HashSet<>();
    private final Set<Integer> missing = new HashSet<>();
    private final Map<Integer, MoneyUnit> units = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private WordsExample words = WordsExample.NONE;
    private int fiscalYear = 2025;
    private final List<Statement> remarks = new ArrayList<>();
    private String organisation = "某县社会保险中心";
    private String region = "650000";
    private BudgetKind kind;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private DisclosureBuilder(TemplateSet set) {
        this.set = set;
        this.kind = set.kinds().get(0);
    }

    public static DisclosureBuilder disclosure() {
        return ofSet(TemplateSets.XINJIANG_11);
    }

    public static DisclosureBuilder ofSet(String id) {
        return new DisclosureBuilder(TemplateSets.byId(id));
    }

    public DisclosureBuilder figure(String cell, String value) {
        return add(cell, value, Origin.PRINTED, List.of(), List.of());
    }

    public DisclosureBuilder figures(Map<String, String> figures) {
        figures.forEach(this::figure);
        return this;
    }

    public DisclosureBuilder placed(String cell, String value, String... placedBy) {
        return add(cell, value, Origin.PLACED, List.of(), List.of(placedBy));
    }

    public DisclosureBuilder ambiguous(String cell, String value, List<String> candidates) {
        return add(cell, value, Origin.AMBIGUOUS, candidates, List.of());
    }

    /** Names of rows, such as {@code T3[208-05]}. */
    public DisclosureBuilder labels(Map<String, String> names) {
        labels.putAll(names);
        return this;
    }

    /** What the disclosure says beside its tables. */
    public DisclosureBuilder words(WordsExample example) {
        words = example;
        return this;
    }

    /** A row without figures. */
    public DisclosureBuilder row(int table, String key) {
        rows.computeIfAbsent(table, number -> new LinkedHashSet<>()).add(key);
        return this;
    }

    public DisclosureBuilder empty(int... tables) {
        for (int table : tables) {
            empty.add(table);
        }
        return this;
    }

    public DisclosureBuilder missing(int... tables) {
        for (int table : tables) {
            missing.add(table);
        }
        return this;
    }

    /** The tables in the order in which they are printed, by their numbers in the set, where that is another; each must be named. */
    public DisclosureBuilder printedInOrder(int... templateNumbers) {
        for (int i = 0; i < templateNumbers.length; i++) {
            numbers.put(templateNumbers[i], i + 1);
        }
        return this;
    }

    public DisclosureBuilder unit(int table, MoneyUnit unit) {
        units.put(table, unit);
        return this;
    }

    public DisclosureBuilder fiscalYear(int year) {
        fiscalYear = year;
        return this;
    }

    public DisclosureBuilder kind(BudgetKind which) {
        kind = which;
        return this;
    }

    public DisclosureBuilder region(String code) {
        region = code;
        return this;
    }

    /** Subordinate units that the profile names. */
    public DisclosureBuilder units(List<String> names) {
        return words(new WordsExample(
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of(), names,
                List.of(), List.of(), List.of(), null));
    }

    public DisclosureBuilder organisation(String name) {
        organisation = name;
        return this;
    }

    /** What stands below a table. */
    public DisclosureBuilder remark(String text) {
        remarks.add(new Statement(Statement.Kind.REMARK, null, "", null, text, Location.ofLine(1)));
        return this;
    }

    public DisclosureBuilder note(Note.Code code, int table) {
        notes.add(new Note(code, table, new LocalizedText("注", "note"), null));
        return this;
    }

    public DisclosureBuilder repair(Repair.Kind kind) {
        repairs.add(new Repair(
                kind, 1, null, null, "1, 114. 26", "1114.26", new LocalizedText("注", "note"), Location.ofLine(1)));
        return this;
    }

    private DisclosureBuilder add(
            String cell, String value, Origin origin, List<String> candidates, List<String> placedBy) {
        Matcher parts = CELL.matcher(cell);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a cell: " + cell);
        }
        int table = Integer.parseInt(parts.group(1));
        row(table, parts.group(2));
        facts.put(
                cell,
                new Fact(
                        table,
                        parts.group(2),
                        parts.group(3),
                        new BigDecimal(value),
                        units.getOrDefault(table, set.unit()),
                        origin,
                        value,
                        Location.ofLine(table * 100 + facts.size()),
                        candidates,
                        placedBy));
        return this;
    }

    public BudgetDocument build() {
        List<DisclosureTable> tables = new ArrayList<>();
        for (TableTemplate template : set.tables()) {
            if (!missing.contains(template.number())) {
                tables.add(table(template));
            }
        }
        DocumentHeader header = new DocumentHeader(
                organisation, fiscalYear, kind, set.unit(), region, "某县", set.id(), null, words.signedOn());
        WordsBuilder built = new WordsBuilder(
                words, set.tables().stream().collect(Collectors.toMap(TableTemplate::kind, TableTemplate::number)));
        return new BudgetDocument(
                header,
                built.profile(),
                tables,
                facts.values().stream().map(this::numbered).toList(),
                withRemarks(built.narrative()),
                built.performance(),
                built.personalData(),
                repairs,
                notes);
    }

    private Narrative withRemarks(Narrative narrative) {
        List<Statement> statements = new ArrayList<>(narrative.statements());
        statements.addAll(remarks);
        return new Narrative(
                narrative.sections(),
                narrative.claims(),
                statements,
                narrative.projects(),
                narrative.terms(),
                narrative.headings());
    }

    private Fact numbered(Fact fact) {
        return new Fact(
                numbers.getOrDefault(fact.table(), fact.table()),
                fact.row(),
                fact.column(),
                fact.value(),
                fact.unit(),
                fact.origin(),
                fact.printed(),
                fact.location(),
                fact.candidates(),
                fact.placedBy());
    }

    private DisclosureTable table(TableTemplate template) {
        int number = template.number();
        List<DisclosureTable.Column> columns = template.panels().stream()
                .flatMap(panel -> panel.columns().stream()
                        .map(column -> new DisclosureTable.Column(panel.side(), column.name(), column.header())))
                .toList();
        List<TableRow> found =
                empty.contains(number) ? List.of() : RowsFromKeys.of(template, rows.getOrDefault(number, Set.of()));
        return new DisclosureTable(
                numbers.getOrDefault(number, number),
                template.kind(),
                template.title().zh(),
                units.getOrDefault(number, set.unit()),
                true,
                empty.contains(number) ? Location.ofLine(number * 100) : null,
                columns,
                found.stream().map(row -> named(number, row)).toList(),
                Location.ofLine(number * 100));
    }

    private TableRow named(int table, TableRow row) {
        String label = labels.getOrDefault("T" + table + "[" + row.key() + "]", row.label());
        return new TableRow(row.key(), row.kind(), row.templateRow(), row.code(), label, row.parent(), row.location());
    }
}
