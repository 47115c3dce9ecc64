package io.gouji.ingest.extract.pdf;

import io.gouji.model.amount.MoneyUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the page that is in no ruled table.
 *
 * @param parts what may stand in different columns
 * @param box around them
 * @param row whether it shows more than one column
 */
record OpenLine(List<TextLine> parts, Box box, boolean row) {

    /** In units of the font size; what is further away does not belong to a table without rules. */
    private static final float FAR = 3.2f;

    /** In units of the font size; lines of a name are no further apart. */
    private static final float CLOSE = 1.45f;

    /** Share by which sizes of a font differ at least. */
    private static final float OTHER_SIZE = 0.15f;

    /** In units of the font size; what begins at the same place misses it by no more. */
    private static final float SAME_LEFT = 0.15f;

    /**
     * How sentences go on behind an amount. Amounts that are filled into blanks have gaps around them that are as wide as
     * those between columns, but what stands in columns says its unit in the header.
     */
    private static final Pattern SENTENCE = Pattern.compile("(" + MoneyUnit.anyMultiple() + "|[%％])\\s*[，。；、,;]");

    /** Characters of a line of running text. */
    private static final int LONG = 30;

    /** In units of the font size; a space before or behind a figure in running text is no wider. */
    private static final float SPACE = 1.3f;

    /** In units of the font size; the number of a table is no longer. */
    private static final float LONGEST_MARK = 6;

    /** Characters of the title of a table. */
    private static final int LONGEST_TITLE = 40;

    private static final Pattern TITLE =
            Pattern.compile("[^，。；]*表([（(][^）)]*[）)])?|附?表[0-9０-９一二三四五六七八九十]+[：:]?[^，。；]*");

    /** What parts and ends clauses. */
    private static final String CLAUSE_ENDS = "，。；";

    OpenLine {
        parts = List.copyOf(parts);
    }

    static OpenLine of(TextLine line) {
        List<TextLine> parts = Words.apart(line);
        if (parts.stream().anyMatch(part -> SENTENCE.matcher(part.text()).find())) {
            parts = List.of(line);
        }
        boolean row = parts.size() > 1 && ColumnFinder.isRow(parts) && !isSentence(parts);
        return new OpenLine(parts, line.box(), row);
    }

    int amounts() {
        int amounts = 0;
        for (TextLine part : parts) {
            amounts += Numerals.isAmount(part.text()) ? 1 : 0;
        }
        return amounts;
    }

    boolean follows(OpenLine above) {
        return box.middleY() - above.box.middleY() <= FAR * Math.min(box.height(), above.box.height());
    }

    /** Figures may stand a little lower than names, so that the line is higher than its letters. */
    private float size() {
        return parts.get(0).glyphs().get(0).size();
    }

    boolean isOfSize(OpenLine other) {
        return Math.abs(size() - other.size()) <= OTHER_SIZE * other.size();
    }

    /** Whether all in it begins where words of at least two of other lines begin. */
    boolean isAlignedWith(List<OpenLine> others) {
        return isOfSize(others.get(others.size() - 1))
                && parts.stream()
                        .allMatch(part -> others.stream()
                                        .filter(other ->
                                                other.beginsAt(part.box().left()))
                                        .count()
                                > 1);
    }

    /** Whether it has nothing but the ends of figures that the line above has the beginnings of, set from the right. */
    boolean isRestOf(OpenLine above) {
        return isOfSize(above)
                && box.middleY() - above.box.middleY() <= CLOSE * box.height()
                && parts.stream().allMatch(part -> above.parts.stream().anyMatch(begun -> isRestOf(part, begun)));
    }

    private static boolean isRestOf(TextLine part, TextLine begun) {
        return Numerals.isAmount(begun.text())
                && Math.abs(part.box().right() - begun.box().right())
                        <= SAME_LEFT * part.box().height()
                && Numerals.isRest(begun.text(), part.text());
    }

    private boolean beginsAt(float x) {
        return parts.stream().anyMatch(part -> Math.abs(part.box().left() - x) <= SAME_LEFT * box.height());
    }

    boolean sharesName(OpenLine other) {
        float size = Math.min(box.height(), other.box.height());
        return parts.size() == 1
                && !isProse()
                && Math.abs(box.middleY() - other.box.middleY()) <= CLOSE * size
                && other.parts.stream().anyMatch(part -> Math.abs(part.box().left() - box.left()) <= size / 2);
    }

    /** Whether it is a long line of text in one piece, or part of a sentence that states amounts. */
    boolean isProse() {
        boolean whole = parts.size() == 1
                && (parts.get(0).glyphs().size() > LONG
                        || SENTENCE.matcher(parts.get(0).text()).find());
        return whole || isSentence(parts);
    }

    /** Whether no gap is wider than a space, and a clause ends behind a figure, or behind words where figures are none apart. */
    private static boolean isSentence(List<TextLine> parts) {
        boolean figures = parts.stream().anyMatch(part -> Numerals.isFigure(part.text()));
        boolean clauses = false;
        for (int i = 1; i < parts.size(); i++) {
            TextLine part = parts.get(i);
            TextLine before = parts.get(i - 1);
            if (isWide(before, part)) {
                return false;
            }
            // A name in a cell may have several clauses; what follows a figure is no name.
            boolean behind = !figures || Numerals.isFigure(before.text());
            clauses |= behind && !Numerals.isFigure(part.text()) && hasClauseEnd(part);
        }
        return clauses;
    }

    private static boolean isWide(TextLine left, TextLine right) {
        return right.box().left() - left.box().right() > SPACE * right.box().height();
    }

    private static boolean hasClauseEnd(TextLine part) {
        return part.glyphs().stream().anyMatch(glyph -> CLAUSE_ENDS.contains(glyph.text()));
    }

    /** Whether it is set to the right below a rule, as units of amounts are above tables. */
    boolean isAtEnd(Rule rule) {
        return !Numerals.isFigure(parts.get(0).text())
                && box.left() > (rule.from() + rule.to()) / 2
                && box.right() > rule.to() - box.height();
    }

    /** Whether it is a short word at the left end of a rule, as the number of a table is. */
    boolean isMark(Rule rule) {
        return !row && box.left() < rule.from() + box.height() && box.width() <= LONGEST_MARK * box.height();
    }

    /** Whether it is one short text as titles of tables and their numbers are. */
    boolean isTitle() {
        return parts.size() == 1
                && parts.get(0).glyphs().size() <= LONGEST_TITLE
                && TITLE.matcher(parts.get(0).text().replace(" ", "")).matches();
    }

    /** Whether words stand side by side, but not as captions do. */
    boolean isSeveral() {
        return row || (parts.size() > 1 && !isCaption() && !isProse());
    }

    /** Whether all that stands in it says what it names behind a colon. */
    boolean isCaption() {
        return parts.stream()
                .allMatch(part -> part.glyphs().stream()
                        .anyMatch(glyph ->
                                glyph.text().equals("：") || glyph.text().equals(":")));
    }
}
