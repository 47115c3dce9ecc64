package io.gouji.report.api;

import java.util.Locale;
import java.util.Optional;

/** Makes a valid target of what stands in a request line. */
final class RequestTarget {

    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";
    private static final int ESCAPE = 3;
    private static final int HEXADECIMAL = 16;

    private RequestTarget() {}

    /**
     * The target with every character escaped that must be, as browsers do it: whoever types Chinese into a command line
     * sends it as it is.
     *
     * @param raw with one character for each byte
     * @return empty if an escape in it is broken
     */
    static Optional<String> escaped(String raw) {
        StringBuilder target = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%' && !isEscape(raw, i)) {
                return Optional.empty();
            }
            if (isAllowed(c)) {
                target.append(c);
            } else {
                target.append(String.format(Locale.ROOT, "%%%02X", c & 0xFF));
            }
        }
        return Optional.of(target.toString());
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ALLOWED.indexOf(c) >= 0;
    }

    private static boolean isEscape(String raw, int percent) {
        return percent + ESCAPE <= raw.length()
                && isHexadecimal(raw.charAt(percent + 1))
                && isHexadecimal(raw.charAt(percent + 2));
    }

    private static boolean isHexadecimal(char c) {
        return c < 0x80 && Character.digit(c, HEXADECIMAL) >= 0;
    }
}
