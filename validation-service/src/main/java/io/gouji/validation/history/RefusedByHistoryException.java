package io.gouji.validation.history;

/** The database refuses a disclosure for what is in it; trying again cannot help. */
public final class RefusedByHistoryException extends HistoryException {

    private static final long serialVersionUID = 1L;

    /** With what the database said. */
    public RefusedByHistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
