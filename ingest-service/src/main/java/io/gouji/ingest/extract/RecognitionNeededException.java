package io.gouji.ingest.extract;

/** A document has pages that are pictures. Reading them takes long, so it is done apart from the reading of other documents. */
public final class RecognitionNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecognitionNeededException() {
        super("pages are pictures", null, false, false);
    }
}
