package io.gouji.report.messaging;

/** An event says something no event may say. */
final class InvalidEventException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidEventException(String message) {
        super(message);
    }
}
