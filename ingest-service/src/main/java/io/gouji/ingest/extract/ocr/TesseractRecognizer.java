package io.gouji.ingest.extract.ocr;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.Layout.Page;
import io.gouji.ingest.extract.PageRecognizer;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.pdf.RecognizedPage;
import io.gouji.ingest.extract.pdf.RecognizedPage.RecognizedWord;
import io.gouji.model.document.BoundingBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads pictures of pages by Tesseract, one page after the other. */
public final class TesseractRecognizer implements PageRecognizer {

    /** Some seconds each: more would take the time of several documents. */
    private static final int MOST_PAGES = 200;

    private static final float POINTS_PER_INCH = 72;

    private final Tesseract tesseract;

    public TesseractRecognizer(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    static void checkCount(List<Integer> pages) throws UnreadableDocumentException {
        if (pages.size() > MOST_PAGES) {
            throw RecognitionProblems.tooManyPages(MOST_PAGES);
        }
    }

    @Override
    public List<Page> recognize(byte[] pdf, List<Integer> pages) throws UnreadableDocumentException {
        tesseract.requireInstalled();
        checkCount(pages);
        int current = pages.get(0);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PagePictures pictures = new PagePictures(document);
            List<Page> read = new ArrayList<>();
            for (int number : pages) {
                Interruption.check();
                current = number;
                read.add(recognize(number, pictures.render(number)));
            }
            return read;
        } catch (IOException e) {
            throw RecognitionProblems.failed(current);
        }
    }

    private Page recognize(int number, GrayImage picture) throws IOException {
        GrayImage straight = Straightening.straighten(picture);
        Rules rules = Rules.takeOut(straight);
        float scale = POINTS_PER_INCH / straight.dpi();
        List<RecognizedWord> words = tesseract.words(straight).stream()
                .map(word -> new RecognizedWord(
                        word.text(),
                        box(word.left(), word.top(), word.width(), word.height(), scale),
                        word.confidence()))
                .toList();
        return new RecognizedPage(
                        number,
                        straight.width() * scale,
                        straight.height() * scale,
                        words,
                        rules.horizontal().stream()
                                .map(run -> box(run.from(), run.at(), run.to() - run.from(), 0, scale))
                                .toList(),
                        rules.vertical().stream()
                                .map(run -> box(run.at(), run.from(), 0, run.to() - run.from(), scale))
                                .toList())
                .compose();
    }

    private static BoundingBox box(double x, double y, double width, double height, float scale) {
        return new BoundingBox((float) x * scale, (float) y * scale, (float) width * scale, (float) height * scale);
    }
}
