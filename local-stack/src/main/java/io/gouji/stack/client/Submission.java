package io.gouji.stack.client;

/** What became of the attempt to hand in a file. */
public sealed interface Submission {
    /**
     * Handed in; the pipeline goes on by itself.
     *
     * @param documentId SHA-256 of the bytes
     * @param duplicate whether the same bytes had been handed in before
     */
    record Accepted(String documentId, boolean duplicate) implements Submission {}

    /** Not taken, and why. */
    record Refused(Problem problem) implements Submission {
        Refused(String code, String zh, String en) {
            this(new Problem("REFUSED", code, zh, en));
        }
    }
}
