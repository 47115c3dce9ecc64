package io.gouji.ingest.extract;

import io.gouji.model.finding.LocalizedText;

/** A document cannot be read as what it is. Carries a stable code and a sentence for the person who sent it. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalizedText text;

    /**
     * @param code stable, such as {@code UNKNOWN_ENCODING}
     * @param text a sentence a clerk understands, with what to do
     */
    public UnreadableDocumentException(String code, LocalizedText text) {
        super(code + ": " + text.en());
        this.code = code;
        this.text = text;
    }

    /** The stable reason code. */
    public String code() {
        return code;
    }

    /** The sentence for the person who sent the document. */
    public LocalizedText text() {
        return text;
    }
}
