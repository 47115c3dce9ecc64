package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Vocabulary;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds cells by what they mean: the kind of the table, a word or a code for the row, a word for the column. */
public final class Cells {

    private static final int SECTION_DIGITS = 5;
    private static final int CLASS_DIGITS = 3;

    private final BudgetDocument document;
    private final TemplateSet set;
    private final Figures figures;
    private final TableNumbers numbers;
    private final Vocabulary vocabulary;
    private final Map<String, DisclosureTable> tables = new HashMap<>();
    private final Map<Integer, Map<String, TableRow>> rowsByCode = new HashMap<>();
    private final Map<Integer, Map<String, TableRow>> rowsByName = new HashMap<>();
    private final Map<ColumnKey, Optional<String>> columnNames = new HashMap<>();

    Cells(BudgetDocument document, TemplateSet set, Figures figures, TableNumbers numbers, Vocabulary vocabulary) {
        this.document = document;
        this.set = set;
        this.figures = figures;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        document.tables().forEach(table -> tables.putIfAbsent(table.kind(), table));
    }

    /** A cell that was looked for. */
    public sealed interface Lookup {

        /** It is known what is printed in it, or that it is blank. */
        record Known(Figure.OfCell figure) implements Lookup {}

        /**
         * It is not known.
         *
         * @param reason why
         * @param table number of its table, 0 where it has none
         */
        record Unknown(Reason reason, int table) implements Lookup {}
    }

    /** The table of a kind. */
    public Optional<DisclosureTable> table(String kind) {
        return Optional.ofNullable(tables.get(kind));
    }

    /** Number of the table of a kind, in the document or else in the template set; 0 where it has none. */
    public int number(String kind) {
        DisclosureTable found = tables.get(kind);
        return found != null
                ? found.number()
                : set.tableOfKind(kind)
                        .map(template -> numbers.of(template.number()))
                        .orElse(0);
    }

    /** Whether the rows of a table can be trusted to be all that was printed. */
    public boolean complete(DisclosureTable table) {
        return !figures.hasUnreadRows(table.number()) && !figures.repeated(table.number());
    }

    /** The cell in the row of this code; blank where the table does not print the code. */
    public Lookup byCode(String kind, String code, String column, String rule) {
        DisclosureTable table = tables.get(kind);
        if (table == null) {
            return missing(kind);
        }
        TableRow row = row(table, code);
        if (row == null && !table.declaredEmpty()) {
            if (blankTable(table)) {
                return new Lookup.Unknown(Reason.TABLE_BLANK, table.number());
            }
            if (figures.hasUnreadRows(table.number())) {
                return new Lookup.Unknown(Reason.ROW_NOT_READ, table.number());
            }
        }
        return cell(table, row, dashed(code), column, rule);
    }

    /** The cell in the fixed row of this name. */
    public Lookup byName(String kind, String name, String column, String rule) {
        DisclosureTable table = tables.get(kind);
        if (table == null) {
            return missing(kind);
        }
        TableRow row = rowNamed(table, name);
        if (row == null && !hasRow(kind, name)) {
            return new Lookup.Unknown(Reason.NOT_IN_SET, table.number());
        }
        if (row == null && !table.declaredEmpty()) {
            return new Lookup.Unknown(blankTable(table) ? Reason.TABLE_BLANK : Reason.ROW_NOT_FOUND, table.number());
        }
        return cell(table, row, name, column, rule);
    }

    /** Whether the form of this table has a fixed row of this name; a table of no form may have any. */
    private boolean hasRow(String kind, String word) {
        TableTemplate template = set.tableOfKind(kind).orElse(null);
        return template == null
                || template.panels().stream()
                        .flatMap(Panel::rows)
                        .anyMatch(row -> vocabulary.isRow(word, row.id()) || vocabulary.isRow(word, row.label()));
    }

    /** The cell of a row of a table. */
    public Lookup ofRow(DisclosureTable table, TableRow row, String column, String rule) {
        return cell(table, row, row.key(), column, rule);
    }

    /** The row of this code, null where the table does not print it. */
    public @Nullable TableRow row(DisclosureTable table, String code) {
        return rowsByCode
                .computeIfAbsent(table.number(), number -> {
                    Map<String, TableRow> rows = new HashMap<>();
                    for (TableRow row : table.rows()) {
                        if (row.code() != null) {
                            rows.putIfAbsent(row.code(), row);
                        }
                    }
                    return rows;
                })
                .get(code);
    }

    /** The first row without a code that has one of the names the word stands for. */
    private @Nullable TableRow rowNamed(DisclosureTable table, String word) {
        Map<String, TableRow> rows = rowsByName.computeIfAbsent(table.number(), number -> {
            Map<String, TableRow> named = new HashMap<>();
            for (TableRow row : table.rows()) {
                if (row.code() == null) {
                    if (row.templateRow() != null) {
                        named.putIfAbsent(Vocabulary.bare(row.templateRow()), row);
                    }
                    named.putIfAbsent(Vocabulary.bare(row.label()), row);
                }
            }
            return named;
        });
        TableRow own = rows.get(word);
        if (own != null) {
            return own;
        }
        return vocabulary.rowNames(word).stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Lookup cell(DisclosureTable table, @Nullable TableRow row, String key, String column, String rule) {
        TableTemplate template = set.tableOfKind(table.kind()).orElse(null);
        Panel panel = template == null || row == null ? null : template.panelOf(row);
        String name = columnNames
                .computeIfAbsent(
                        new ColumnKey(table.number(), panel == null ? null : panel.side(), row == null, column),
                        first -> Optional.ofNullable(columnName(table, template, panel, column)))
                .orElse(null);
        if (name == null) {
            return new Lookup.Unknown(Reason.NOT_IN_SET, table.number());
        }
        CellRef cell = new CellRef(table.number(), row == null ? key : row.key(), name);
        Figures.Row printed = figures.row(cell);
        Fact fact = printed.figure(name);
        Reason doubt = doubt(table, printed, name, fact, rule);
        return doubt == null
                ? new Lookup.Known(new Figure.OfCell(cell, fact))
                : new Lookup.Unknown(doubt, table.number());
    }

    private @Nullable Reason doubt(
            DisclosureTable table, Figures.Row row, String column, @Nullable Fact fact, String rule) {
        if (figures.repeated(table.number()) || row.hasTwo(column) || row.repeated()) {
            return Reason.TWO_CANDIDATES;
        }
        if (row.mayHold(column)) {
            return Reason.COLUMN_AMBIGUOUS;
        }
        return fact != null && fact.placedBy().contains(rule) ? Reason.CIRCULAR : null;
    }

    /** What the name of a column depends on. */
    private record ColumnKey(int table, @Nullable String side, boolean anySide, String word) {}

    /** Name, in this document, of the column the word stands for, on one side of the table or on any. */
    private @Nullable String columnName(
            DisclosureTable table, @Nullable TableTemplate template, @Nullable Panel side, String word) {
        if (template == null) {
            return table.columns().stream()
                    .filter(column -> vocabulary.isColumn(word, column.header()))
                    .map(DisclosureTable.Column::name)
                    .findFirst()
                    .orElse(null);
        }
        for (Panel panel : side == null ? template.panels() : List.of(side)) {
            for (ColumnTemplate column : panel.columns()) {
                if (vocabulary.isColumn(word, column)) {
                    return printedName(table, panel, column);
                }
            }
        }
        return null;
    }

    /** The name a document gives a column of the template; null where it prints this side without that column. */
    private static @Nullable String printedName(DisclosureTable table, Panel panel, ColumnTemplate column) {
        boolean recognised = false;
        for (DisclosureTable.Column printed : table.columns()) {
            if (Objects.equals(printed.side(), panel.side()) && printed.templateColumn() != null) {
                recognised = true;
                if (column.id().equals(printed.templateColumn())) {
                    return printed.name();
                }
            }
        }
        return recognised ? null : column.name();
    }

    private Lookup missing(String kind) {
        int number = number(kind);
        return new Lookup.Unknown(number == 0 ? Reason.NOT_IN_SET : Reason.TABLE_NOT_FOUND, number);
    }

    private boolean blankTable(DisclosureTable table) {
        return document.notes().stream()
                .anyMatch(note -> note.code() == Note.Code.TABLE_BLANK
                        && Integer.valueOf(table.number()).equals(note.table()));
    }

    /** Whether a row carries a classification code. */
    public static boolean isCoded(TableRow row) {
        return row.kind() == RowKind.CLASS || row.kind() == RowKind.SECTION || row.kind() == RowKind.ITEM;
    }

    /** A code as the facts CSV writes it. */
    public static String dashed(String code) {
        if (code.length() <= CLASS_DIGITS) {
            return code;
        }
        String head = code.substring(0, CLASS_DIGITS) + "-" + code.substring(CLASS_DIGITS, SECTION_DIGITS);
        return code.length() == SECTION_DIGITS ? head : head + "-" + code.substring(SECTION_DIGITS);
    }
}
