package io.gouji.ingest.parse.outline;

import io.gouji.ingest.parse.number.PlainText;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Location;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph put together from the lines it is broken over: its text in normal form, that still knows where each
 * character stood.
 */
public final class Paragraph {

    private final List<SourceLine> lines;
    private final String text;
    private final int[] starts;
    private final int[] columns;

    private Paragraph(List<SourceLine> lines, String text, int[] starts, int[] columns) {
        this.lines = lines;
        this.text = text;
        this.starts = starts;
        this.columns = columns;
    }

    /**
     * The paragraph of these lines.
     *
     * @param lines in order, at least one
     */
    public static Paragraph of(List<SourceLine> lines) {
        int most = lines.stream().mapToInt(line -> line.text().length()).sum();
        StringBuilder text = new StringBuilder(most);
        int[] starts = new int[lines.size()];
        int[] columns = new int[most];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            PlainText plain = new PlainText(lines.get(i).text());
            for (int j = i == 0 ? behindMarker(plain) : 0; j < plain.length(); j++) {
                if (plain.at(j) != ' ') {
                    columns[text.length()] = plain.origin(j);
                    text.append(plain.at(j));
                }
            }
        }
        return new Paragraph(List.copyOf(lines), text.toString(), starts, columns);
    }

    /** Index behind the sign of a list or a heading that markup puts before a line. */
    private static int behindMarker(PlainText plain) {
        int i = plain.skipSpaces(0);
        int marker = i;
        while (i < plain.length() && "-#*•●>".indexOf(plain.at(i)) >= 0) {
            i++;
        }
        int behind = plain.skipSpaces(i);
        return i > marker && (behind > i || !plain.isDigit(i)) ? behind : marker;
    }

    /** Its text without spaces and noise, in half-width signs. */
    public String text() {
        return text;
    }

    /** The same paragraph without its first characters. */
    public Paragraph from(int offset) {
        if (offset <= 0) {
            return this;
        }
        if (offset >= text.length()) {
            return new Paragraph(lines.subList(0, 1), "", new int[] {0}, new int[0]);
        }
        int first = lineOf(offset);
        int[] rest = Arrays.stream(starts, first, starts.length)
                .map(start -> Math.max(0, start - offset))
                .toArray();
        return new Paragraph(
                lines.subList(first, lines.size()),
                text.substring(offset),
                rest,
                Arrays.copyOfRange(columns, offset, text.length()));
    }

    /** Where the character at an offset stands. */
    public Location location(int offset) {
        return lines.get(lineOf(offset)).location();
    }

    /** The text of a range as it stood, lines joined, spaces between Chinese characters and at the ends taken out. */
    public String printed(int from, int to) {
        StringBuilder printed = new StringBuilder();
        int i = from;
        while (i < to) {
            int line = lineOf(i);
            int end = Math.min(to, line + 1 < starts.length ? starts[line + 1] : text.length());
            if (end > i) {
                printed.append(lines.get(line).text(), columns[i], columns[end - 1] + 1);
            }
            i = Math.max(end, i + 1);
        }
        return Printed.tidy(printed.toString());
    }

    /** The characters of a range exactly as they stood, lines joined. */
    public String exactly(int from, int to) {
        int line = lineOf(from);
        if (line == lineOf(to - 1)) {
            return lines.get(line).text().substring(columns[from], columns[to - 1] + 1);
        }
        StringBuilder printed = new StringBuilder();
        for (int i = from; i < to; i++) {
            printed.append(lines.get(lineOf(i)).text().charAt(columns[i]));
        }
        return printed.toString();
    }

    /** The whole paragraph as it stood, lines joined. */
    public String printed() {
        return printed(0, text.length());
    }

    private int lineOf(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < starts.length && starts[at + 1] == offset) {
            at++;
        }
        return at;
    }
}
