package io.gouji.ingest.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a document is: the SHA-256 of its bytes. The same file uploaded twice is the same document.
 *
 * @param value 64 lower-case hexadecimal digits; safe in paths and addresses
 */
public record DocumentId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a document id is 64 lower-case hexadecimal digits");
        }
    }

    /** The id that is written there, if it is one. */
    public static Optional<DocumentId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DocumentId(text)) : Optional.empty();
    }

    /** The id of these bytes. */
    public static DocumentId of(byte[] bytes) {
        MessageDigest digest = newDigest();
        digest.update(bytes);
        return of(digest);
    }

    static DocumentId of(MessageDigest finished) {
        return new DocumentId(HexFormat.of().formatHex(finished.digest()));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
