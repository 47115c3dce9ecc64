package io.gouji.ingest.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Draws small PDF documents operator by operator; places are told from the top left, in points. */
final class Sheet {

    private static final float WIDTH = 600;
    private static final float HEIGHT = 400;

    /** The name {@code /Multiply} is that of a graphics state that lets through what is beneath. */
    private static final String MULTIPLY = "Multiply";

    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private int rotation;

    /** What follows stands on another page. */
    Sheet page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** All pages are turned by viewers. */
    Sheet rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Writes a text of 10 points; {@code y} is its baseline. */
    Sheet text(double x, double y, String text) {
        return raw("BT /F 10 Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", x, HEIGHT - y, hex(text));
    }

    /** Writes a text that a structure may name. */
    Sheet marked(int number, double x, double y, String text) {
        return raw("/P <</MCID %d>> BDC", number).text(x, y, text).raw("EMC");
    }

    /** Writes a text that runs upwards. */
    Sheet upwards(double x, double y, String text) {
        return raw("BT /F 10 Tf 0 1 -1 0 %.2f %.2f Tm <%s> Tj ET", x, HEIGHT - y, hex(text));
    }

    /** Draws a line. */
    Sheet line(double x0, double y0, double x1, double y1) {
        return raw("%.2f %.2f m %.2f %.2f l S", x0, HEIGHT - y0, x1, HEIGHT - y1);
    }

    /** Fills a rectangle with the colour that is set. */
    Sheet fill(double x, double y, double width, double height) {
        return raw("%.2f %.2f %.2f %.2f re f", x, HEIGHT - y - height, width, height);
    }

    /** Lines along all edges. */
    Sheet grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** Any operators. */
    Sheet raw(String format, Object... values) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, format, values))
                .append('\n');
        return this;
    }

    byte[] bytes() {
        try (PDDocument document = document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        for (StringBuilder content : pages) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            page.setRotation(rotation);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", font());
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            COSDictionary multiply = new COSDictionary();
            multiply.setName(COSName.BM, MULTIPLY);
            COSDictionary states = new COSDictionary();
            states.setItem(MULTIPLY, multiply);
            resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
            page.setResources(resources);
            document.addPage(page);
        }
        return document;
    }

    /** A Chinese font that is not embedded, letters and digits half as wide as characters. */
    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "SimSun");
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.TYPE, COSName.FONT);
        characters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        characters.setName(COSName.BASE_FONT, "SimSun");
        characters.setItem(COSName.CIDSYSTEMINFO, system);
        characters.setItem(COSName.FONT_DESC, descriptor);
        characters.setInt(COSName.DW, 1000);
        characters.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(characters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
