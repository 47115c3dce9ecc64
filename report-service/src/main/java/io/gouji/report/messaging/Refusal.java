package io.gouji.report.messaging;

/**
 * Why a record can never be applied.
 *
 * @param code stable, for those who count
 * @param cause whether the record or this service is at fault
 * @param reason one sentence for those who look
 * @param exception class name of what was thrown, empty where nothing was
 */
record Refusal(Code code, String reason, String exception) {

    private static final int LONGEST_REASON = 300;

    /** Kinds of refusal. */
    enum Code {
        /** The record has no value. */
        EMPTY_RECORD,
        /** It lacks the CloudEvents attributes, or they name another type than its topic. */
        NOT_OUR_EVENT,
        /** Its value is no JSON, or not of the shape of the event. */
        UNREADABLE,
        /** It can be read but says something no event may say. */
        INVALID_EVENT,
        /** It is sound and we failed on it: a bug of this service. */
        BUG
    }

    static Refusal of(Code code, String reason) {
        return new Refusal(code, reason, "");
    }

    static Refusal of(Code code, Exception cause) {
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new Refusal(code, firstLine(reason), cause.getClass().getName());
    }

    /** A database's message goes on with the statement and the row, which nobody needs in a header. */
    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
