package io.gouji.ingest.extract.html;

/** Text as a browser sets it: white space of the source is a single space. */
final class Words {

    private Words() {}

    /** Appends text; at the beginning of a line, and behind a space, white space is nothing. */
    static void append(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty()
                    && line.charAt(line.length() - 1) != ' '
                    && line.charAt(line.length() - 1) != '\n') {
                line.append(' ');
            }
        }
    }
}
