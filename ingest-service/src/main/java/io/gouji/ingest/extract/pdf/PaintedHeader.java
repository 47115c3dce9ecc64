package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a header by the order of painting: the lines of a cell follow one another, the cells of a row stand further and
 * further to the right, and cells below a group come in a row of their own.
 */
final class PaintedHeader {

    /** In units of the font size; what stands in one line is no further apart. */
    private static final float SAME_LINE = 0.25f;

    /** In units of the font size; lines of a cell begin, end or have their middles at the same place no less exactly. */
    private static final float ALIGNED = 0.4f;

    /** In units of the font size; by so much the lines of a cell but the last differ in width. */
    private static final float ROOM = 1.6f;

    private final List<TextLine> words;
    private final List<List<HeaderBlock>> rows = new ArrayList<>();
    private final List<TextLine> cell = new ArrayList<>();

    private PaintedHeader(List<TextLine> words) {
        this.words = words;
    }

    /** The rows of a header, each with its cells from left to right; a cell over several rows is in the first of them. */
    static List<List<HeaderBlock>> rows(List<TextLine> lines) {
        return new PaintedHeader(Painting.words(lines)).find();
    }

    private List<List<HeaderBlock>> find() {
        rows.add(new ArrayList<>());
        for (int i = 0; i < words.size(); i++) {
            TextLine word = words.get(i);
            if (cell.isEmpty() || goesOn(i)) {
                cell.add(word);
                continue;
            }
            boolean beside = word.box().left()
                    > TextLine.around(cell.stream()
                                            .flatMap(line -> line.glyphs().stream())
                                            .toList())
                                    .right()
                            - SAME_LINE * word.box().height();
            close();
            if (!beside) {
                rows.add(new ArrayList<>());
            }
            cell.add(word);
        }
        if (!cell.isEmpty()) {
            close();
        }
        return rows;
    }

    private void close() {
        rows.get(rows.size() - 1).add(HeaderBlock.around(cell));
        cell.clear();
    }

    /** Whether a word is the next line of the cell that is open. */
    private boolean goesOn(int i) {
        TextLine word = words.get(i);
        TextLine last = cell.get(cell.size() - 1);
        float size = Math.min(last.box().height(), word.box().height());
        float distance = word.middle() - last.middle();
        Box above = last.box();
        Box below = word.box();
        return distance > SAME_LINE * size
                && distance <= Painting.NEXT_LINE * size
                && above.isAlignedWith(below, ALIGNED * size)
                && below.width() <= above.width() + ROOM * size
                && !beginsRow(i);
    }

    /** Whether what is painted next stands beside a word, and not beside where its cell would begin. */
    private boolean beginsRow(int i) {
        if (i + 1 == words.size()) {
            return false;
        }
        TextLine word = words.get(i);
        TextLine next = words.get(i + 1);
        float most = SAME_LINE * word.box().height();
        return next.box().left() >= word.box().right()
                && Math.abs(next.middle() - word.middle()) <= most
                && Math.abs(next.middle() - cell.get(0).middle()) > most;
    }
}
