package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.pdf.Grid.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts tables of the same width that stand one right under the other, the title of the lower one in a cell of its own. Their
 * rules make one grid with the columns of both, in which each has cells that are merged over edges of the other.
 */
final class TableRuns {

    private static final Pattern TITLE = Pattern.compile(".*表([（(].*[)）])?");

    private final Table table;
    private final Grid grid;

    private TableRuns(Table table) {
        this.table = table;
        this.grid = table.grid();
    }

    /** The tables, each with its own columns; the very same table if it is one. */
    static List<Table> of(Table table) {
        TableRuns runs = new TableRuns(table);
        List<Integer> titles = runs.titles();
        if (titles.isEmpty()) {
            return List.of(table);
        }
        List<Table> tables = new ArrayList<>();
        int first = 0;
        for (int title : titles) {
            int next = runs.nextTitle(titles, title);
            if (haveOwnColumns(runs.edges(first, title), runs.edges(title, next))) {
                tables.add(runs.part(first, title));
                first = title;
            }
        }
        if (tables.isEmpty()) {
            return List.of(table);
        }
        tables.add(runs.part(first, table.grid().rows()));
        return tables;
    }

    /** Rows below the first that are one cell, and end as titles of tables do. */
    private List<Integer> titles() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < grid.areas().size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() > 0
                    && area.columns() == grid.columns()
                    && TITLE.matcher(table.texts().get(i)).matches()) {
                titles.add(area.row());
            }
        }
        titles.sort(null);
        return titles;
    }

    private int nextTitle(List<Integer> titles, int title) {
        int next = titles.indexOf(title) + 1;
        return next < titles.size() ? titles.get(next) : grid.rows();
    }

    /** Which edges cells of some rows begin at. */
    private boolean[] edges(int first, int end) {
        boolean[] edges = new boolean[grid.columns()];
        for (Area area : grid.areas()) {
            if (area.row() >= first && area.row() < end) {
                edges[area.column()] = true;
            }
        }
        return edges;
    }

    private static boolean haveOwnColumns(boolean[] above, boolean[] below) {
        boolean ofAbove = false;
        boolean ofBelow = false;
        for (int column = 0; column < above.length; column++) {
            ofAbove |= above[column] && !below[column];
            ofBelow |= below[column] && !above[column];
        }
        return ofAbove && ofBelow;
    }

    private Table part(int first, int end) {
        boolean[] kept = edges(first, end);
        int[] position = new int[kept.length + 1];
        float[] xs = new float[kept.length + 1];
        int count = 0;
        for (int column = 0; column < kept.length; column++) {
            position[column] = kept[column] ? count : count - 1;
            if (kept[column]) {
                xs[count++] = grid.xs()[column];
            }
        }
        position[kept.length] = count;
        xs[count] = grid.xs()[kept.length];
        List<Area> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<List<TextLine>> lines = new ArrayList<>();
        for (int i = 0; i < grid.areas().size(); i++) {
            Area area = grid.areas().get(i);
            if (area.row() >= first && area.row() < end) {
                int right = position[area.column() + area.columns()];
                areas.add(new Area(
                        area.row() - first,
                        position[area.column()],
                        Math.min(area.rows(), end - area.row()),
                        right - position[area.column()]));
                texts.add(table.texts().get(i));
                if (!table.lines().isEmpty()) {
                    lines.add(table.lines().get(i));
                }
            }
        }
        float[] ys = Arrays.copyOfRange(grid.ys(), first, end + 1);
        return new Table(new Grid(Arrays.copyOf(xs, count + 1), ys, areas), texts, lines);
    }
}
