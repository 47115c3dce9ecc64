package io.gouji.ingest.parse.outline;

import io.gouji.ingest.parse.section.SourceLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Puts lines together to paragraphs. A line goes on in the next one unless something says that a paragraph ends. */
final class ParagraphJoiner {

    private static final String SENTENCE_ENDS = "。!?:;";
    private static final String PROJECT_NAME = "项目名称:";
    private static final List<String> ANNOUNCES = List.of("包括", "分别是", "分别为", "如下");
    private static final double FULL = 0.92;
    private static final double SHORT = 0.6;
    private static final int LONGEST_LABEL = 14;
    private static final int MOST_CHARACTERS = 20_000;

    private final int fullWidth;
    private final Set<String> labels = new HashSet<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private int characters;

    /**
     * @param stretch all lines of the text, which tell how wide a full line is
     */
    ParagraphJoiner(List<SourceLine> stretch) {
        this.fullWidth =
                (int) (stretch.stream().mapToInt(ParagraphJoiner::width).max().orElse(0) * FULL);
        for (int i = 1; i < stretch.size(); i++) {
            String label = label(Heading.withoutMarkup(stretch.get(i).normal()));
            if (!label.isEmpty() && width(stretch.get(i - 1)) < fullWidth) {
                labels.add(label);
            }
        }
    }

    /** Adds a line to a paragraph, or begins the next one with it and gives the paragraph before to the list. */
    void add(SourceLine line, List<Paragraph> paragraphs) {
        if (!lines.isEmpty() && begins(line)) {
            finish(paragraphs);
        }
        lines.add(line);
        characters += line.normal().length();
    }

    /** Gives the paragraph that is open to the list. */
    void finish(List<Paragraph> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(Paragraph.of(lines));
            lines.clear();
            characters = 0;
        }
    }

    private boolean begins(SourceLine line) {
        SourceLine before = lines.get(lines.size() - 1);
        String normal = line.normal();
        if (normal.isEmpty() || characters > MOST_CHARACTERS) {
            return characters > MOST_CHARACTERS;
        }
        boolean listed = normal.length() > 1 && "-#*•●".indexOf(normal.charAt(0)) >= 0 && !isDigit(normal.charAt(1));
        String text = Heading.withoutMarkup(normal);
        if (listed || Heading.of(text) != null || isLabelled(text, before)) {
            return true;
        }
        boolean sentenceEnds = !before.normal().isEmpty()
                && SENTENCE_ENDS.indexOf(before.normal().charAt(before.normal().length() - 1)) >= 0;
        boolean colon = before.normal().endsWith(":");
        int full = colon ? (int) (fullWidth * SHORT) : fullWidth;
        return sentenceEnds && (width(before) < full || !colon && indent(line) > indent(before) + 1);
    }

    /**
     * {@code 预算安排规模: 571.49 万元}, below a line that has ended before its time, or that names the project, or under a label that
     * begins a paragraph elsewhere.
     */
    private boolean isLabelled(String text, SourceLine before) {
        String label = label(text);
        return !label.isEmpty()
                && (width(before) < fullWidth
                        || labels.contains(label)
                        || before.normal().contains(PROJECT_NAME));
    }

    /** The words before the colon of a line that may begin with a label, empty where it does not. */
    private static String label(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || text.lastIndexOf("原因", colon) >= 0) {
            // A reason belongs to the change before it.
            return "";
        }
        if (ANNOUNCES.stream().anyMatch(words -> text.startsWith(words, colon - words.length()))) {
            // The end of a sentence that goes on with a list.
            return "";
        }
        if (text.charAt(colon - 1) == ')' && "类款项".indexOf(text.charAt(colon - 2)) >= 0) {
            // The end of the name of an item, with its level.
            return "";
        }
        for (int i = 0; i < colon; i++) {
            if (!Character.isIdeographic(text.charAt(i)) && "、()".indexOf(text.charAt(i)) < 0) {
                return "";
            }
        }
        return text.substring(0, colon);
    }

    private static int indent(SourceLine line) {
        String text = Objects.requireNonNull(line.text());
        int i = 0;
        while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '\u3000')) {
            i++;
        }
        return i;
    }

    private static int width(SourceLine line) {
        int width = 0;
        String normal = line.normal();
        for (int i = 0; i < normal.length(); i++) {
            width += normal.charAt(i) < 0x80 ? 1 : 2;
        }
        return width;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
