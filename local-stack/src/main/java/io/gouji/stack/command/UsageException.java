package io.gouji.stack.command;

/** The arguments make no command; the message says which of them and why. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
