package io.gouji.report.projection;

/**
 * The views do not stand where the batch begins: they were emptied to be rebuilt, or another replica has taken the
 * partition over. Nothing was written; the positions must be read again.
 */
public final class MovedOnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MovedOnException() {
        super("the views have moved on in the log", null, false, false);
    }
}
