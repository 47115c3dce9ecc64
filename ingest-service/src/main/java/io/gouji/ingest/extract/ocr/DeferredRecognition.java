package io.gouji.ingest.extract.ocr;

import io.gouji.ingest.extract.Layout.Page;
import io.gouji.ingest.extract.PageRecognizer;
import io.gouji.ingest.extract.RecognitionNeededException;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.util.List;

/** Recognises nothing, but says that it has to be done, and that only if it can be done. */
public final class DeferredRecognition implements PageRecognizer {

    private final Tesseract tesseract;

    public DeferredRecognition(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public List<Page> recognize(byte[] pdf, List<Integer> pages) throws UnreadableDocumentException {
        tesseract.requireInstalled();
        TesseractRecognizer.checkCount(pages);
        throw new RecognitionNeededException();
    }
}
