package io.gouji.generator.office;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.Markup;
import io.gouji.generator.page.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a disclosure as an Excel workbook (XLSX): running text on sheets with a paragraph in each row, every table on a
 * sheet of its own or all of them below each other on one.
 */
public final class XlsxWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XlsxLook look;
    private final List<XlsxSheet> sheets = new ArrayList<>();
    private boolean running;

    private XlsxWriter(XlsxLook look) {
        this.look = look;
    }

    /** The bytes of the workbook. */
    public static byte[] write(List<Piece> pieces, Chance chance) {
        XlsxWriter writer = new XlsxWriter(XlsxLook.draw(chance));
        pieces.forEach(writer::piece);
        return writer.bytes();
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            text(heading.text());
        } else if (piece instanceof Piece.Paragraph paragraph) {
            text(paragraph.text());
        } else if (piece instanceof Piece.Entry entry) {
            text(entry.text());
        } else if (piece instanceof Piece.Sheet sheet) {
            if (running || look.sheetForEachTable()) {
                open("表" + (sheets.size() + 1));
            } else {
                sheets.get(sheets.size() - 1).blankRow();
            }
            running = false;
            sheets.get(sheets.size() - 1).table(sheet);
        } else if (piece instanceof Piece.Signature signature) {
            text(signature.organisation());
            text(signature.date());
        }
    }

    private void text(String text) {
        if (!running) {
            open("说明" + (sheets.size() + 1));
            running = true;
        }
        sheets.get(sheets.size() - 1).text(text);
    }

    private void open(String name) {
        sheets.add(new XlsxSheet(name, look));
    }

    private byte[] bytes() {
        StringBuilder types = new StringBuilder(Parts.override("xl/workbook.xml", "spreadsheetml.sheet.main"));
        StringBuilder relationships = new StringBuilder();
        StringBuilder list = new StringBuilder();
        types.append(Parts.override("xl/styles.xml", "spreadsheetml.styles"));
        for (int i = 1; i <= sheets.size(); i++) {
            String part = "worksheets/sheet" + i + ".xml";
            types.append(Parts.override("xl/" + part, "spreadsheetml.worksheet"));
            relationships.append(Parts.relationship(i, "worksheet", part));
            list.append("<sheet name=\"")
                    .append(Markup.escaped(sheets.get(i - 1).name()))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
        }
        relationships.append(Parts.relationship(sheets.size() + 1, "styles", "styles.xml"));
        Package file = new Package()
                .part("[Content_Types].xml", Parts.types(types.toString()))
                .part("_rels/.rels", Parts.relationships(Parts.relationship(1, "officeDocument", "xl/workbook.xml")))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + Parts.OFFICE + "\"><sheets>" + list
                                + "</sheets>" + heads() + "</workbook>")
                .part("xl/_rels/workbook.xml.rels", Parts.relationships(relationships.toString()))
                .part("xl/styles.xml", XlsxStyle.part(MAIN));
        for (int i = 1; i <= sheets.size(); i++) {
            file.part("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1).xml(MAIN));
        }
        return file.bytes();
    }

    /** The rows that are printed on every page of a sheet. */
    private String heads() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            XlsxSheet sheet = sheets.get(i);
            if (sheet.headRows() > 0) {
                names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(i)
                        .append("\">")
                        .append(Markup.escaped(sheet.name()))
                        .append("!$1:$")
                        .append(sheet.headRows())
                        .append("</definedName>");
            }
        }
        return names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>";
    }
}
