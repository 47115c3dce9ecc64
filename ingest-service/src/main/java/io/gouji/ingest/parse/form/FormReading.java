package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.ReadTable;
import io.gouji.ingest.parse.Reading;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Note;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of a document whose tables are grids: those of the set first, then those of no template. */
public final class FormReading implements Reading {

    private final TemplateSet set;
    private final TableTitles titles;
    private final ReadingLog log = new ReadingLog();
    private final NameBook names = new NameBook();
    private final MoneyUnit usual;
    private final List<ReadTable> tables = new ArrayList<>();
    private final List<SourceLine> lines;
    private final List<List<SourceLine>> stretches;
    private final TemplateSet effective;

    /** Reads the tables of a document. */
    public FormReading(FormTables found, List<SourceLine> lines) {
        this.set = found.set();
        this.titles = found.titles();
        this.usual = usualUnit(found.tables(), set.unit());
        this.lines = lines;
        List<FormTable> ofFigures = found.tables().stream()
                .filter(table -> table.template() != null || !(table.isOfTargets() || table.isProse()))
                .toList();
        List<TableTemplate> templates = new ArrayList<>();
        boolean cut =
                found.tables().stream().flatMap(table -> table.grids().stream()).anyMatch(FormGrid::hasOnlyCodes);
        List<FormTable> ofSet = ofSet(found.tables());
        boolean inOrder = isInOrder(ofSet);
        int number = 0;
        for (FormTable table : ofSet) {
            TableTemplate template = table.template();
            if (template != null) {
                number = inOrder ? template.number() : number + 1;
                TableReading reading = new TableReading(number, table, cut, names, log);
                add(reading, table, number, template);
                TableTemplate printed = reading.effectiveTemplate();
                templates.add(printed == null ? template : printed);
            }
        }
        noteMissing(ofSet);
        number = Math.max(number, set.tables().size());
        List<FormTable> inText = new ArrayList<>();
        for (FormTable table : ofFigures) {
            if (table.template() == null) {
                TableReading reading = new TableReading(number + 1, table, cut, names, log);
                if (reading.hasFigures() || reading.isIncomplete()) {
                    number++;
                    noteUnitAssumed(table, number, usual);
                    tables.add(reading.table(usual));
                } else {
                    inText.add(table);
                }
            }
        }
        // A table without any figure, such as one of units, belongs to the words around it.
        this.stretches = stretches(
                ofFigures.stream().filter(table -> !inText.contains(table)).toList(), lines);
        this.effective = new TemplateSet(
                set.id(), set.name(), set.kinds(), set.unit(), set.columnNames(), templates, set.identities());
        if (set.tables().isEmpty()) {
            log.note(
                    Note.Code.SET_UNKNOWN,
                    null,
                    new LocalizedText(
                            "表样不是本系统已有的表样，各表按印出的行和列读取，没有勾稽校验。",
                            "The tables are of no known set; each is read by the rows and columns it prints, without checks."),
                    null);
        }
    }

    /** What is said of a document of no known set. */
    public static TemplateSet unknownSet() {
        return new TemplateSet(
                TemplateSets.UNKNOWN,
                new LocalizedText("未知表样", "Unknown set"),
                List.of(),
                MoneyUnit.TEN_THOUSAND_YUAN,
                TemplateSet.ColumnNames.PRINTED,
                List.of(),
                List.of());
    }

    private void add(TableReading reading, FormTable table, int number, TableTemplate template) {
        MoneyUnit assumed = template.unitOr(usual);
        ReadTable read = reading.table(assumed);
        tables.add(read);
        noteUnitAssumed(table, number, assumed);
        if (!reading.hasFigures() && !reading.isIncomplete() && !read.table().declaredEmpty()) {
            note(
                    Note.Code.TABLE_BLANK,
                    number,
                    template,
                    "没有数字，也没有空表说明。",
                    "has neither figures nor a statement that it is empty.",
                    table.heading());
        }
        if (reading.isPlacing()) {
            note(
                    Note.Code.COLUMNS_UNKNOWN,
                    number,
                    template,
                    "的表头无法识别，各列由勾稽关系确定。",
                    "has a header that could not be recognised; columns are told by identities.",
                    table.heading());
        }
    }

    /** How many figures there are. */
    public int figureCount() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> row.figures().size())
                .sum();
    }

    private void noteUnitAssumed(FormTable table, int number, MoneyUnit assumed) {
        if (table.unit().isEmpty()) {
            log.assumedUnit(number, assumed, table.heading().location());
        }
    }

    /** The tables of the set, each once: the first that has rows. */
    private List<FormTable> ofSet(List<FormTable> found) {
        List<FormTable> ofSet = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (FormTable table : found) {
            TableTemplate template = table.template();
            if (template == null) {
                continue;
            }
            if (kinds.add(template.kind())) {
                ofSet.add(table);
            } else {
                note(
                        Note.Code.TABLE_REPEATED,
                        template.number(),
                        template,
                        "重复出现，只读取第一处。",
                        "is there more than once; the first is read.",
                        table.heading());
            }
        }
        return ofSet;
    }

    private static boolean isInOrder(List<FormTable> tables) {
        int last = 0;
        for (FormTable table : tables) {
            TableTemplate template = table.template();
            if (template != null) {
                if (template.number() < last) {
                    return false;
                }
                last = template.number();
            }
        }
        return true;
    }

    private void noteMissing(List<FormTable> found) {
        for (TableTemplate template : set.tables()) {
            if (found.stream().noneMatch(table -> template.equals(table.template()))) {
                note(Note.Code.TABLE_MISSING, template.number(), template, "没有找到。", "was not found.", null);
            }
        }
    }

    private void note(
            Note.Code code, int number, TableTemplate template, String zh, String en, @Nullable SourceLine line) {
        log.note(
                code,
                number,
                new LocalizedText(
                        "表" + number + "“" + template.title().zh() + "”" + zh,
                        "Table " + number + " (" + template.title().en() + ") " + en),
                line == null ? null : line.location());
    }

    /** What most tables print; one whose form has a unit of its own says nothing about the others. */
    private static MoneyUnit usualUnit(List<FormTable> tables, MoneyUnit ofSet) {
        Map<MoneyUnit, Integer> printed = new EnumMap<>(MoneyUnit.class);
        tables.stream()
                .filter(table -> table.template() == null || table.template().unit() == null)
                .forEach(table -> table.unit().ifPresent(unit -> printed.merge(unit, 1, Integer::sum)));
        return printed.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ofSet);
    }

    private static List<List<SourceLine>> stretches(List<FormTable> tables, List<SourceLine> lines) {
        List<List<SourceLine>> stretches = new ArrayList<>();
        int next = 0;
        for (FormTable table : tables) {
            for (FormGrid grid : table.grids()) {
                stretches.add(lines.subList(next, Math.max(next, grid.grid().start())));
                next = Math.max(next, grid.grid().end());
            }
        }
        stretches.add(lines.subList(next, lines.size()));
        return stretches;
    }

    @Override
    public TemplateSet set() {
        return effective;
    }

    @Override
    public ReadingLog log() {
        return log;
    }

    @Override
    public NameBook names() {
        return names;
    }

    @Override
    public MoneyUnit usualUnit() {
        return usual;
    }

    @Override
    public List<ReadTable> tables() {
        return tables;
    }

    @Override
    public List<SourceLine> lines() {
        return lines;
    }

    @Override
    public List<List<SourceLine>> stretches() {
        return stretches;
    }

    @Override
    public @Nullable Integer tableNamed(String sentence) {
        List<TableTemplate> named = titles.namedIn(sentence);
        if (named.size() != 1) {
            return null;
        }
        return tables.stream()
                .filter(table -> table.table().kind().equals(named.get(0).kind()))
                .map(table -> table.table().number())
                .findFirst()
                .orElse(null);
    }
}
