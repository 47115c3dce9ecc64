package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.extract.Layout.Page;
import io.gouji.ingest.extract.pdf.Grid.Area;
import io.gouji.ingest.extract.pdf.PageDraft.Aside;
import io.gouji.ingest.extract.pdf.PageDraft.OpenTablePart;
import io.gouji.ingest.extract.pdf.PageDraft.Part;
import io.gouji.ingest.extract.pdf.PageDraft.TablePart;
import io.gouji.ingest.extract.pdf.PageDraft.TextPart;
import io.gouji.model.document.BoundingBox;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;

/** Puts pages into the form that all readers give. */
final class LayoutAssembly {

    private LayoutAssembly() {}

    static List<Page> of(List<PageDraft> drafts) {
        List<Page> pages = new ArrayList<>(drafts.size());
        for (PageDraft draft : drafts) {
            pages.add(page(draft));
        }
        return pages;
    }

    private static Page page(PageDraft draft) {
        List<Line> lines = new ArrayList<>();
        draft.head().forEach(text -> add(lines, draft, text));
        for (Part part : draft.parts()) {
            if (part instanceof TextPart text) {
                add(lines, draft, text);
            } else if (part instanceof TablePart table) {
                addRows(lines, draft, table);
            } else if (part instanceof OpenTablePart table) {
                addRows(lines, draft, new TablePart(table.table()));
            }
        }
        draft.foot().forEach(text -> add(lines, draft, text));
        return new Page(draft.number(), lines);
    }

    private static void add(List<Line> lines, PageDraft draft, TextPart text) {
        int page = text.page() == null ? draft.number() : text.page();
        add(lines, page, place(draft, text.box()), text.text(), List.of());
    }

    /** Blank rows are left out, and merged cells are as much lower. */
    private static void addRows(List<Line> lines, PageDraft draft, TablePart part) {
        Table table = part.table();
        Grid grid = table.grid();
        int[][] index = grid.index();
        boolean[] kept = new boolean[grid.rows()];
        for (int i = 0; i < grid.areas().size(); i++) {
            if (!table.texts().get(i).isEmpty()) {
                kept[grid.areas().get(i).row()] = true;
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            if (kept[row]) {
                addRow(lines, draft, part, row, index[row], kept);
            }
        }
    }

    private static void addRow(
            List<Line> lines, PageDraft draft, TablePart part, int row, int[] index, boolean[] kept) {
        Table table = part.table();
        Grid grid = table.grid();
        int own = part.aside().isEmpty() ? grid.columns() : part.aside().get(0).from();
        Box box = new Box(grid.bounds().left(), grid.ys()[row], grid.xs()[own], grid.ys()[row + 1]);
        Area first = grid.areas().get(index[0]);
        if (first.columns() == grid.columns()) {
            add(lines, draft.number(), place(draft, box), table.texts().get(index[0]), List.of());
            return;
        }
        List<Cell> cells = new ArrayList<>(grid.columns());
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < grid.columns(); column++) {
            Area area = grid.areas().get(index[column]);
            boolean corner = area.row() == row && area.column() == column;
            Cell cell = corner
                    ? cell(draft, part, area, table.texts().get(index[column]), keptRows(area, kept))
                    : cell(draft, part, new Area(row, column, 1, 1), "", 1);
            cells.add(cell);
            text.append(column == 0 ? "" : "\t").append(cell.text());
        }
        add(lines, draft.number(), place(draft, box), text.toString(), cells);
    }

    /** A cell where it stands: on the page of its row, or aside on another. */
    private static Cell cell(PageDraft draft, TablePart part, Area area, String text, int rows) {
        Grid grid = part.table().grid();
        int end = area.column() + area.columns();
        Aside on = null;
        for (Aside aside : part.aside()) {
            if (aside.from() <= area.column()) {
                on = aside;
            } else {
                end = Math.min(end, aside.from());
            }
        }
        float shift = on == null ? 0 : on.shift();
        Box box = new Box(
                grid.xs()[area.column()] - shift,
                grid.ys()[area.row()],
                grid.xs()[end] - shift,
                grid.ys()[area.row() + area.rows()]);
        return new Cell(text, place(draft, box), area.columns(), rows, on == null ? null : on.page());
    }

    private static int keptRows(Area area, boolean[] kept) {
        int rows = 0;
        for (int row = area.row(); row < area.row() + area.rows(); row++) {
            rows += kept[row] ? 1 : 0;
        }
        return Math.max(1, rows);
    }

    private static void add(List<Line> lines, int page, BoundingBox place, String text, List<Cell> cells) {
        if (!text.isBlank()) {
            lines.add(new Line(new Location(page, lines.size() + 1, place), text, cells));
        }
    }

    private static BoundingBox place(PageDraft draft, Box box) {
        return draft.frame().leave(box).toModel();
    }
}
