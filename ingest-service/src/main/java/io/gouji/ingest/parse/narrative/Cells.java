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

    Cells(List<DisclosureTable> tables) {
        this.tables = tables;
    }

    /** The cell of a known subject. */
    @Nullable
    CellRef of(Subject subject) {
        DisclosureTable table = table(subject.table());
        if (table == null) {
            return null;
        }
        for (String label : subject.rows()) {
            for (TableRow row : table.rows()) {
                if (isRow(row, label, subject.name())) {
                    return cell(table, row, subject.columns());
                }
            }
        }
        return null;
    }

    /** The cell that shows all expenditure of a code, in the table that sections of this kind explain. */
    @Nullable
    CellRef ofCode(SectionKind section, String code) {
        String digits = code.replace("-", "");
        boolean fiscal = section == SectionKind.FISCAL_APPROPRIATION && digits.length() == 3;
        for (String kind : fiscal ? List.of("FAS", "GPB") : List.of("GPB", "EXP", "FAS")) {
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
                boolean fits =
                        header.equals(FIRST) || Labels.normal(column.header()).equals(header);
                if (fits && Objects.equals(column.side(), side)) {
                    return new CellRef(table.number(), row.key(), column.name());
                }
            }
        }
        return null;
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
