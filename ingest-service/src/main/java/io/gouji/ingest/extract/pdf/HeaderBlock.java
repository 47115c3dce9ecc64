package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in one cell of a header: words one below the other, set around the same middle or from the same left.
 *
 * @param lines from top to bottom
 * @param box around them
 */
record HeaderBlock(List<TextLine> lines, Box box) {

    /** In units of the font size; the lines of a cell are no further apart. */
    static final float NEXT_LINE = 1.55f;

    /** In units of the font size; lines of a cell are no closer. */
    private static final float SAME_LINE = 0.7f;

    /** In units of the font size; by so much lines set around the same middle miss it. */
    private static final float SAME_MIDDLE = 0.4f;

    /** In units of the font size; by so much lines set from the same left miss it. */
    private static final float SAME_LEFT = 0.2f;

    HeaderBlock {
        lines = List.copyOf(lines);
    }

    /** The cells of a header, from top to bottom. */
    static List<HeaderBlock> of(List<TextLine> lines) {
        List<TextLine> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(Words.of(line)));
        words.sort(Comparator.comparingDouble(word -> word.box().middleY()));
        List<HeaderBlock> blocks = new ArrayList<>();
        for (TextLine word : words) {
            int above = -1;
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).goesOnIn(word)) {
                    above = i;
                }
            }
            if (above < 0) {
                blocks.add(new HeaderBlock(List.of(word), word.box()));
            } else {
                blocks.set(above, blocks.get(above).with(word));
            }
        }
        return blocks;
    }

    /** The cell of these lines, of which there is at least one. */
    static HeaderBlock around(List<TextLine> lines) {
        return new HeaderBlock(lines, TextLine.bounds(lines));
    }

    float size() {
        return lines.get(0).box().height();
    }

    String text(float right) {
        return CellText.of(lines, right);
    }

    private HeaderBlock with(TextLine word) {
        List<TextLine> more = new ArrayList<>(lines);
        more.add(word);
        return new HeaderBlock(more, box.union(word.box()));
    }

    private boolean goesOnIn(TextLine word) {
        TextLine last = lines.get(lines.size() - 1);
        float size = Math.min(last.box().height(), word.box().height());
        float distance = word.box().middleY() - last.box().middleY();
        boolean below = distance >= SAME_LINE * size && distance <= NEXT_LINE * size;
        boolean middle = Math.abs(word.box().middleX() - last.box().middleX()) <= SAME_MIDDLE * size;
        boolean left = Math.abs(word.box().left() - last.box().left()) <= SAME_LEFT * size;
        return below && (middle || left);
    }
}
