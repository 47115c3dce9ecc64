package io.gouji.generator.pdf;

import io.gouji.generator.page.Piece;
import io.gouji.generator.page.PrintedCell;
import java.util.ArrayList;
import java.util.List;

/** Draws tables, over as many pages as they need. */
final class PdfTables {

    private static final double TITLE_SIZE = 14;
    private static final double LINE = 1.25;

    private final PdfLook look;
    private final PdfPages pages;

    PdfTables(PdfLook look, PdfPages pages) {
        this.look = look;
        this.pages = pages;
    }

    void write(Piece.Sheet sheet) {
        TableLayout layout = TableLayout.of(sheet.table(), pages.width());
        List<Double> header = heights(sheet.table().header(), layout);
        List<Double> body = heights(sheet.table().body(), layout);
        double caption = captionHeight(sheet);
        double begin = caption
                + sum(header)
                + body.stream().limit(3).mapToDouble(height -> height).sum();
        if (!pages.hasRoomFor(begin)) {
            pages.begin(pages.landscape());
        }
        caption(sheet);
        rows(sheet.table().header(), header, layout);
        for (int i = 0; i < body.size(); ) {
            int end = blockEnd(sheet.table().body(), i);
            if (!pages.hasRoomFor(sum(body.subList(i, end)))) {
                bottom(layout);
                pages.begin(pages.landscape());
                if (look.captionRepeated()) {
                    caption(sheet);
                }
                if (look.headerRepeated()) {
                    rows(sheet.table().header(), header, layout);
                }
            }
            rows(sheet.table().body().subList(i, end), body.subList(i, end), layout);
            i = end;
        }
        bottom(layout);
        pages.advance(layout.size());
    }

    /** The row behind those that a cell of the row {@code first} reaches into: they stay on one page. */
    private static int blockEnd(List<List<PrintedCell>> rows, int first) {
        int end = first + 1;
        for (int row = first; row < end; row++) {
            for (PrintedCell cell : rows.get(row)) {
                end = Math.max(end, Math.min(rows.size(), row + cell.rows()));
            }
        }
        return end;
    }

    private double captionHeight(Piece.Sheet sheet) {
        double height = sheet.number().isEmpty() ? 0 : TableLayout.LARGEST * 1.6;
        height += sheet.title().isEmpty() ? 0 : TITLE_SIZE * 1.8;
        return height + (sheet.unit().isEmpty() && sheet.issuer().isEmpty() ? 0 : TableLayout.LARGEST * 1.6);
    }

    private void caption(Piece.Sheet sheet) {
        double size = TableLayout.LARGEST;
        if (!sheet.number().isEmpty()) {
            pages.ink().text(sheet.number(), PdfPages.MARGIN, pages.y() + size, size);
            pages.advance(size * 1.6);
        }
        if (!sheet.title().isEmpty()) {
            centred(sheet.title(), TITLE_SIZE);
        }
        if (!sheet.issuer().isEmpty() || !sheet.unit().isEmpty()) {
            double right = PdfPages.MARGIN + pages.width() - PdfFont.width(sheet.unit()) * size;
            pages.ink().text(sheet.issuer(), PdfPages.MARGIN, pages.y() + size, size);
            pages.ink().text(sheet.unit(), right, pages.y() + size, size);
            pages.advance(size * 1.6);
        }
    }

    /** Lines in the middle of the page. */
    void centred(String text, double size) {
        for (String line : PdfLines.wrap(text, pages.width() / size)) {
            double left = PdfPages.MARGIN + (pages.width() - PdfFont.width(line) * size) / 2;
            pages.ink().text(line, left, pages.y() + size, size);
            pages.advance(size * 1.8);
        }
    }

    /** Heights of rows: a cell over several rows makes the last of them higher if need be. */
    private static List<Double> heights(List<List<PrintedCell>> rows, TableLayout layout) {
        List<Double> heights = new ArrayList<>();
        for (List<PrintedCell> row : rows) {
            heights.add(row.stream()
                    .filter(cell -> cell.rows() == 1)
                    .mapToDouble(layout::height)
                    .max()
                    .orElse(layout.size() * (LINE + 2 * TableLayout.PADDING)));
        }
        for (int first = 0; first < rows.size(); first++) {
            for (PrintedCell cell : rows.get(first)) {
                int last = Math.min(rows.size(), first + cell.rows()) - 1;
                double missing = layout.height(cell) - sum(heights.subList(first, last + 1));
                if (missing > 0) {
                    heights.set(last, heights.get(last) + missing);
                }
            }
        }
        return heights;
    }

    private static double sum(List<Double> heights) {
        return heights.stream().mapToDouble(height -> height).sum();
    }

    private void rows(List<List<PrintedCell>> rows, List<Double> heights, TableLayout layout) {
        boolean header =
                !rows.isEmpty() && !rows.get(0).isEmpty() && rows.get(0).get(0).kind() == PrintedCell.Kind.HEADER;
        boolean outlined = header && look.rules() == PdfLook.Rules.HEADER_AND_END;
        if (outlined) {
            bottom(layout);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (PrintedCell cell : rows.get(i)) {
                int end = Math.min(rows.size(), i + cell.rows());
                cell(cell, sum(heights.subList(i, end)), layout);
            }
            pages.advance(heights.get(i));
        }
        if (outlined) {
            bottom(layout);
        }
    }

    private void cell(PrintedCell cell, double height, TableLayout layout) {
        double left = PdfPages.MARGIN + layout.left(cell);
        double right = PdfPages.MARGIN + layout.right(cell);
        double top = pages.y();
        rules(cell, left, top, right, top + height, layout);
        List<String> lines = layout.lines(cell);
        double size = layout.size();
        double drop = cell.kind() == PrintedCell.Kind.FIGURE ? look.figureDrop() * size : 0;
        double baseline = top + (height - lines.size() * LINE * size) / 2 + size + drop;
        for (String line : lines) {
            pages.ink().text(line, x(cell, line, left, right, size), baseline, size);
            baseline += LINE * size;
        }
    }

    private double x(PrintedCell cell, String line, double left, double right, double size) {
        double free = right - left - PdfFont.width(line) * size;
        double padding = TableLayout.PADDING * size;
        return switch (cell.kind()) {
            case LABEL -> left + padding;
            case HEADER, CODE -> left + free / 2;
            case FIGURE -> look.figuresCentred() ? left + free / 2 : left + free - padding;
        };
    }

    private void rules(PrintedCell cell, double left, double top, double right, double bottom, TableLayout layout) {
        Ink ink = pages.ink();
        boolean last = cell.column() + cell.columns() == layout.edges().size() - 1;
        switch (look.rules()) {
            case BOXES -> ink.box(left, top, right, bottom);
            case LINES -> {
                ink.line(left, top, right, top);
                ink.line(left, top, left, bottom);
                if (last) {
                    ink.line(right, top, right, bottom);
                }
            }
            case THIN_RECTANGLES -> {
                ink.thinRectangle(left, top, right, top);
                ink.thinRectangle(left, top, left, bottom);
                if (last) {
                    ink.thinRectangle(right, top, right, bottom);
                }
            }
            case HORIZONTAL -> ink.line(left, top, right, top);
            case HEADER_AND_END, NONE -> {}
        }
    }

    /** The rule across the table below what has been drawn so far. */
    private void bottom(TableLayout layout) {
        double left = PdfPages.MARGIN;
        double right = left + layout.width();
        switch (look.rules()) {
            case THIN_RECTANGLES -> pages.ink().thinRectangle(left, pages.y(), right, pages.y());
            case LINES, HORIZONTAL, HEADER_AND_END -> pages.ink().line(left, pages.y(), right, pages.y());
            case BOXES, NONE -> {}
        }
    }
}
