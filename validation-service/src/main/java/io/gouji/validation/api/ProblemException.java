package io.gouji.validation.api;

import io.gouji.model.finding.LocalizedText;

/** A request that is answered with a problem. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient LocalizedText detail;

    ProblemException(ProblemCode code, String zh, String en) {
        super(en, null, false, false);
        this.code = code;
        this.detail = new LocalizedText(zh, en);
    }

    ProblemCode code() {
        return code;
    }

    /** What is wrong and what to do. */
    LocalizedText detail() {
        return detail;
    }
}
