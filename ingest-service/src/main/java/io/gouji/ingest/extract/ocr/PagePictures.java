package io.gouji.ingest.extract.ocr;

import io.gouji.ingest.extract.UnreadableDocumentException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Renders pages in shades of grey, finely enough for small print and within a number of pixels. */
final class PagePictures {

    private static final int FINE = 300;
    private static final int COARSEST = 120;
    private static final float POINTS_PER_INCH = 72;

    /** Of a rendered page: an A4 page at 300 dpi has 8.7 million, an A3 page twice as many. */
    private static final double MOST_PIXELS = 18e6;

    /** Of a picture in the page: an A4 page at 600 dpi has 35 million. */
    private static final long MOST_SOURCE_PIXELS = 40_000_000;

    private static final int MOST_NESTING = 4;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        // Pictures finer than they are rendered are not unpacked at their full size.
        this.renderer.setSubsamplingAllowed(true);
    }

    /** @param number 1-based */
    GrayImage render(int number) throws IOException, UnreadableDocumentException {
        PDPage page = document.getPage(number - 1);
        COSBase resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        if (resources instanceof COSDictionary own && pixels(own, 0) > MOST_SOURCE_PIXELS) {
            throw RecognitionProblems.tooLargePicture(number);
        }
        PDRectangle sheet = page.getCropBox();
        double squareInches = sheet.getWidth() / POINTS_PER_INCH * (sheet.getHeight() / POINTS_PER_INCH);
        int dpi = (int) Math.min(FINE, Math.sqrt(MOST_PIXELS / Math.max(squareInches, 1)));
        if (dpi < COARSEST) {
            throw RecognitionProblems.tooLargePicture(number);
        }
        BufferedImage image = renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
        return GrayImage.of(image, dpi);
    }

    /** Pixels of the largest picture that a page may paint. */
    private static long pixels(COSDictionary resources, int nesting) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || nesting > MOST_NESTING) {
            return 0;
        }
        long most = 0;
        for (COSName name : objects.keySet()) {
            COSStream object = objects.getCOSStream(name);
            if (object == null) {
                continue;
            }
            long width = object.getInt(COSName.WIDTH, object.getInt(COSName.W, 0));
            long height = object.getInt(COSName.HEIGHT, object.getInt(COSName.H, 0));
            most = Math.max(most, Math.max(width, 0) * Math.max(height, 0));
            COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
            most = inner == null ? most : Math.max(most, pixels(inner, nesting + 1));
        }
        return most;
    }
}
