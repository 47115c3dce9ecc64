package io.gouji.generator.html;

import io.gouji.generator.page.Markup;
import io.gouji.generator.page.Piece;
import io.gouji.generator.page.PrintedCell;
import java.util.List;

/** Writes tables as HTML. */
final class HtmlTables {

    private final HtmlLook look;
    private final StringBuilder out;

    HtmlTables(HtmlLook look, StringBuilder out) {
        this.look = look;
        this.out = out;
    }

    void write(Piece.Sheet sheet) {
        boolean clean = look.manner() == HtmlLook.Manner.CLEAN;
        out.append(clean ? "<table>\n" : "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\">\n");
        if (look.captionInTable()) {
            captionRows(sheet);
        }
        section("thead", sheet.table().header(), clean);
        section("tbody", sheet.table().body(), clean);
        out.append("</table>\n");
    }

    private void captionRows(Piece.Sheet sheet) {
        int columns = sheet.table().columns();
        if (!sheet.title().isEmpty()) {
            out.append("<tr><td colspan=\"").append(columns).append("\">");
            text(sheet.title());
            out.append("</td></tr>\n");
        }
        if (!sheet.issuer().isEmpty() || !sheet.unit().isEmpty()) {
            int left = Math.max(1, columns / 2);
            out.append("<tr><td colspan=\"").append(left).append("\">");
            text(sheet.issuer());
            out.append("</td><td colspan=\"")
                    .append(Math.max(1, columns - left))
                    .append("\">");
            text(sheet.unit());
            out.append("</td></tr>\n");
        }
    }

    private void section(String tag, List<List<PrintedCell>> rows, boolean tagged) {
        if (rows.isEmpty()) {
            return;
        }
        out.append(tagged ? "<" + tag + ">\n" : "");
        for (List<PrintedCell> row : rows) {
            out.append("<tr>");
            row.forEach(this::cell);
            out.append("</tr>\n");
        }
        out.append(tagged ? "</" + tag + ">\n" : "");
    }

    private void cell(PrintedCell cell) {
        boolean header = cell.kind() == PrintedCell.Kind.HEADER && look.manner() == HtmlLook.Manner.CLEAN;
        out.append(header ? "<th" : "<td");
        if (cell.columns() > 1) {
            out.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            out.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        if (cell.kind() == PrintedCell.Kind.FIGURE) {
            out.append(look.manner() == HtmlLook.Manner.CLEAN ? " class=\"n\"" : " align=\"right\"");
        }
        out.append('>');
        text(cell.text());
        out.append(header ? "</th>" : "</td>");
    }

    private void text(String text) {
        String escaped = text.isEmpty() && look.manner() != HtmlLook.Manner.CLEAN ? "&nbsp;" : Markup.escaped(text);
        if (look.manner() == HtmlLook.Manner.WORD) {
            out.append("<p class=\"MsoNormal\"><span>").append(escaped).append("</span></p>");
        } else {
            out.append(escaped);
        }
    }
}
