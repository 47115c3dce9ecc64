package io.gouji.ingest.extract;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.model.document.Location;
import io.gouji.model.finding.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads plain text. A line with tabs, or a row of a markdown table ({@code | a | b |}), has cells; any other is running
 * text. So has a line of a text whose cells are parted by commas throughout. Tabs that part nothing anywhere, all of them at the ends
 * of lines, make no cells. Form feeds end lines but are not counted, so that line numbers are those of an editor.
 */
public final class TextReader implements LayoutReader {

    /** A disclosure has some hundred to some thousand lines. */
    static final int MAX_LINES = 200_000;

    /** In UTF-16 units; the longest paragraph seen has two thousand. */
    static final int MAX_LINE_LENGTH = 100_000;

    /** In bytes. */
    static final int MAX_SIZE = 64 * 1024 * 1024;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.TEXT);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw empty();
        }
        if (bytes.length > MAX_SIZE) {
            throw tooMuch("LIMIT_SIZE", "超过 64 MB", "has more than 64 MB");
        }
        checkLineCount(bytes);
        if (!ControlCharacters.looksLikeText(bytes, bytes.length)) {
            throw notText();
        }
        String text = TextEncoding.decode(bytes).orElseThrow(TextReader::unknownEncoding);
        String printed = withoutControls(text);
        Optional<Layout> table = CommaSeparatedText.read(printed);
        if (table.isPresent()) {
            return table.get();
        }
        List<Line> lines = lines(printed);
        if (lines.isEmpty()) {
            throw empty();
        }
        return Layout.ofLines(lines);
    }

    private static void checkLineCount(byte[] bytes) throws UnreadableDocumentException {
        int lines = 0;
        for (byte b : bytes) {
            if (b == '\n' && ++lines > MAX_LINES) {
                throw tooMuch("LIMIT_LINES", "超过 20 万行", "has more than 200,000 lines");
            }
        }
    }

    private static String withoutControls(String text) throws UnreadableDocumentException {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += ControlCharacters.isControl(text.charAt(i)) ? 1 : 0;
        }
        if (controls == 0) {
            return text;
        }
        if (!ControlCharacters.tolerable(controls, text.length())) {
            throw notText();
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!ControlCharacters.isControl(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static List<Line> lines(String text) throws UnreadableDocumentException {
        List<Line> lines = new ArrayList<>();
        boolean tabbed = hasTabsWithin(text);
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            if (i - start > MAX_LINE_LENGTH) {
                throw tooMuch(
                        "LIMIT_LINE_LENGTH",
                        "第 " + number + " 行超过 10 万字",
                        "has more than 100,000 characters in line " + number);
            }
            Line line = line(number, text.substring(start, i), tabbed);
            if (!line.text().isBlank()) {
                lines.add(line);
            }
            boolean firstHalfOfEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c != '\f' && !firstHalfOfEnd && ++number > MAX_LINES + 1) {
                throw tooMuch("LIMIT_LINES", "超过 20 万行", "has more than 200,000 lines");
            }
            start = i + 1;
        }
        return lines;
    }

    /** Whether a tab parts something of a line from what stands before it. */
    private static boolean hasTabsWithin(String text) {
        boolean filled = false;
        boolean tab = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                filled = false;
                tab = false;
            } else if (c == '\t') {
                tab = filled;
            } else if (!Character.isWhitespace(c)) {
                if (tab) {
                    return true;
                }
                filled = true;
            }
        }
        return false;
    }

    private static Line line(int number, String text, boolean tabbed) {
        Location location = Location.ofLine(number);
        String trimmed = text.strip();
        if (trimmed.length() > 2 && trimmed.startsWith("|") && trimmed.endsWith("|")) {
            List<Cell> cells = split(trimmed.substring(1, trimmed.length() - 1), '|');
            return new Line(location, cells.stream().map(Cell::text).collect(Collectors.joining("\t")), cells);
        }
        boolean hasCells = tabbed && text.indexOf('\t') >= 0;
        return new Line(location, text, hasCells ? split(text, '\t') : List.of());
    }

    private static List<Cell> split(String text, char boundary) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(boundary); end >= 0; end = text.indexOf(boundary, start)) {
            cells.add(new Cell(text.substring(start, end).strip(), null));
            start = end + 1;
        }
        cells.add(new Cell(text.substring(start).strip(), null));
        return cells;
    }

    private static UnreadableDocumentException empty() {
        return new UnreadableDocumentException(
                "EMPTY_DOCUMENT",
                new LocalizedText(
                        "文件是空的，没有任何文字。请确认选对了文件后重新上传。",
                        "The file is empty. Check that it is the right file and upload it again."));
    }

    private static UnreadableDocumentException notText() {
        return new UnreadableDocumentException(
                "NOT_TEXT",
                new LocalizedText(
                        "文件内容不是文本，而是二进制数据。请上传文本格式的预算公开文件。",
                        "The file holds binary data, not text. Upload the disclosure as a text file."));
    }

    private static UnreadableDocumentException unknownEncoding() {
        return new UnreadableDocumentException(
                "UNKNOWN_ENCODING",
                new LocalizedText(
                        "无法识别文件的文字编码。请用 UTF-8 或 GB18030 编码另存后重新上传。",
                        "The encoding of the text cannot be told. Save it as UTF-8 or GB18030 and upload it again."));
    }

    private static UnreadableDocumentException tooMuch(String code, String zh, String en) {
        return new UnreadableDocumentException(
                code,
                new LocalizedText(
                        "文件" + zh + "，不像一份预算公开文件。请确认文件后重新上传。",
                        "The file " + en + ", which no disclosure has. Check the file and upload it again."));
    }
}
