package io.gouji.generator.office;

import io.gouji.generator.page.Markup;
import io.gouji.generator.page.Piece;
import io.gouji.generator.page.PrintedCell;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook, filled from the top. */
final class XlsxSheet {

    /** In characters of half width; an upright page has room for no more. */
    private static final int UPRIGHT = 90;

    /** Height in points. */
    private static final int LINE = 17;

    private final String name;
    private final XlsxLook look;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private final XlsxWidths widths = new XlsxWidths();
    private int row;
    private int tables;
    private int headRows;

    XlsxSheet(String name, XlsxLook look) {
        this.name = name;
        this.look = look;
    }

    String name() {
        return name;
    }

    /** How many rows from the top are printed on every page, 0 for none. */
    int headRows() {
        return look.isPrintable() && tables == 1 ? headRows : 0;
    }

    void blankRow() {
        row++;
    }

    /** A row of running text. */
    void text(String text) {
        widths.text();
        openRow(widths.lines(text, 0, 1));
        words(0, text, look.isRuled() ? XlsxStyle.TEXT : XlsxStyle.PLAIN);
        closeRow();
    }

    void table(Piece.Sheet sheet) {
        int columns = sheet.table().columns();
        int last = look.firstColumn() + columns - 1;
        widths.table(sheet.table(), look.firstColumn());
        line(look.firstColumn(), sheet.number(), XlsxStyle.PLAIN);
        if (!sheet.title().isEmpty()) {
            line(look.firstColumn(), sheet.title(), look.isRuled() ? XlsxStyle.TITLE : XlsxStyle.PLAIN);
            merge(row, look.firstColumn(), row, last);
        }
        if (!sheet.issuer().isEmpty() || !sheet.unit().isEmpty()) {
            openRow(1);
            words(look.firstColumn(), sheet.issuer(), XlsxStyle.PLAIN);
            words(last, sheet.unit(), look.isRuled() ? XlsxStyle.UNIT : XlsxStyle.PLAIN);
            closeRow();
        }
        sheet.table().header().forEach(cells -> tableRow(cells, columns));
        tables++;
        headRows = row;
        sheet.table().body().forEach(cells -> tableRow(cells, columns));
        line(0, sheet.note(), XlsxStyle.PLAIN);
    }

    private void tableRow(List<PrintedCell> cells, int columns) {
        openRow(cells.stream()
                .filter(cell -> cell.rows() == 1)
                .mapToInt(cell -> widths.lines(cell.text(), look.firstColumn() + cell.column(), cell.columns()))
                .max()
                .orElse(1));
        int next = 0;
        for (PrintedCell cell : cells) {
            covered(next, cell.column());
            tableCell(cell);
            next = cell.column() + cell.columns();
            covered(cell.column() + 1, next);
        }
        covered(next, columns);
        closeRow();
    }

    private void tableCell(PrintedCell cell) {
        int column = look.firstColumn() + cell.column();
        if (cell.kind() == PrintedCell.Kind.FIGURE && !cell.text().isEmpty() && !look.figuresAsText()) {
            number(column, cell.text().replace(",", ""));
        } else if (look.isRuled()) {
            XlsxStyle style = XlsxStyle.ofWords(cell.kind());
            if (cell.text().isEmpty()) {
                cell(column, style).append("/>");
            }
            words(column, cell.text(), style);
        } else {
            words(column, cell.text(), XlsxStyle.PLAIN);
        }
        if (cell.columns() > 1 || cell.rows() > 1) {
            merge(row, column, row + cell.rows() - 1, column + cell.columns() - 1);
        }
    }

    /** Cells that others reach into are blank, and ruled as those are. */
    private void covered(int from, int to) {
        for (int column = from; column < to && look.isRuled(); column++) {
            cell(look.firstColumn() + column, XlsxStyle.HEADER).append("/>");
        }
    }

    private void line(int column, String text, XlsxStyle style) {
        if (!text.isEmpty()) {
            openRow(1);
            words(column, text, style);
            closeRow();
        }
    }

    private void openRow(int lines) {
        row++;
        rows.append("<row r=\"").append(row).append('"');
        if (look.isRuled()) {
            rows.append(" ht=\"").append(lines * LINE).append("\" customHeight=\"1\"");
        }
        rows.append('>');
    }

    private void closeRow() {
        rows.append("</row>");
    }

    private void words(int column, String text, XlsxStyle style) {
        if (!text.isEmpty()) {
            cell(column, style)
                    .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(Markup.escaped(text))
                    .append("</t></is></c>");
        }
    }

    private void number(int column, String plain) {
        cell(column, XlsxStyle.ofNumber(look))
                .append("><v>")
                .append(plain)
                .append(look.residue() ? "00000001" : "")
                .append("</v></c>");
    }

    private StringBuilder cell(int column, XlsxStyle style) {
        return rows.append("<c r=\"")
                .append(address(row, column))
                .append("\" s=\"")
                .append(style.ordinal())
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
                new StringBuilder("<worksheet xmlns=\"").append(namespace).append("\">");
        if (look.isPrintable()) {
            xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        xml.append(look.isRuled() ? widths.xml() : "").append("<sheetData>");
        xml.append(rows).append("</sheetData>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(
                    range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
            xml.append("</mergeCells>");
        }
        if (look.isPrintable()) {
            xml.append("<pageSetup paperSize=\"9\" orientation=\"")
                    .append(widths.sum() > UPRIGHT ? "landscape" : "portrait")
                    .append("\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        }
        return xml.append("</worksheet>").toString();
    }
}
