package io.gouji.ingest.intake;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes what a client calls a file into a name that can be shown, logged and saved under. */
public final class FileNames {

    /** In UTF-16 units, as in {@code DocumentReceived}. */
    static final int MAX_LENGTH = 255;

    private static final String NAMELESS = "document";
    private static final int LONGEST_EXTENSION = 16;

    private FileNames() {}

    /**
     * The last part of a path of whatever system, without control characters (those that turn the direction of writing
     * included), at most 255 characters, its extension kept; {@code document} if nothing remains.
     */
    public static String clean(@Nullable String given) {
        if (given == null) {
            return NAMELESS;
        }
        String lastPart = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        lastPart.codePoints().filter(FileNames::isShown).forEach(kept::appendCodePoint);
        String name = shorten(Normalizer.normalize(kept, Normalizer.Form.NFC).strip());
        return name.isEmpty() || name.equals(".") || name.equals("..") ? NAMELESS : name;
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shorten(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = MAX_LENGTH - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
