package io.gouji.generator.command;

/** The command line cannot be understood; the message says why, in Chinese and English. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    public UsageException(String zh, String en) {
        super(zh + " / " + en);
    }
}
