package io.gouji.generator.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Table;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes faults that concern more than one figure: a slipped one, a missing or doubled row, a stale parent. */
final class RowFaults {

    /** Of the table of income that has subtotals within its rows. */
    private static final int COLUMNS_OF_INCOME = 12;

    private final List<Table> tables;
    private final Chance chance;

    RowFaults(List<Table> tables, Chance chance) {
        this.tables = tables;
        this.chance = chance;
    }

    /** A figure moved into a blank cell beside it. */
    Optional<Proposal> slipped() {
        List<Place> places = Place.figures(
                tables, place -> place.column() > 0 && neighbour(place).isPresent());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place from = chance.pick(places);
        Place to = neighbour(from).orElseThrow();
        Cell figure = from.cellIn(tables);
        List<Table> changed = to.put(from.put(tables, Cell.BLANK), figure);
        return Optional.of(new Proposal(FaultKind.NEIGHBOUR_COLUMN, changed, to.addressIn(tables), "", figure.value()));
    }

    /** Two rows, one below the other, with each other's figure in one column. */
    Optional<Proposal> exchanged() {
        List<Place> places = Place.figures(
                tables,
                place -> isTree(tables.get(place.table() - 1)) && below(place).isPresent());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place upper = chance.pick(places);
        Place lower = below(upper).orElseThrow();
        Cell one = upper.cellIn(tables);
        Cell other = lower.cellIn(tables);
        List<Table> changed = lower.put(upper.put(tables, other), one);
        return Optional.of(
                new Proposal(FaultKind.NEIGHBOUR_ROW, changed, upper.addressIn(tables), one.value(), other.value()));
    }

    /** The cell below, if its figure is another one. */
    private Optional<Place> below(Place place) {
        List<Row> rows = tables.get(place.table() - 1).sides().get(place.side()).rows();
        if (place.row() + 1 >= rows.size()) {
            return Optional.empty();
        }
        Place lower = new Place(place.table(), place.side(), place.row() + 1, place.column());
        Cell figure = lower.cellIn(tables);
        return figure.hundredths() != 0 && !figure.equals(place.cellIn(tables)) ? Optional.of(lower) : Optional.empty();
    }

    private Optional<Place> neighbour(Place place) {
        int columns = place.rowIn(tables).cells().size();
        for (int beside : new int[] {place.column() + 1, place.column() - 1}) {
            if (beside > 0
                    && beside < columns
                    && !place.atColumn(beside).cellIn(tables).printed()) {
                return Optional.of(place.atColumn(beside));
            }
        }
        return Optional.empty();
    }

    /** A row left out, or printed twice, under a parent that has others. */
    Optional<Proposal> childRow(FaultKind kind) {
        List<Integer> coded =
                tables.stream().filter(RowFaults::isTree).map(Table::number).toList();
        if (coded.isEmpty()) {
            return Optional.empty();
        }
        int table = chance.pick(coded);
        Map<String, List<String>> children = new Page(tables).children(table);
        List<String> parents = children.keySet().stream()
                .filter(parent -> children.getOrDefault(parent, List.of()).size() > 1)
                .toList();
        if (parents.isEmpty()) {
            return Optional.empty();
        }
        String parent = chance.pick(parents);
        List<String> siblings = children.getOrDefault(parent, List.of());
        String child = chance.pick(siblings);
        Place side = new Place(table, 0, 0, 0);
        List<Row> rows = tables.get(table - 1).rows();
        boolean twice = kind == FaultKind.DUPLICATED_CHILD_ROW;
        long correct =
                siblings.stream().mapToLong(sibling -> first(rows, sibling)).sum();
        long printed = correct + (twice ? first(rows, child) : -first(rows, child));
        return Optional.of(new Proposal(
                kind,
                side.withRows(tables, twice ? doubled(rows, child) : without(rows, child)),
                new CellRef(table, parent, firstColumn(table)),
                Cell.of(correct).value(),
                Cell.of(printed).value()));
    }

    private static long first(List<Row> rows, String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .mapToLong(row -> row.cells().get(0).hundredths())
                .sum();
    }

    /** Leaves out a row with everything below it. */
    private static List<Row> without(List<Row> rows, String key) {
        return rows.stream()
                .filter(row -> !row.key().equals(key) && !row.key().startsWith(key + "-"))
                .toList();
    }

    /** Repeats a row alone, right below itself or below its parts. */
    private static List<Row> doubled(List<Row> rows, String key) {
        List<Row> doubled = new ArrayList<>();
        for (Row row : rows) {
            doubled.add(row);
            if (row.key().equals(key)) {
                doubled.add(new Row(row.kind(), key + "#2", row.stub(), row.cells()));
            }
        }
        return doubled;
    }

    /** A lowest row raised in its total and one part, as it should be, while its parent keeps the old figure. */
    Optional<Proposal> staleParent() {
        List<Place> places = Place.figures(
                tables,
                place -> isTree(tables.get(place.table() - 1))
                        && place.column() > 0
                        && isLowest(place)
                        && place.rowIn(tables).cells().get(0).printed());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place part = chance.pick(places);
        long by = chance.oneOf(50L, 100L, 500L, 1_234L, 10_000L);
        Page page = new Page(tables);
        String key = part.rowIn(tables).key();
        String parent = key.substring(0, key.lastIndexOf('-'));
        CellRef cell = new CellRef(part.table(), parent, firstColumn(part.table()));
        List<Table> changed = tables;
        for (int column : raised(part)) {
            Place place = part.atColumn(column);
            changed = place.put(changed, Cell.of(place.cellIn(changed).hundredths() + by));
        }
        long stale = page.cell(cell).hundredths();
        return Optional.of(new Proposal(
                FaultKind.STALE_PARENT,
                changed,
                cell,
                Cell.of(stale + by).value(),
                Cell.of(stale).value()));
    }

    /** Columns that count a part: the part, the row's total and, in table 2, the subtotal of appropriations. */
    private List<Integer> raised(Place part) {
        int column = part.column();
        if (tables.get(part.table() - 1).sides().get(0).columns().size() != COLUMNS_OF_INCOME) {
            return List.of(0, column);
        }
        if (part.table() == 2 && column == 1) {
            return List.of(0, 1, 2);
        }
        return part.table() == 2 && column <= 7 ? List.of(0, 1, column) : List.of(0, column);
    }

    private boolean isLowest(Place place) {
        Row row = place.rowIn(tables);
        boolean economic = row.key().startsWith("3");
        return row.kind() == (economic ? Row.Kind.SECTION : Row.Kind.ITEM);
    }

    private String firstColumn(int table) {
        return tables.get(table - 1).sides().get(0).columns().get(0);
    }

    private static boolean isTree(Table table) {
        return isCoded(table) && table.rows().stream().noneMatch(row -> row.kind() == Row.Kind.PROJECT);
    }

    /** Whether the rows of a table carry codes, so that a row's parent is known from its code. */
    static boolean isCoded(Table table) {
        return table.sides().size() == 1
                && table.rows().stream()
                        .anyMatch(row -> row.kind() == Row.Kind.CLASS || row.kind() == Row.Kind.PROJECT);
    }
}
