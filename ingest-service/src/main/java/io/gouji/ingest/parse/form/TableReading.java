package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.Reasons;
import io.gouji.ingest.parse.row.RowKeys;
import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.Statement;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one table of a document: its columns under the names it prints, its rows with their figures. */
final class TableReading {

    /** Kind of a table of no template. */
    static final String GRID = "GRID";

    private static final Pattern REMARK = Pattern.compile("(备?注|说明)\\d*[:、.].*|.*。.*");

    private final int number;
    private final FormTable table;
    private final NameBook names;
    private final ReadingLog log;
    private final RowKeys keys = new RowKeys();
    private final List<BandRows> bands = new ArrayList<>();
    private final Set<DisclosureTable.Column> columns = new LinkedHashSet<>();
    private final Map<Panel, Map<String, String>> namesOfPanel = new IdentityHashMap<>();
    private final List<SourceLine> remarks = new ArrayList<>();
    private final Set<Panel> opened = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean placing;
    private boolean incomplete;

    /** @param cut whether the edge of the page cut tables of the document */
    TableReading(int number, FormTable table, boolean cut, NameBook names, ReadingLog log) {
        this.number = number;
        this.table = table;
        this.names = names;
        this.log = log;
        for (int part = 0; part < table.grids().size(); part++) {
            read(table.grids().get(part), part > 0);
        }
        for (BandRows band : bands) {
            incomplete |= band.close(cut);
        }
    }

    private void read(FormGrid grid, boolean continued) {
        TableTemplate template = table.template();
        List<Band> found = grid.bands();
        List<BandPanels.Pair> pairs = template == null ? List.of() : BandPanels.of(template, grid);
        if (template != null && bands.isEmpty()) {
            placing = headerIsLost(grid, pairs);
        }
        BandSides sides = BandSides.of(grid, template);
        List<Map<Integer, String>> namesOfBands = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            BandPanels.Pair pair = pairs.isEmpty() ? null : pairs.get(i);
            if (bands.size() <= i) {
                Panel panel = pair == null ? null : pair.panel();
                bands.add(new BandRows(number, prefix(sides.of(i, panel)), panel, keys, names, log));
            }
            namesOfBands.add(columnNames(grid, i, pair, sides.of(i, null), continued));
        }
        if (continued && grid.firstRow() > 0) {
            SourceLine header = grid.grid().rows().get(0);
            log.continued(number, header.text(), header.location());
        }
        for (int row = grid.firstRow(); row < grid.cover().height(); row++) {
            Interruption.check();
            if (isRemark(grid.cover(), row)) {
                remarks.add(grid.cover().row(row));
                continue;
            }
            if (isPageNumber(grid, row)) {
                SourceLine line = grid.cover().row(row);
                log.noise(number, line.text(), Reasons.PAGE_NUMBER, line.location());
                continue;
            }
            for (int i = 0; i < found.size(); i++) {
                bands.get(i).read(grid, found.get(i), row, namesOfBands.get(i));
            }
        }
    }

    /** Whether a table that is known by its title prints next to none of its columns. */
    private static boolean headerIsLost(FormGrid grid, List<BandPanels.Pair> pairs) {
        int values = 0;
        int matched = 0;
        for (BandPanels.Pair pair : pairs) {
            values += pair.band().values().size();
            matched += pair.match().templates().size();
        }
        boolean words = grid.header().numbers().isEmpty()
                && pairs.stream()
                        .flatMap(pair -> pair.band().values().stream())
                        .anyMatch(column -> grid.header().paths().get(column).isEmpty());
        return values > 0 && matched * 3 < values && words;
    }

    /** In a table of several columns whose rows have no label, a small whole number alone is no total without its parts. */
    private static boolean isPageNumber(FormGrid grid, int row) {
        String only = Labels.normal(PrintedGrid.onlyWords(grid.cover().row(row)));
        return PageNumber.is(only)
                && grid.bands().stream()
                        .allMatch(band -> band.isBare() && band.values().size() > 1);
    }

    private boolean isRemark(Cover cover, int row) {
        String only = Labels.normal(PrintedGrid.onlyWords(cover.row(row)));
        return REMARK.matcher(only).matches();
    }

    /** 收入 or 支出 before the labels of a table with both. */
    private static String prefix(@Nullable String side) {
        return side == null ? "" : side + "/";
    }

    private Map<Integer, String> columnNames(
            FormGrid grid, int index, BandPanels.@Nullable Pair pair, @Nullable String printedSide, boolean continued) {
        Map<Integer, String> byColumn = new HashMap<>();
        Panel panel = pair == null ? null : pair.panel();
        Band band = grid.bands().get(index);
        Map<String, Integer> seen = new HashMap<>();
        for (int column : band.values()) {
            if (pair != null && (placing || pair.match().open().contains(column))) {
                opened.add(pair.panel());
                continue;
            }
            ColumnTemplate template =
                    pair == null ? null : pair.match().templates().get(column);
            List<String> path = path(grid, band, column, template);
            String name = name(grid, column, path, seen);
            if (template != null && panel != null) {
                Map<String, String> known = namesOfPanel.computeIfAbsent(panel, any -> new HashMap<>());
                name = continued ? known.getOrDefault(template.id(), name) : name;
                known.putIfAbsent(template.id(), name);
            }
            byColumn.put(column, name);
            String side = panel == null ? printedSide : panel.side();
            columns.add(new DisclosureTable.Column(
                    side, name, String.join("/", path), template == null ? null : template.id()));
        }
        return byColumn;
    }

    /** The words above a column; those of a known column are put together again. */
    private static List<String> path(FormGrid grid, Band band, int column, @Nullable ColumnTemplate template) {
        List<String> printed = grid.header().paths().get(column);
        if (template == null) {
            return printed;
        }
        List<String> mended = BrokenWords.mended(printed, template.header());
        return mended.equals(printed) ? LostGroups.restored(grid, band, column, template) : mended;
    }

    /** A column under nothing is called by its position; one called like another gets a number. */
    private static String name(FormGrid grid, int column, List<String> path, Map<String, Integer> seen) {
        Integer number = grid.header().numbers().get(column);
        String printed = number == null ? String.join("/", path) : String.valueOf(number);
        String name = printed.isEmpty() ? "c" + (column + 1) : printed;
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "#" + times;
    }

    /** Whether there are columns that have to be told by identities. */
    boolean isPlacing() {
        return !opened.isEmpty();
    }

    /** Its template with the columns under the names that the document prints; null where it has none. */
    @Nullable
    TableTemplate effectiveTemplate() {
        TableTemplate template = table.template();
        if (template == null) {
            return null;
        }
        List<Panel> panels = new ArrayList<>();
        for (Panel panel : template.panels()) {
            Map<String, String> printed = namesOfPanel.getOrDefault(panel, Map.of());
            panels.add(panel.withColumns(panel.columns().stream()
                    .map(column -> column.named(printed.getOrDefault(column.id(), column.name())))
                    .toList()));
        }
        return template.withPanels(panels);
    }

    List<ReadRow> rows() {
        return bands.stream().flatMap(band -> band.rows().stream()).toList();
    }

    boolean hasFigures() {
        return rows().stream().anyMatch(row -> !row.figures().isEmpty());
    }

    /** Whether rows were left out because nothing says which they are. */
    boolean isIncomplete() {
        return incomplete;
    }

    private void addUnlessPrinted(Panel panel, ColumnTemplate column) {
        if (!namesOfPanel.getOrDefault(panel, Map.of()).containsKey(column.id())) {
            columns.add(new DisclosureTable.Column(panel.side(), column.name(), column.header(), column.id()));
        }
    }

    /**
     * What was read.
     *
     * @param assumed the unit of a table that prints none
     */
    ReadTable table(MoneyUnit assumed) {
        List<ReadRow> rows = rows();
        TableTemplate template = table.template();
        Location empty = hasFigures()
                ? null
                : table.emptyStatement(remarks).map(Statement::location).orElse(null);
        opened.forEach(panel -> panel.columns().forEach(column -> addUnlessPrinted(panel, column)));
        List<TableRow> tableRows = rows.stream().map(ReadRow::row).toList();
        return new ReadTable(
                new DisclosureTable(
                        number,
                        template == null ? GRID : template.kind(),
                        table.title(),
                        table.unit().orElse(assumed),
                        table.unit().isPresent(),
                        empty,
                        List.copyOf(columns),
                        tableRows,
                        table.heading().location()),
                rows);
    }
}
