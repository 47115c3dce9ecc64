package io.gouji.generator.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** A composite font of the Adobe-GB1 collection that is not embedded: Chinese glyphs are an em wide, Latin ones half. */
final class PdfFont {

    private static final int HALF = 500;
    private static final int MAPPINGS_IN_A_BLOCK = 100;

    private final GlyphCoding coding;
    private final Map<Integer, Character> used = new TreeMap<>();

    PdfFont(GlyphCoding coding) {
        this.coding = coding;
    }

    /** The width of a text in em. */
    static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    static double width(char character) {
        return character < 0x80 ? 0.5 : 1;
    }

    /** The codes of a text as a hexadecimal string of the content stream. */
    String coded(String text) {
        StringBuilder hex = new StringBuilder("<");
        if (coding == GlyphCoding.GLYPHS) {
            for (int i = 0; i < text.length(); i++) {
                int glyph = GlyphCollection.of(text.charAt(i));
                used.putIfAbsent(glyph, text.charAt(i));
                hex.append("%04X".formatted(glyph));
            }
        } else {
            for (byte b : text.getBytes(coding.charset())) {
                hex.append("%02X".formatted(b & 0xFF));
            }
        }
        return hex.append('>').toString();
    }

    /** The font for the resources of pages, once everything is written. */
    COSDictionary dictionary() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-" + coding.cmap());
        font.setName(COSName.ENCODING, coding.cmap());
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        if (coding == GlyphCoding.GLYPHS) {
            font.setItem(COSName.TO_UNICODE, toUnicode());
        }
        return font;
    }

    private static COSDictionary descendant() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 4);
        font.setItem(COSName.CIDSYSTEMINFO, collection);
        font.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        // Latin glyphs of the collection: proportional ones first, then those made half an em wide.
        for (int number : new int[] {1, 95, HALF, 814, 939, HALF}) {
            widths.add(COSInteger.get(number));
        }
        font.setItem(COSName.W, widths);
        font.setItem(COSName.FONT_DESC, descriptor());
        return font;
    }

    private static COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSArray box = new COSArray();
        for (int edge : new int[] {-25, -254, 1000, 880}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        descriptor.setInt(COSName.STEM_V, 93);
        return descriptor;
    }

    private COSStream toUnicode() {
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int written = 0;
        for (Map.Entry<Integer, Character> entry : used.entrySet()) {
            if (written % MAPPINGS_IN_A_BLOCK == 0) {
                cmap.append(written == 0 ? "" : "endbfchar\n")
                        .append(Math.min(MAPPINGS_IN_A_BLOCK, used.size() - written))
                        .append(" beginbfchar\n");
            }
            cmap.append("<%04X> <%04X>\n".formatted(entry.getKey(), (int) entry.getValue()));
            written++;
        }
        cmap.append(written == 0 ? "" : "endbfchar\n").append("endcmap\nend\nend\n");
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(cmap.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
