package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.Numbering;
import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.number.PrintedNumber;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.RowKeys;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of one side of a table, page after page, named as the facts name them. */
public final class BandRows {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "收入总计", "收入合计", "支出总计", "支出合计");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int CLASS_DIGITS = 3;
    private static final int SECTION_DIGITS = 5;

    private final int table;
    private final String prefix;
    private final @Nullable Panel panel;
    private final @Nullable TemplateRows fixed;
    private final RowKeys keys;
    private final NameBook names;
    private final ReadingLog log;
    private final Outline outline = new Outline();
    private final Map<String, String> keyOfCode = new HashMap<>();
    private final Map<String, String> keyOfFixed = new HashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Unnamed> unnamed = new ArrayList<>();
    private List<String> before = List.of();
    private String lastCode = "";
    private @Nullable String total;
    private boolean coded;
    private boolean repeated;

    /**
     * @param table number of the table
     * @param prefix what the keys of rows without codes begin with, empty in a table of one side
     * @param panel the side of the template, null for a table of no template
     */
    public BandRows(int table, String prefix, @Nullable Panel panel, RowKeys keys, NameBook names, ReadingLog log) {
        this.table = table;
        this.prefix = prefix;
        this.panel = panel;
        this.fixed = panel == null ? null : new TemplateRows(panel);
        this.keys = keys;
        this.names = names;
        this.log = log;
    }

    /** The rows so far; those of classes stand under the total. */
    public List<ReadRow> rows() {
        String top = total;
        return top == null ? rows : rows.stream().map(row -> under(row, top)).toList();
    }

    private static ReadRow under(ReadRow read, String total) {
        TableRow row = read.row();
        if (row.code() == null || row.parent() != null) {
            return read;
        }
        return new ReadRow(
                new TableRow(row.key(), row.kind(), row.templateRow(), row.code(), row.label(), total, row.location()),
                read.repaired(),
                read.figures());
    }

    /**
     * Adds a row that stands in no grid.
     *
     * @param code digits of its code, empty for none
     * @param words its label, or the names from left to right that lead to it
     */
    public void add(String code, List<String> words, List<ReadFigure> figures, Location location) {
        String name = words.isEmpty() ? "" : words.get(words.size() - 1);
        List<String> levels = code.isEmpty() ? List.of() : List.of(code);
        RowWords row = new RowWords(levels, levels, words, name);
        if (code.isEmpty()) {
            addLabelled(row, figures, location);
        } else {
            addCoded(new RowCode(code, false), row, figures, location);
        }
    }

    /**
     * Reads a row of a page.
     *
     * @param columns names of columns by column of the grid; without those that are to be told by other means
     */
    void read(FormGrid grid, Band band, int row, Map<Integer, String> columns) {
        Cover cover = grid.cover();
        if (belongsToNextBand(cover, band, row)) {
            return;
        }
        RowWords words = RowWords.of(cover, row, grid.firstRow(), band, groupOf(cover, row, band));
        List<ReadFigure> figures = figures(cover, band, row, columns);
        if (words.isBlank() && figures.isEmpty()) {
            return;
        }
        if (!band.isBare() && (words.isBlank() || !figures.isEmpty() && isGarbled(words))) {
            figures.forEach(figure -> log.notRead(table, figure.printed(), figure.location()));
            return;
        }
        if (words.isBlank()) {
            unnamed.add(new Unnamed(words, figures, cover.row(row).location()));
            return;
        }
        RowCode code = RowCode.of(words.levels(), lastCode);
        SourceLine line = cover.row(row);
        if (code.digits().isEmpty()) {
            before = words.words();
            addLabelled(words, figures, line.location());
        } else {
            addCoded(code, words, figures, line.location());
        }
    }

    /** Whether its words are signs and digits among which there is no name, in a table of a known form. */
    private boolean isGarbled(RowWords row) {
        return fixed != null
                && row.levels().isEmpty()
                && row.words().stream().noneMatch(Labels::hasChinese)
                && CellNumber.hasDigit(row.name())
                && !DIGITS.matcher(row.name()).matches();
    }

    /**
     * Closes the side behind its last row. Where no column says what rows are, the only one is the whole table; several, as
     * in columns that the edge of the page cut off from their names, cannot be told apart and are left out. So are rows of
     * names that repeat, which only the codes on the other side of the cut tell apart.
     *
     * @param cut whether the edge of the page cut tables of the document
     * @return whether rows are left out
     */
    boolean close(boolean cut) {
        boolean incomplete = false;
        if (cut && repeated && !coded) {
            log.cutFromCodes(table, rows.size(), rows.get(0).row().location());
            rows.clear();
            total = null;
            incomplete = true;
        } else if (unnamed.size() == 1 && rows.isEmpty()) {
            Unnamed only = unnamed.get(0);
            addLabelled(only.words(), only.figures(), only.location());
            return false;
        }
        if (!unnamed.isEmpty()) {
            log.unnamed(table, unnamed.size(), unnamed.get(0).location());
            incomplete = true;
        }
        return incomplete;
    }

    /**
     * The words that a row with a blank leading name goes under: those of the row above, unless the group of the template
     * that is named there has no such row left and that of the next name below has. Where no rules tell how many rows a
     * name takes up, it may stand at the middle of them.
     */
    private List<String> groupOf(Cover cover, int row, Band band) {
        if (fixed == null
                || before.isEmpty()
                || band.labels().size() < 2
                || !band.codes().isEmpty()) {
            return before;
        }
        int group = band.labels().get(0);
        String name =
                Labels.normal(cover.own(row, band.labels().get(band.labels().size() - 1)));
        if (!cover.text(row, group).isBlank() || name.isEmpty() || fixed.isOpenIn(before.get(0), name)) {
            return before;
        }
        for (int below = row + 1; below < cover.height(); below++) {
            String next = Labels.normal(cover.own(below, group));
            if (!next.isEmpty()) {
                return fixed.isOpenIn(next, name) ? List.of(next) : before;
            }
        }
        return before;
    }

    /** A label that reaches over the figures of its band names those of the next. */
    private static boolean belongsToNextBand(Cover cover, Band band, int row) {
        int first = band.first();
        int reach = cover.left(row, first) + cover.columns(row, first);
        return !band.isBare()
                && reach > band.last()
                && reach < cover.width()
                && !cover.text(row, first).isBlank();
    }

    private void addCoded(RowCode code, RowWords words, List<ReadFigure> figures, Location location) {
        coded = true;
        String digits = code.digits();
        String key = keys.unique(prefix + RowKeys.ofCode(digits));
        if (code.restored()) {
            log.restoredCode(table, key, String.join(" ", words.printed()), RowKeys.ofCode(digits), location);
        }
        Classification classification = panel == null || panel.codes() == null
                ? Classification.FUNCTIONAL
                : panel.codes().classification();
        if (!words.name().isEmpty()) {
            names.add(classification, digits, words.name());
        }
        keyOfCode.putIfAbsent(digits, key);
        lastCode = digits;
        RowKind kind = digits.length() == CLASS_DIGITS
                ? RowKind.CLASS
                : digits.length() == SECTION_DIGITS ? RowKind.SECTION : RowKind.ITEM;
        TableRow row = new TableRow(key, kind, null, digits, words.name(), parentOfCode(digits), location);
        rows.add(new ReadRow(row, code.restored(), figures));
    }

    private @Nullable String parentOfCode(String digits) {
        for (int length = digits.length() - 2; length >= CLASS_DIGITS; length -= 2) {
            String parent = keyOfCode.get(digits.substring(0, length));
            if (parent != null) {
                return parent;
            }
        }
        return null;
    }

    private void addLabelled(RowWords words, List<ReadFigure> figures, Location location) {
        List<String> path = words.levels().isEmpty() ? words.words() : withCodes(words);
        Optional<LabelledRow> template = fixed == null ? Optional.empty() : fixed.take(path);
        String label = String.join("/", path);
        String parent = parent(template, path);
        boolean grouped = path.size() > 1;
        String name = (parent == null || grouped ? prefix : parent + "/") + label;
        String key = keys.unique(name);
        repeated |= !key.equals(name);
        if (!grouped) {
            outline.add(label, key, parent);
        }
        String classCode = classCode(label);
        boolean isTotal = template.map(LabelledRow::total).orElse(TOTALS.contains(words.name()));
        boolean isClass = template.isEmpty() && isNamedClass(label);
        RowKind kind = isTotal ? RowKind.TOTAL : isClass ? RowKind.CLASS : RowKind.LABEL;
        if (isTotal && (total == null || template.isPresent())) {
            total = key;
        }
        template.ifPresent(row -> keyOfFixed.put(row.id(), key));
        TableRow row = new TableRow(
                key,
                kind,
                template.map(LabelledRow::id).orElse(null),
                isClass ? classCode : null,
                words.name(),
                grouped ? null : parent,
                location);
        rows.add(new ReadRow(row, false, figures));
    }

    private static List<String> withCodes(RowWords words) {
        List<String> path = new ArrayList<>();
        path.add(String.join("-", words.levels()));
        path.addAll(words.words());
        return path;
    }

    private @Nullable String parent(Optional<LabelledRow> template, List<String> path) {
        if (template.isPresent() && fixed != null) {
            Optional<String> parent =
                    fixed.parentOf(template.get()).map(LabelledRow::id).map(keyOfFixed::get);
            if (parent.isPresent()) {
                return parent.get();
            }
        }
        return path.size() == 1 ? outline.parentOf(path.get(0)) : null;
    }

    private boolean isNamedClass(String label) {
        CodedRows codes = panel == null ? null : panel.codes();
        return codes != null && codes.byName() && !Numbering.strip(label).equals(label);
    }

    /** The class whose name a label is, whatever year it was called so in. */
    private @Nullable String classCode(String label) {
        CodedRows codes = panel == null ? null : panel.codes();
        if (codes == null || !codes.byName()) {
            return null;
        }
        String name = Numbering.strip(label);
        Optional<String> whole = names.codes(codes.classification(), name).stream()
                .filter(code -> code.length() == CLASS_DIGITS)
                .min(Comparator.naturalOrder());
        if (whole.isPresent()) {
            return whole.get();
        }
        // A name may go on on the next page; what it begins with tells the class if no other begins alike.
        List<String> begun = names.codesBeginning(codes.classification(), name).stream()
                .filter(code -> code.length() == CLASS_DIGITS)
                .toList();
        return begun.size() == 1 ? begun.get(0) : null;
    }

    private List<ReadFigure> figures(Cover cover, Band band, int row, Map<Integer, String> columns) {
        List<ReadFigure> figures = new ArrayList<>();
        List<Cell> cells = cover.row(row).line().cells();
        for (int column : band.values()) {
            if (column >= cells.size() || !CellNumber.hasDigit(cells.get(column).text())) {
                continue;
            }
            Cell cell = cells.get(column);
            String name = columns.get(column);
            PrintedNumber number = CellNumber.read(cell.text());
            if (number != null) {
                figures.add(figure(number, cell, cover.row(row), name));
                continue;
            }
            List<PrintedNumber> several = CellNumber.all(cell.text());
            if (several.size() == 1 && CellNumber.isBesideDigits(cell.text(), several.get(0))) {
                several = List.of();
            }
            several.forEach(part -> figures.add(figure(part, cell, cover.row(row), name)));
            if (several.size() != 1) {
                log.notRead(table, cell.text(), place(cell, cover.row(row)));
            }
        }
        return figures;
    }

    private static ReadFigure figure(PrintedNumber number, Cell cell, SourceLine line, @Nullable String column) {
        return new ReadFigure(number.printed(), number.value(), place(cell, line), number.noisy(), column);
    }

    private static Location place(Cell cell, SourceLine line) {
        Location row = line.location();
        Integer page = cell.page() == null ? row.page() : cell.page();
        return new Location(
                page, row.line(), cell.bbox() == null ? row.bbox() : cell.bbox(), row.part(), row.confidence());
    }

    /** A row of a table in which no column says what rows are. */
    private record Unnamed(RowWords words, List<ReadFigure> figures, Location location) {}
}
