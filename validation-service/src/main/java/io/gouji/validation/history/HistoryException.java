package io.gouji.validation.history;

/** The database does not answer, or not now. */
public class HistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the database, or the way to it, said. */
    public HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
