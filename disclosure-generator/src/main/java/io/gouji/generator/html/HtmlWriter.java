package io.gouji.generator.html;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.Markup;
import io.gouji.generator.page.Piece;
import java.util.List;

/** Writes a disclosure as one web page. */
public final class HtmlWriter {

    private final HtmlLook look;
    private final HtmlTables tables;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(HtmlLook look) {
        this.look = look;
        this.tables = new HtmlTables(look, out);
    }

    /** The bytes of the page. */
    public static byte[] write(String title, List<Piece> pieces, Chance chance) {
        HtmlLook look = HtmlLook.draw(chance);
        HtmlWriter writer = new HtmlWriter(look);
        writer.head(title);
        pieces.forEach(writer::piece);
        writer.foot();
        return writer.out.toString().getBytes(look.charset());
    }

    private void head(String title) {
        out.append(look.manner() == HtmlLook.Manner.CLEAN ? "<!DOCTYPE html>\n<html lang=\"zh\">\n" : "<html>\n")
                .append("<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=")
                .append(look.charset().name())
                .append("\">\n<title>")
                .append(Markup.escaped(title))
                .append("</title>\n");
        switch (look.manner()) {
            case CLEAN -> out.append("<style>td.n{text-align:right} table{border-collapse:collapse}</style>\n");
            case WORD -> out.append("<style><!-- p.MsoNormal {margin:0;font-family:宋体} --></style>\n");
            case SITE -> out.append("<script>var visits = 12345.67;</script>\n");
        }
        out.append("</head>\n<body>\n");
        if (look.manner() == HtmlLook.Manner.SITE) {
            out.append("<div class=\"nav\"><a href=\"/\">首页</a> &gt; <a href=\"/xxgk/\">信息公开</a></div>\n")
                    .append("<div class=\"article\">\n");
        }
    }

    private void foot() {
        if (look.manner() == HtmlLook.Manner.SITE) {
            out.append("</div>\n<div class=\"footer\">本站访问量 88888 次</div>\n");
        }
        out.append("</body>\n</html>\n");
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Paragraph paragraph) {
            paragraph(paragraph.text(), "");
        } else if (piece instanceof Piece.Entry entry) {
            paragraph(entry.text(), "");
        } else if (piece instanceof Piece.Sheet sheet) {
            sheet(sheet);
        } else if (piece instanceof Piece.Signature signature) {
            paragraph(signature.organisation(), " align=\"right\"");
            paragraph(signature.date(), " align=\"right\"");
        }
    }

    private void heading(Piece.Heading heading) {
        if (look.manner() == HtmlLook.Manner.WORD) {
            out.append("<p class=\"MsoNormal\"><b><span>")
                    .append(Markup.escaped(heading.text()))
                    .append("</span></b></p>\n");
        } else {
            String tag = "h" + heading.level();
            out.append('<').append(tag).append('>').append(Markup.escaped(heading.text()));
            out.append("</").append(tag).append(">\n");
        }
    }

    private void paragraph(String text, String attributes) {
        if (text.isEmpty()) {
            return;
        }
        switch (look.manner()) {
            case WORD ->
                out.append("<p class=\"MsoNormal\"")
                        .append(attributes)
                        .append("><span style=\"font-size:12.0pt\">")
                        .append(Markup.escaped(text))
                        .append("</span></p>\n");
            case SITE -> out.append("<p>　　").append(Markup.escaped(text)).append("</p>\n");
            case CLEAN ->
                out.append("<p")
                        .append(attributes)
                        .append('>')
                        .append(Markup.escaped(text))
                        .append("</p>\n");
        }
    }

    private void sheet(Piece.Sheet sheet) {
        paragraph(sheet.number(), "");
        if (!look.captionInTable()) {
            paragraph(sheet.title(), " align=\"center\"");
            paragraph(join(sheet.issuer(), sheet.unit()), "");
        }
        tables.write(sheet);
        paragraph(sheet.note(), "");
    }

    private static String join(String issuer, String unit) {
        return issuer.isEmpty() || unit.isEmpty() ? issuer + unit : issuer + "　　　　" + unit;
    }
}
