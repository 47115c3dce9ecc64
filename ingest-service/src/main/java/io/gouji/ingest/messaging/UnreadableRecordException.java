package io.gouji.ingest.messaging;

/** A record that will never work: what it holds is not what its topic promises. Its text quotes nothing of the record. */
final class UnreadableRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    UnreadableRecordException(String code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    String code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
