package io.gouji.generator.office;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.Markup;
import io.gouji.generator.page.Piece;
import java.util.List;

/** Writes a disclosure as a Word document (DOCX). */
public final class DocxWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Tables of more columns than this stand on landscape pages. */
    private static final int PORTRAIT_COLUMNS = 8;

    private static final String STYLES = "<w:styles xmlns:w=\"" + MAIN + "\">"
            + style("1", "heading 1", 0)
            + style("2", "heading 2", 1)
            + style("3", "heading 3", 2)
            + style("4", "heading 4", 3)
            + "</w:styles>";

    private final boolean styled;
    private final boolean runsBroken;
    private final Chance chance;
    private final DocxTables tables;
    private final StringBuilder body = new StringBuilder();

    private DocxWriter(Chance chance) {
        this.chance = chance;
        this.styled = chance.percent(60);
        this.runsBroken = chance.percent(50);
        this.tables = new DocxTables(body, chance.percent(70), chance.percent(60));
    }

    /** The bytes of the document. */
    public static byte[] write(List<Piece> pieces, Chance chance) {
        DocxWriter writer = new DocxWriter(chance);
        pieces.forEach(writer::piece);
        String document = "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + writer.body + section(false)
                + "</w:body></w:document>";
        return new Package()
                .part(
                        "[Content_Types].xml",
                        Parts.types(Parts.override("word/document.xml", "wordprocessingml.document.main")
                                + Parts.override("word/styles.xml", "wordprocessingml.styles")))
                .part("_rels/.rels", Parts.relationships(Parts.relationship(1, "officeDocument", "word/document.xml")))
                .part(
                        "word/_rels/document.xml.rels",
                        Parts.relationships(Parts.relationship(1, "styles", "styles.xml")))
                .part("word/styles.xml", STYLES)
                .part("word/document.xml", document)
                .bytes();
    }

    private static String style(String id, String name, int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>";
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            String properties = styled ? "<w:pPr><w:pStyle w:val=\"" + heading.level() + "\"/></w:pPr>" : "";
            paragraph(properties, heading.text(), "<w:rPr><w:b/></w:rPr>");
        } else if (piece instanceof Piece.Paragraph paragraph) {
            paragraph("<w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr>", paragraph.text(), "");
        } else if (piece instanceof Piece.Entry entry) {
            paragraph("", entry.text(), "");
        } else if (piece instanceof Piece.Sheet sheet) {
            sheet(sheet);
        } else if (piece instanceof Piece.Signature signature) {
            paragraph(align("right"), signature.organisation(), "");
            paragraph(align("right"), signature.date(), "");
        }
    }

    private void sheet(Piece.Sheet sheet) {
        boolean landscape = sheet.table().columns() > PORTRAIT_COLUMNS;
        if (landscape) {
            body.append("<w:p><w:pPr>").append(section(false)).append("</w:pPr></w:p>");
        }
        paragraph("", sheet.number(), "");
        paragraph(align("center"), sheet.title(), "<w:rPr><w:b/></w:rPr>");
        if (!sheet.issuer().isEmpty() || !sheet.unit().isEmpty()) {
            body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(Markup.escaped(sheet.issuer()))
                    .append("</w:t></w:r><w:r><w:tab/><w:t>")
                    .append(Markup.escaped(sheet.unit()))
                    .append("</w:t></w:r></w:p>");
        }
        tables.write(sheet.table(), landscape);
        paragraph("", sheet.note(), "");
        body.append("<w:p/>");
        if (landscape) {
            body.append("<w:p><w:pPr>").append(section(true)).append("</w:pPr></w:p>");
        }
    }

    private static String align(String where) {
        return "<w:pPr><w:jc w:val=\"" + where + "\"/></w:pPr>";
    }

    private static String section(boolean landscape) {
        return landscape
                ? "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>"
                : "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
    }

    private void paragraph(String properties, String text, String run) {
        if (text.isEmpty()) {
            return;
        }
        body.append("<w:p>").append(properties);
        // A word processor breaks a sentence into runs wherever somebody once put the cursor.
        int cut = runsBroken && text.length() > 4 ? chance.between(1, text.length() - 1) : text.length();
        run(text.substring(0, cut), run);
        if (cut < text.length()) {
            run(text.substring(cut), run);
        }
        body.append("</w:p>");
    }

    private void run(String text, String properties) {
        body.append("<w:r>")
                .append(properties)
                .append("<w:t xml:space=\"preserve\">")
                .append(Markup.escaped(text))
                .append("</w:t></w:r>");
    }
}
