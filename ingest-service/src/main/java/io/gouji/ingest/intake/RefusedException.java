package io.gouji.ingest.intake;

/** An upload cannot go on. Carries the refusal and, where it was one file's fault, the name of that file. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
