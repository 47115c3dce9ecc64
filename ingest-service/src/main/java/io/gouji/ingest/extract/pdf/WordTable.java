package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells tables of words from others: a header of many short words in one row, and rows below it of which most have words in
 * several columns and none has an amount.
 */
final class WordTable {

    /** In units of the font size; lines that are closer belong to one row. */
    private static final float SAME_ROW = 1.35f;

    /** In units of the font size; cells of a row have their middles, or begin, no further apart. */
    private static final float SAME_MIDDLE = 0.5f;

    /** So many words in one row are a header: sentences do not set so many apart. */
    private static final int LEAST_COLUMNS = 4;

    /** Characters of a word of a header. */
    private static final int LONGEST = 16;

    /** So many words in a line show a row, and as many in each that are no figures show that rows are of words. */
    static final int LEAST_WORDS = 3;

    private static final int LEAST_ROWS = 2;

    private static final String NOT_IN_HEADERS = "，。；：,;:";

    private WordTable() {}

    /** How many lines a region begins with are the header of a table of words; 0 if it holds none. */
    static int headerLines(OpenRegion region) {
        if (region.lines().isEmpty()) {
            return 0;
        }
        List<List<TextLine>> groups = groups(region.lines(), region.rules());
        List<TextLine> header = groups.get(0);
        List<TextLine> body =
                region.lines().subList(header.size(), region.lines().size());
        return isHeader(header) && areRows(body) ? header.size() : 0;
    }

    /** Lines that stand so close to one another, with no rule between, that they may be of one row. */
    static List<List<TextLine>> groups(List<TextLine> lines, List<Rule> rules) {
        List<List<TextLine>> groups = new ArrayList<>();
        for (TextLine line : lines) {
            List<TextLine> above = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!goesOn(above, line, rules)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups;
    }

    private static boolean goesOn(List<TextLine> above, TextLine line, List<Rule> rules) {
        if (above.isEmpty()) {
            return false;
        }
        TextLine last = above.get(above.size() - 1);
        return (isClose(last, line) || isPaintedInto(above, line)) && !isParted(last, line, rules);
    }

    private static boolean isClose(TextLine above, TextLine below) {
        float size = Math.min(above.box().height(), below.box().height());
        return below.middle() - above.middle() <= SAME_ROW * size;
    }

    /** Whether something in a line was painted before what stands above it: cells of one row, one after the other. */
    private static boolean isPaintedInto(List<TextLine> above, TextLine below) {
        TextLine last = above.get(above.size() - 1);
        float size = Math.min(last.box().height(), below.box().height());
        return below.middle() - last.middle() <= Painting.NEXT_LINE * size
                && Painting.first(below)
                        < above.stream().mapToInt(Painting::last).max().orElse(0);
    }

    private static boolean isParted(TextLine above, TextLine below, List<Rule> rules) {
        return rules.stream()
                .anyMatch(rule -> rule.at() > above.middle()
                        && rule.at() < below.middle()
                        && isOver(rule, above.box())
                        && isOver(rule, below.box()));
    }

    private static boolean isOver(Rule rule, Box box) {
        return rule.from() < box.right() && rule.to() > box.left();
    }

    /** Whether lines are one row of words as headers have them. */
    static boolean isHeader(List<TextLine> lines) {
        List<HeaderBlock> blocks = new ArrayList<>(
                Painting.isByCell(lines)
                        ? PaintedHeader.rows(lines).stream()
                                .flatMap(List::stream)
                                .toList()
                        : HeaderBlock.of(lines));
        blocks.sort(Comparator.comparingDouble(block -> block.box().left()));
        if (blocks.size() < LEAST_COLUMNS) {
            return false;
        }
        Box box = TextLine.bounds(lines);
        float end = -Float.MAX_VALUE;
        for (HeaderBlock block : blocks) {
            String text = block.text(block.box().right());
            boolean words = text.length() <= LONGEST
                    && text.codePoints().anyMatch(Character::isIdeographic)
                    && text.chars().noneMatch(c -> NOT_IN_HEADERS.indexOf(c) >= 0);
            float most = SAME_MIDDLE * block.size();
            boolean inRow = Math.abs(block.box().middleY() - box.middleY()) <= most
                    || block.box().top() - box.top() <= most;
            if (!words || !inRow || block.box().left() < end) {
                return false;
            }
            end = block.box().right();
        }
        return true;
    }

    /** Whether lines below a header are rows of words. */
    static boolean areRows(List<TextLine> lines) {
        int rows = 0;
        int names = 0;
        for (TextLine line : lines) {
            List<TextLine> words = Words.of(line);
            if (words.stream().anyMatch(word -> Numerals.isAmount(word.text()))) {
                return false;
            }
            rows += words.size() >= LEAST_WORDS ? 1 : 0;
            names += (int) words.stream()
                    .filter(word -> !Numerals.isFigure(word.text()))
                    .count();
        }
        return rows >= LEAST_ROWS && names >= LEAST_WORDS * rows;
    }
}
