package io.gouji.validation.messaging;

/** A record that will never work: what it holds is not what its topic promises. Its text quotes nothing of the record. */
final class UnusableRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable
     * @param reason a sentence for whoever reads the dead letters
     */
    UnusableRecordException(String code, String reason) {
        super(reason);
        this.code = code;
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
