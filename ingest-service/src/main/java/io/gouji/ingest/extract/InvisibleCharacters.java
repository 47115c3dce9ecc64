package io.gouji.ingest.extract;

/**
 * Characters that nobody sees: word processors and web pages put them between others to say where a line may be broken or in which
 * direction it runs. They are no part of what is printed, and keep words from being found.
 */
final class InvisibleCharacters {

    private InvisibleCharacters() {}

    /** The text without them. */
    static String without(String text) {
        int first = 0;
        while (first < text.length() && !is(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first + 1; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    private static boolean is(char c) {
        return c >= 0x00AD
                && (c == 0x00AD
                        || c >= 0x200B && c <= 0x200F
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2060 && c <= 0x2064
                        || c == 0xFEFF);
    }
}
