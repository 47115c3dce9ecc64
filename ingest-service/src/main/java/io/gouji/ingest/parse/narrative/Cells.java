package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.label.LabelCore;
import io.gouji.ingest.parse.narrative.SubjectBook.Subject;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.SectionKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the cell of a table that a subject of the narrative speaks of: by kind of table, row and column, never by value. */
final class Cells {

    private static final String TOTAL = "@total";
    private static final String FIRST = "*";

    private final List<DisclosureTable> tables;
    private final boolean ofFiscal;

    Cells(List<DisclosureTable> tables) {
        this(tables, false);
    }

    private Cells(List<DisclosureTable> tables, boolean ofFiscal) {
        this.tables = tables;
        this.ofFiscal = ofFiscal;
    }

    /** The same where basic expenditure of all fiscal appropriations is explained, if there is a table of it. */
    Cells ofFiscalAppropriation() {
        return table("FBE") == null ? this : new Cells(tables, true);
    }

    /** The cell of a known subject. */
    @Nullable
    CellRef of(Subject subject) {
        DisclosureTable table = table(ofFiscal && subject.table().equals("BAS") ? "FBE" : subject.table());
        if (table == null) {
            return null;
        }
        for (String label : subject.rows()) {
            for (TableRow row : table.rows()) {
                if (isRow(row, label, subject.name())) {
                    return cell(table, row, columns(label, subject.columns()));
                }
            }
        }
        return turned(table, subject.rows());
    }

    /** The first column of a total row shows a part of it only where nothing else is asked for. */
    private static List<String> columns(String label, List<String> columns) {
        return label.equals(TOTAL) && columns.size() > 1
                ? columns.stream().filter(column -> !column.equals(FIRST)).toList()
                : columns;
    }

    /** The budget beside an outturn, null where there is none. */
    @Nullable
    CellRef budgetBeside(@Nullable CellRef cell) {
        if (cell == null || !cell.column().contains("决算数")) {
            return null;
        }
        String budget = cell.column().replace("决算数", "预算数");
        int number = cell.table();
        boolean printed = tables.stream()
                .filter(table -> table.number() == number)
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.name().equals(budget));
        return printed ? new CellRef(cell.table(), cell.row(), budget) : null;
    }

    /** In a table of a single row the subjects are columns. */
    private static @Nullable CellRef turned(DisclosureTable table, List<String> labels) {
        if (table.rows().size() != 1) {
            return null;
        }
        TableRow row = table.rows().get(0);
        for (String label : labels) {
            for (DisclosureTable.Column column : table.columns()) {
                String path = bare(column.name());
                boolean fits = !label.equals(TOTAL)
                        && (path.endsWith(bare(label))
                                || path.endsWith(bare(label) + "小计")
                                || path.endsWith(bare(label) + "决算数"));
                if (fits) {
                    return new CellRef(table.number(), row.key(), column.name());
                }
            }
        }
        return null;
    }

    /** The cell of a class of expenditure in the table of all income and expenditure. */
    @Nullable
    CellRef ofAllExpenditure(String code, String name) {
        DisclosureTable table = table("TOT");
        if (table == null) {
            return null;
        }
        for (TableRow row : table.rows()) {
            String core = LabelCore.of(Labels.normal(row.label()));
            boolean named = core.equals(name) || core.equals(name + "支出");
            if (row.key().startsWith("支出") && (code.equals(row.code()) || named)) {
                return cell(table, row, List.of(FIRST));
            }
        }
        return null;
    }

    /** The cell that shows all expenditure of a code, in the table that sections of this kind explain. */
    @Nullable
    CellRef ofCode(SectionKind section, String code) {
        String digits = code.replace("-", "");
        boolean fiscal = section == SectionKind.FISCAL_APPROPRIATION && digits.length() == 3;
        List<String> kinds = section == SectionKind.FISCAL_APPROPRIATION
                ? List.of("FEX", fiscal ? "FAS" : "GPB", "GPB")
                : List.of("GPB", "EXP", "FAS");
        for (String kind : kinds) {
            DisclosureTable table = table(kind);
            if (table != null) {
                for (TableRow row : table.rows()) {
                    if (digits.equals(row.code())) {
                        return cell(table, row, List.of(FIRST));
                    }
                }
            }
        }
        return null;
    }

    /** The cell of a project or another item that is named in a table of this kind; blanks and brackets may differ. */
    @Nullable
    CellRef named(String kind, String name) {
        DisclosureTable table = table(kind);
        if (table == null) {
            return null;
        }
        String wanted = bare(name);
        for (TableRow row : table.rows()) {
            int slash = row.key().indexOf('/');
            String label = row.label().isEmpty() ? row.key().substring(slash + 1) : row.label();
            boolean project = slash > 0 && bare(row.key().substring(slash + 1)).equals(wanted);
            if (project || bare(label).equals(wanted)) {
                return cell(table, row, List.of(FIRST));
            }
        }
        return null;
    }

    private @Nullable DisclosureTable table(String kind) {
        for (DisclosureTable table : tables) {
            if (table.kind().equals(kind)) {
                return table;
            }
        }
        return null;
    }

    private static boolean isRow(TableRow row, String label, String subject) {
        if (label.equals(TOTAL)) {
            return row.kind() == RowKind.TOTAL;
        }
        String core = LabelCore.of(Labels.normal(row.label().isEmpty() ? row.key() : row.label()));
        boolean side = !subject.contains("支出") || !row.key().startsWith("收入");
        return core.equals(label) && side;
    }

    private static @Nullable CellRef cell(DisclosureTable table, TableRow row, List<String> headers) {
        String side = side(table, row);
        for (String header : headers) {
            for (DisclosureTable.Column column : table.columns()) {
                boolean fits = header.equals(FIRST)
                        || last(Labels.normal(column.header())).equals(header);
                if (fits && Objects.equals(column.side(), side)) {
                    return new CellRef(table.number(), row.key(), outturn(table, column.name()));
                }
            }
        }
        return null;
    }

    /** Of a budget and an outturn side by side, sentences speak of the outturn where they do not say. */
    private static String outturn(DisclosureTable table, String name) {
        String beside = name.replace("预算数", "决算数");
        boolean both = !beside.equals(name)
                && table.columns().stream().anyMatch(column -> column.name().equals(beside));
        return both ? beside : name;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static @Nullable String side(DisclosureTable table, TableRow row) {
        List<String> sides = table.columns().stream()
                .map(DisclosureTable.Column::side)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (sides.isEmpty()) {
            return null;
        }
        return sides.stream()
                .filter(side -> row.key().startsWith(side))
                .findFirst()
                .orElse(sides.get(sides.size() - 1));
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
