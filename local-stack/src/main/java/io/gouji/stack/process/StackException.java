package io.gouji.stack.process;

/**
 * A part of the local stack could not do what was asked of it. The message is a sentence for the person at the terminal;
 * the code is stable, so that scripts and tests can tell the cases apart.
 */
public final class StackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Code {
        /** Another program listens on a port the stack needs. */
        PORT_TAKEN,
        /** A component ended while it was starting or in use. */
        COMPONENT_ENDED,
        /** A component runs but did not become ready in time. */
        COMPONENT_NOT_READY,
        /** The data directory cannot be written, or another stack uses it. */
        DATA_DIRECTORY_UNUSABLE,
        /** A service was not built. */
        NOT_BUILT,
        /** A running service answered in a way that is not part of its contract, or not at all. */
        SERVICE_UNREACHABLE
    }

    private final Code code;

    public StackException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public StackException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
