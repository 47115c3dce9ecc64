package io.gouji.ingest.parse;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.formtext.FormText;
import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.row.KnownNames;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.Reasons;
import io.gouji.ingest.parse.row.TableFragments;
import io.gouji.ingest.parse.section.Block;
import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.ingest.parse.section.Section;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.TableText;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Location;
import io.gouji.model.document.Note;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reading of one document: its tables with their rows and figures, before the figures are placed in columns. */
final class DocumentReading implements Reading {

    /** A disclosure of a big department with many units has some thousand. */
    static final int MOST_FIGURES = 50_000;

    private final SetReader reader;
    private final List<TableText> texts;
    private final List<SourceLine> lines;
    private final List<SourceLine> prose;
    private final List<List<SourceLine>> stretches;
    private final ReadingLog log = new ReadingLog();
    private final MoneyUnits units;
    private final NameBook names = new NameBook();
    private final Map<Integer, TableFragments> fragments = new HashMap<>();
    private final Map<Integer, FormText> forms = new HashMap<>();
    private Precision usualPrecision = Precision.FREE;
    private final String organisation;

    DocumentReading(SetReader reader, List<Section> sections, List<SourceLine> lines, String organisation) {
        this.reader = reader;
        this.organisation = organisation;
        this.lines = lines;
        this.texts = asPrinted(reader.tables(
                sections, (table, line) -> log.noise(table, line.text(), reasonOfAside(line), line.location())));
        this.stretches = stretches(sections, lines);
        this.prose = prose(stretches);
        this.units = MoneyUnits.of(texts, prose, reader.set().unit());
        readFragments();
    }

    /** The tables under templates with the columns that their headers print, in a set whose columns are named so. */
    private List<TableText> asPrinted(List<TableText> found) {
        if (!reader.isNamedAsPrinted()) {
            return found;
        }
        found.forEach(text -> forms.put(text.template().number(), FormText.of(text)));
        return forms.values().stream()
                .map(FormText::text)
                .sorted(Comparator.comparingInt(text -> text.template().number()))
                .toList();
    }

    private static LocalizedText reasonOfAside(SourceLine line) {
        return PageNumber.is(line.normal()) ? Reasons.PAGE_NUMBER : Reasons.CONTINUATION_MARK;
    }

    /** The lines outside the tables. */
    private static List<List<SourceLine>> stretches(List<Section> sections, List<SourceLine> lines) {
        List<List<SourceLine>> stretches = new ArrayList<>();
        int next = 0;
        for (Section section : sections) {
            stretches.add(lines.subList(next, section.start()));
            next = section.next();
        }
        stretches.add(lines.subList(next, lines.size()));
        return stretches;
    }

    private static List<SourceLine> prose(List<List<SourceLine>> stretches) {
        return stretches.stream()
                .flatMap(List::stream)
                .filter(line -> !line.line().hasCells())
                .toList();
    }

    /** Tables of one side first: they teach names of codes that tell the sides of the others apart. */
    private void readFragments() {
        List<SourceLine> rows =
                texts.stream().flatMap(text -> text.rows().stream()).toList();
        usualPrecision = Precision.usual(rows);
        FragmentReader fragmentReader = new FragmentReader(names, log, usualPrecision);
        List<TableText> order = new ArrayList<>(texts);
        order.removeIf(text -> isReadAsForm(text.template()));
        order.sort((one, other) -> Integer.compare(
                one.template().panels().size(), other.template().panels().size()));
        for (TableText text : order) {
            TableFragments read = fragmentReader.read(text);
            read.teach(names);
            fragments.put(text.template().number(), read);
        }
    }

    /** Whether the rows of a table are read by its form, and not code by code. */
    private boolean isReadAsForm(TableTemplate template) {
        return reader.isNamedAsPrinted() && !FormText.isCodedOnly(template);
    }

    boolean isBeyondLimit() {
        long figures = fragments.values().stream()
                .mapToInt(TableFragments::figureCount)
                .sum();
        for (TableText text : texts) {
            if (isReadAsForm(text.template())) {
                figures += text.rows().stream()
                        .flatMap(line -> line.tokens().stream())
                        .filter(Token::isNumber)
                        .count();
            }
        }
        return figures > MOST_FIGURES;
    }

    /** The lines outside the tables, divided where a table stood. */
    @Override
    public List<List<SourceLine>> stretches() {
        return stretches;
    }

    @Override
    public List<SourceLine> lines() {
        return lines;
    }

    /** Names of codes that the document prints. */
    @Override
    public NameBook names() {
        return names;
    }

    /** The number of the table whose title a sentence in normal form names, null if it names none or several. */
    @Override
    public @Nullable Integer tableNamed(String sentence) {
        List<TableTemplate> named = reader.finder().namedIn(sentence);
        return named.size() == 1 ? named.get(0).number() : null;
    }

    @Override
    public ReadingLog log() {
        return log;
    }

    @Override
    public TemplateSet set() {
        TemplateSet set = reader.set();
        if (!reader.isNamedAsPrinted()) {
            return set;
        }
        List<TableTemplate> printed = new ArrayList<>();
        for (TableTemplate template : set.tables()) {
            FormText form = forms.get(template.number());
            printed.add(
                    form == null ? template : withNames(template, form.text().template()));
        }
        return new TemplateSet(
                set.id(), set.name(), set.kinds(), set.unit(), set.columnNames(), printed, set.identities());
    }

    /** A template, whose formulas count its columns, with the names that the document prints above them. */
    private static TableTemplate withNames(TableTemplate template, TableTemplate printed) {
        List<Panel> panels = new ArrayList<>();
        for (int side = 0; side < template.panels().size(); side++) {
            Panel names = printed.panels().get(side);
            Panel panel = template.panels().get(side);
            panels.add(panel.withColumns(panel.columns().stream()
                    .map(column -> names.column(column.id()).orElse(column))
                    .toList()));
        }
        return template.withPanels(panels);
    }

    @Override
    public MoneyUnit usualUnit() {
        return units.usual();
    }

    /** The tables in order of their numbers. */
    @Override
    public List<ReadTable> tables() {
        String text = prose.stream().map(SourceLine::normal).collect(Collectors.joining());
        KnownNames known = new KnownNames(names, Set.of(organisation), text);
        Map<Integer, List<ReadRow>> rows = new HashMap<>();
        readRows(false, known, rows);
        teachJoinedNames(rows);
        readRows(true, known, rows);
        EmptyStatements statements = EmptyStatements.of(texts, withFigures(rows), prose, reader.finder());
        noteMissing();
        return texts.stream()
                .map(table -> table(table, rows.getOrDefault(table.template().number(), List.of()), statements))
                .toList();
    }

    private void readRows(boolean projects, KnownNames known, Map<Integer, List<ReadRow>> rows) {
        for (TableText text : texts) {
            if (hasProjects(text.template()) == projects) {
                rows.put(text.template().number(), rows(text, known));
            }
        }
    }

    private List<ReadRow> rows(TableText text, KnownNames known) {
        FormText form =
                isReadAsForm(text.template()) ? forms.get(text.template().number()) : null;
        return form == null
                ? fragmentsOf(text).rows(known, reader.headerWords(), log)
                : form.rows(names, usualPrecision, log);
    }

    private static boolean hasProjects(TableTemplate template) {
        return template.panels().stream()
                .map(Panel::codes)
                .anyMatch(codes -> codes != null && codes.named() == CodedRows.Naming.PROJECT);
    }

    /** In a table of projects two names stand side by side; names joined in the other tables tell them apart. */
    private void teachJoinedNames(Map<Integer, List<ReadRow>> rows) {
        for (TableText text : texts) {
            CodedRows codes = text.template().codedPanel().map(Panel::codes).orElse(null);
            if (codes != null) {
                for (ReadRow row : rows.getOrDefault(text.template().number(), List.of())) {
                    String code = row.row().code();
                    if (code != null && !row.row().label().isEmpty()) {
                        names.add(codes.classification(), code, row.row().label());
                    }
                }
            }
        }
    }

    private TableFragments fragmentsOf(TableText text) {
        TableFragments read = fragments.get(text.template().number());
        return read == null ? new TableFragments(text.template(), Map.of()) : read;
    }

    private static Set<Integer> withFigures(Map<Integer, List<ReadRow>> rows) {
        return rows.entrySet().stream()
                .filter(entry -> hasFigures(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean hasFigures(List<ReadRow> rows) {
        return rows.stream().anyMatch(row -> !row.figures().isEmpty());
    }

    private ReadTable table(TableText text, List<ReadRow> rows, EmptyStatements statements) {
        TableTemplate template = text.template();
        Location empty = statements.of(template.number()).orElse(null);
        if (empty == null && !hasFigures(rows)) {
            note(
                    Note.Code.TABLE_BLANK,
                    template,
                    "没有数字，也没有空表说明。",
                    "has neither figures nor a statement that it is empty.",
                    text.first().heading().location());
        }
        FormText form = forms.get(template.number());
        if (form != null && !form.isHeaderKnown() && hasFigures(rows)) {
            note(
                    Note.Code.COLUMNS_UNKNOWN,
                    template,
                    "的表头无法识别，各列由勾稽关系确定。",
                    "has a header that could not be recognised; columns are told by identities.",
                    text.first().heading().location());
        }
        text.repeated()
                .forEach(section -> note(
                        Note.Code.TABLE_REPEATED,
                        template,
                        "重复出现，只读取第一处。",
                        "is there more than once; the first is read.",
                        section.heading().location()));
        noteContinuations(text);
        List<DisclosureTable.Column> columns = template.panels().stream()
                .flatMap(panel -> panel.columns().stream()
                        .map(column ->
                                new DisclosureTable.Column(panel.side(), column.name(), column.header(), column.id())))
                .toList();
        List<TableRow> tableRows = rows.stream().map(ReadRow::row).toList();
        DisclosureTable table = new DisclosureTable(
                template.number(),
                template.kind(),
                text.first().title(),
                units.of(text, log),
                text.unit().isPresent(),
                empty,
                columns,
                tableRows,
                text.first().heading().location());
        return new ReadTable(table, rows);
    }

    private void noteContinuations(TableText text) {
        boolean rowsBefore = false;
        for (Block block : text.blocks()) {
            Interruption.check();
            if (rowsBefore && !block.header().isEmpty() && !block.rows().isEmpty()) {
                SourceLine header = block.header().get(0);
                log.continued(text.template().number(), header.text(), header.location());
            }
            rowsBefore |= !block.rows().isEmpty();
        }
    }

    private void noteMissing() {
        Set<Integer> found =
                texts.stream().map(text -> text.template().number()).collect(Collectors.toSet());
        for (TableTemplate template : reader.set().tables()) {
            if (!found.contains(template.number())) {
                note(Note.Code.TABLE_MISSING, template, "没有找到。", "was not found.", null);
            }
        }
    }

    private void note(Note.Code code, TableTemplate template, String zh, String en, @Nullable Location location) {
        log.note(
                code,
                template.number(),
                new LocalizedText(
                        "表" + template.number() + "“" + template.title().zh() + "”" + zh,
                        "Table " + template.number() + " (" + template.title().en() + ") " + en),
                location);
    }
}
