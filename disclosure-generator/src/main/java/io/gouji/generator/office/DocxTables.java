package io.gouji.generator.office;

import io.gouji.generator.page.Markup;
import io.gouji.generator.page.PrintedCell;
import io.gouji.generator.page.PrintedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes tables of a Word document. */
final class DocxTables {

    private static final int PORTRAIT_WIDTH = 9_000;
    private static final int LANDSCAPE_WIDTH = 14_000;

    private final StringBuilder out;
    private final boolean ruled;
    private final boolean headerRepeated;

    DocxTables(StringBuilder out, boolean ruled, boolean headerRepeated) {
        this.out = out;
        this.ruled = ruled;
        this.headerRepeated = headerRepeated;
    }

    void write(PrintedTable table, boolean landscape) {
        int width = (landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH) / table.columns();
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        if (ruled) {
            out.append("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
            }
            out.append("</w:tblBorders>");
        }
        out.append("</w:tblPr><w:tblGrid>");
        for (int column = 0; column < table.columns(); column++) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
        List<PrintedCell> reaching = new ArrayList<>();
        List<Integer> rowsLeft = new ArrayList<>();
        for (List<PrintedCell> row : table.header()) {
            row(row, true, reaching, rowsLeft);
        }
        for (List<PrintedCell> row : table.body()) {
            row(row, false, reaching, rowsLeft);
        }
        out.append("</w:tbl>");
    }

    /**
     * @param reaching cells of rows above that reach into this one
     * @param rowsLeft how many rows each still reaches into
     */
    private void row(List<PrintedCell> row, boolean header, List<PrintedCell> reaching, List<Integer> rowsLeft) {
        out.append("<w:tr>");
        if (header && headerRepeated) {
            out.append("<w:trPr><w:tblHeader/></w:trPr>");
        }
        List<PrintedCell> cells = new ArrayList<>(row);
        cells.addAll(reaching);
        cells.sort(Comparator.comparingInt(PrintedCell::column));
        for (PrintedCell cell : cells) {
            cell(cell, reaching.contains(cell));
        }
        out.append("</w:tr>");
        for (int i = reaching.size() - 1; i >= 0; i--) {
            rowsLeft.set(i, rowsLeft.get(i) - 1);
            if (rowsLeft.get(i) == 0) {
                reaching.remove(i);
                rowsLeft.remove(i);
            }
        }
        for (PrintedCell cell : row) {
            if (cell.rows() > 1) {
                reaching.add(cell);
                rowsLeft.add(cell.rows() - 1);
            }
        }
    }

    private void cell(PrintedCell cell, boolean continued) {
        out.append("<w:tc><w:tcPr>");
        if (cell.columns() > 1) {
            out.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
        }
        if (cell.rows() > 1) {
            out.append(continued ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        out.append("</w:tcPr><w:p>");
        if (cell.kind() == PrintedCell.Kind.FIGURE) {
            out.append("<w:pPr><w:jc w:val=\"right\"/></w:pPr>");
        }
        if (!continued && !cell.text().isEmpty()) {
            out.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(Markup.escaped(cell.text()))
                    .append("</w:t></w:r>");
        }
        out.append("</w:p></w:tc>");
    }
}
