package io.gouji.ingest.api;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a form's part, as browsers and tools write it: RFC 7578, and {@code filename*} of RFC 5987 although a form
 * should not have it.
 *
 * @param name of the field, empty if it says none
 * @param fileName as the client calls it, whatever it may contain; null if it says none
 */
record ContentDisposition(String name, @Nullable String fileName) {

    /** Reads a header; what is malformed in it is as good as absent. */
    static ContentDisposition parse(@Nullable String header) {
        Map<String, String> parameters = new Parameters(header == null ? "" : header).read();
        String plain = parameters.get("filename");
        String extended = parameters.get("filename*");
        return new ContentDisposition(
                parameters.getOrDefault("name", ""), extended == null ? plain : decode(extended, plain));
    }

    private static @Nullable String decode(String extended, @Nullable String otherwise) {
        String[] parts = extended.split("'", 3);
        try {
            return parts.length < 3
                    ? otherwise
                    : URLDecoder.decode(parts[2].replace("+", "%2B"), Charset.forName(parts[0]));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** The header of a download that is saved under this name; the name in ASCII for what does not know better. */
    static String attachment(String fileName) {
        String ascii = fileName.replaceAll("[^ -~]|[\"\\\\%]", "_");
        StringBuilder extended = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+.^_`|~-".indexOf(c) >= 0)) {
                extended.append(c);
            } else {
                extended.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + extended;
    }

    /** Reads {@code ; name=value} and {@code ; name="value"}, of any length. */
    private static final class Parameters {

        private final String text;
        private int at;

        Parameters(String text) {
            this.text = text;
            this.at = text.indexOf(';');
        }

        Map<String, String> read() {
            Map<String, String> parameters = new HashMap<>();
            while (at >= 0 && at < text.length()) {
                int equals = text.indexOf('=', at);
                if (equals < 0) {
                    break;
                }
                String name = text.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
                at = equals + 1;
                parameters.putIfAbsent(name, value());
                at = text.indexOf(';', at);
            }
            return parameters;
        }

        private String value() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '"') {
                at++;
                return quoted();
            }
            int end = text.indexOf(';', at);
            String value = text.substring(at, end < 0 ? text.length() : end).strip();
            at = end < 0 ? text.length() : end;
            return value;
        }

        /** A backslash escapes quotes and backslashes only: some clients write whole Windows paths. */
        private String quoted() {
            StringBuilder value = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                boolean escapes = text.charAt(at) == '\\'
                        && at + 1 < text.length()
                        && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
                at += escapes ? 1 : 0;
                value.append(text.charAt(at));
                at++;
            }
            at = Math.min(at + 1, text.length());
            return value.toString();
        }
    }
}
