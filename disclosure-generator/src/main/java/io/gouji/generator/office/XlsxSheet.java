package io.gouji.generator.office;

import io.gouji.generator.page.Markup;
import io.gouji.generator.page.Piece;
import io.gouji.generator.page.PrintedCell;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook, filled from the top. */
final class XlsxSheet {

    private static final String PLAIN = "0";

    private final String name;
    private final XlsxLook look;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private int row;

    XlsxSheet(String name, XlsxLook look) {
        this.name = name;
        this.look = look;
    }

    String name() {
        return name;
    }

    void blankRow() {
        row++;
    }

    /** A row of running text. */
    void text(String text) {
        openRow();
        words(0, text);
        closeRow();
    }

    void table(Piece.Sheet sheet) {
        int last = look.firstColumn() + sheet.table().columns() - 1;
        if (!sheet.number().isEmpty()) {
            openRow();
            words(look.firstColumn(), sheet.number());
            closeRow();
        }
        if (!sheet.title().isEmpty()) {
            openRow();
            words(look.firstColumn(), sheet.title());
            merge(row, look.firstColumn(), row, last);
            closeRow();
        }
        if (!sheet.issuer().isEmpty() || !sheet.unit().isEmpty()) {
            openRow();
            words(look.firstColumn(), sheet.issuer());
            words(last, sheet.unit());
            closeRow();
        }
        sheet.table().header().forEach(this::tableRow);
        sheet.table().body().forEach(this::tableRow);
        if (!sheet.note().isEmpty()) {
            text(sheet.note());
        }
    }

    private void tableRow(List<PrintedCell> cells) {
        openRow();
        for (PrintedCell cell : cells) {
            int column = look.firstColumn() + cell.column();
            if (cell.kind() == PrintedCell.Kind.FIGURE && !cell.text().isEmpty() && !look.figuresAsText()) {
                number(column, cell.text().replace(",", ""));
            } else {
                words(column, cell.text());
            }
            if (cell.columns() > 1 || cell.rows() > 1) {
                merge(row, column, row + cell.rows() - 1, column + cell.columns() - 1);
            }
        }
        closeRow();
    }

    private void openRow() {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
    }

    private void closeRow() {
        rows.append("</row>");
    }

    private void words(int column, String text) {
        if (!text.isEmpty()) {
            cell(column, PLAIN)
                    .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(Markup.escaped(text))
                    .append("</t></is></c>");
        }
    }

    private void number(int column, String plain) {
        cell(column, look.separators() ? "1" : "2")
                .append("><v>")
                .append(plain)
                .append(look.residue() ? "00000001" : "")
                .append("</v></c>");
    }

    private StringBuilder cell(int column, String style) {
        return rows.append("<c r=\"")
                .append(address(row, column))
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            merged.add(address(top, left) + ":" + address(bottom, right));
        }
    }

    private static String address(int row, int column) {
        String letters = column < 26
                ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
        return letters + row;
    }

    String xml(String namespace) {
        StringBuilder xml =
                new StringBuilder("<worksheet xmlns=\"").append(namespace).append("\"><sheetData>");
        xml.append(rows).append("</sheetData>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(
                    range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }
}
