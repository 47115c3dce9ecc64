package io.gouji.model.identity;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one table of one document, found by what a formula calls them. */
final class TableRows {

    private final TableTemplate template;
    private final DisclosureTable table;
    private final Map<String, TableRow> byTemplateRow = new HashMap<>();
    private final Map<String, List<TableRow>> byCode = new HashMap<>();
    private final Map<String, List<TableRow>> children = new HashMap<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<ColumnKey, String> printedColumns = new HashMap<>();
    private final Set<String> sides = new HashSet<>();
    private final Set<String> knownSides = new HashSet<>();
    private final Map<String, PrintedSide> sideByRow = new HashMap<>();

    TableRows(TableTemplate template, DisclosureTable table) {
        this.template = template;
        this.table = table;
        for (DisclosureTable.Column column : table.columns()) {
            sides.add(Objects.requireNonNullElse(column.side(), ""));
            if (column.templateColumn() != null) {
                knownSides.add(Objects.requireNonNullElse(column.side(), ""));
                printedColumns.putIfAbsent(new ColumnKey(column.side(), column.templateColumn()), column.name());
            }
        }
        Map<String, TableRow> byKey = new HashMap<>();
        table.rows().forEach(row -> byKey.put(row.key(), row));
        Map<Panel, PrintedSide> printed = new IdentityHashMap<>();
        for (TableRow row : table.rows()) {
            index(row, byKey, printed);
        }
    }

    private void index(TableRow row, Map<String, TableRow> byKey, Map<Panel, PrintedSide> printed) {
        sideByRow.put(row.key(), printed.computeIfAbsent(template.panelOf(row), this::printedSide));
        if (row.templateRow() != null) {
            byTemplateRow.putIfAbsent(row.templateRow(), row);
        }
        TableRow parent = row.parent() == null ? null : byKey.get(row.parent());
        if (parent != null) {
            children.computeIfAbsent(parent.key(), key -> new ArrayList<>()).add(row);
        }
        boolean partOfSameCode =
                parent != null && row.code() != null && row.code().equals(parent.code());
        if (row.code() != null && !partOfSameCode) {
            codes.add(row.code());
            byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
        }
    }

    int number() {
        return table.number();
    }

    boolean declaredEmpty() {
        return table.declaredEmpty();
    }

    List<TableRow> all() {
        return table.rows();
    }

    List<TableRow> ofSide(@Nullable String side) {
        return side == null
                ? table.rows()
                : table.rows().stream()
                        .filter(row -> side.equals(template.panelOf(row).side()))
                        .toList();
    }

    /** Codes in printed order, each once. */
    Set<String> codes() {
        return codes;
    }

    @Nullable
    TableRow fixed(String id) {
        return byTemplateRow.get(id);
    }

    /** Rows with this code that are not parts of another row with it: several where units or projects share a code. */
    List<TableRow> ofCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<TableRow> childrenOf(TableRow parent) {
        return children.getOrDefault(parent.key(), List.of());
    }

    List<TableRow> classes() {
        return table.rows().stream().filter(row -> row.kind() == RowKind.CLASS).toList();
    }

    /**
     * Name, in this document, of the column with this 1-based position on the side of the row; null where that side has no
     * such column.
     */
    @Nullable
    String columnName(TableRow row, int position) {
        PrintedSide side = sideOf(row);
        return position <= side.names().size() ? side.names().get(position - 1) : null;
    }

    /** Whether the document prints columns of this side, but not the one with this 1-based position. */
    boolean lacks(TableRow row, int position) {
        return sideOf(row).lacking().contains(position);
    }

    private PrintedSide sideOf(TableRow row) {
        PrintedSide side = sideByRow.get(row.key());
        return side == null ? printedSide(template.panelOf(row)) : side;
    }

    private PrintedSide printedSide(Panel panel) {
        List<String> names = new ArrayList<>();
        Set<Integer> lacking = new HashSet<>();
        String ofSide = Objects.requireNonNullElse(panel.side(), "");
        boolean printed = sides.contains(ofSide);
        for (ColumnTemplate column : panel.columns()) {
            String name = knownSides.contains(ofSide)
                    ? printedColumns.get(new ColumnKey(panel.side(), column.id()))
                    : nameIfPrinted(panel, column);
            names.add(name == null ? column.name() : name);
            if (printed && name == null) {
                lacking.add(names.size());
            }
        }
        return new PrintedSide(names, lacking);
    }

    /** Where nobody said which columns are which of the template, they are told by their names. */
    private @Nullable String nameIfPrinted(Panel panel, ColumnTemplate column) {
        return table.columns().stream()
                .filter(printed -> Objects.equals(printed.side(), panel.side()))
                .map(DisclosureTable.Column::name)
                .filter(column.name()::equals)
                .findFirst()
                .orElse(null);
    }

    /**
     * The columns of a side in this document.
     *
     * @param names of all columns of the template, as the document calls them
     * @param lacking 1-based positions of those it does not print, though it prints others of the side
     */
    private record PrintedSide(List<String> names, Set<Integer> lacking) {}

    /** A column of the template. */
    private record ColumnKey(@Nullable String side, String column) {}
}
