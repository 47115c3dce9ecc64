package io.gouji.generator.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The pages of a document, filled one after the other from the top. */
final class PdfPages {

    static final double MARGIN = 50;

    private static final double SHORT_SIDE = 595;
    private static final double LONG_SIDE = 842;
    private static final double NUMBER_SIZE = 9;

    private record Page(boolean landscape, Ink ink) {}

    private final PdfFont font;
    private final PdfLook look;
    private final List<Page> pages = new ArrayList<>();
    private double y;

    PdfPages(PdfFont font, PdfLook look) {
        this.font = font;
        this.look = look;
    }

    /** Begins a page, unless nothing stands on this one, and it lies as wanted. */
    void begin(boolean landscape) {
        if (!pages.isEmpty() && y == MARGIN) {
            if (landscape() == landscape) {
                return;
            }
            pages.remove(pages.size() - 1);
        }
        double height = landscape ? SHORT_SIDE : LONG_SIDE;
        pages.add(new Page(landscape, new Ink(font, height, look.glyphByGlyph(), turn(landscape))));
        y = MARGIN;
    }

    /** Turns what is drawn upright so that it stands upright again once the viewer has turned the page. */
    private String turn(boolean landscape) {
        if (!landscape || look.rotation() == 0) {
            return "";
        }
        return look.rotation() == 90
                ? "0 1 -1 0 " + (int) SHORT_SIDE + " 0 cm\n"
                : "0 -1 1 0 0 " + (int) LONG_SIDE + " cm\n";
    }

    boolean landscape() {
        return pages.get(pages.size() - 1).landscape();
    }

    Ink ink() {
        return pages.get(pages.size() - 1).ink();
    }

    /** Width between the margins. */
    double width() {
        return (landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    /** Where the next thing stands, from the top of the page. */
    double y() {
        return y;
    }

    void advance(double by) {
        y += by;
    }

    boolean hasRoomFor(double height) {
        return y + height <= (landscape() ? SHORT_SIDE : LONG_SIDE) - MARGIN;
    }

    byte[] bytes(long id) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(id);
            for (int i = 0; i < pages.size(); i++) {
                number(pages.get(i), i + 1);
            }
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font.dictionary());
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            for (Page page : pages) {
                document.addPage(page(document, page, new PDResources(resources)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void number(Page page, int number) {
        if (!look.pageNumbers().isEmpty()) {
            String text = look.pageNumbers().formatted(number);
            double width = page.landscape() ? LONG_SIDE : SHORT_SIDE;
            double height = page.landscape() ? SHORT_SIDE : LONG_SIDE;
            double left = (width - PdfFont.width(text) * NUMBER_SIZE) / 2;
            page.ink().text(text, left, height - MARGIN / 2, NUMBER_SIZE);
        }
    }

    private PDPage page(PDDocument document, Page page, PDResources resources) throws IOException {
        boolean wide = page.landscape() && look.rotation() == 0;
        PDPage drawn = new PDPage(
                new PDRectangle((float) (wide ? LONG_SIDE : SHORT_SIDE), (float) (wide ? SHORT_SIDE : LONG_SIDE)));
        drawn.setRotation(page.landscape() ? look.rotation() : 0);
        drawn.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(page.ink().content().getBytes(StandardCharsets.US_ASCII));
        }
        drawn.setContents(content);
        return drawn;
    }
}
