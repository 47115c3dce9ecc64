package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table without vertical rules that stands on one page: its header, if it has one, and the lines of its rows.
 *
 * @param lines of rows, from top to bottom
 * @param byCell whether the table was painted cell by cell
 * @param ofWords whether it is a table of words
 */
record OpenPart(OpenRegion region, OpenHeader header, List<TextLine> lines, boolean byCell, boolean ofWords) {

    /** In units of the font size; what begins at the same place misses it by no more. */
    private static final float SAME_LEFT = 0.15f;

    /** So many words of rows begin at a place where a word of a column begins. */
    private static final int LEAST_ALIGNED = 3;

    /** Characters of what numbers rows and columns. */
    private static final int LONGEST_MARK = 3;

    /** So many figures in a line of marks number columns. */
    private static final int LEAST_NUMBERS = 2;

    OpenPart {
        lines = List.copyOf(lines);
    }

    static OpenPart of(OpenRegion region) {
        return of(region, Painting.isByCell(region.lines()));
    }

    /**
     * The parts of one table. All that go on repeat the header of the first one, or have none.
     *
     * @param regions where they stand, in order
     */
    static List<OpenPart> of(List<OpenRegion> regions) {
        boolean byCell = regions.stream().anyMatch(region -> Painting.isByCell(region.lines()));
        List<OpenPart> parts = new ArrayList<>();
        OpenPart first = of(regions.get(0), byCell);
        parts.add(first);
        for (OpenRegion region : regions.subList(1, regions.size())) {
            if (first.head().isEmpty()) {
                parts.add(of(region, byCell));
            } else {
                int head = first.isRepeatedIn(region) ? first.head().size() : 0;
                List<TextLine> rows =
                        region.lines().subList(head, region.lines().size());
                boolean ofWords = first.ofWords() || first.isHeaderOf(rows);
                parts.add(of(region, head, byCell, ofWords));
            }
        }
        return parts;
    }

    private static OpenPart of(OpenRegion region, boolean byCell) {
        int words = WordTable.headerLines(region);
        return of(region, words > 0 ? words : firstRow(region, byCell), byCell, words > 0);
    }

    private static OpenPart of(OpenRegion region, int first, boolean byCell, boolean ofWords) {
        return new OpenPart(
                region,
                OpenHeader.of(region, region.lines().subList(0, first), byCell),
                region.lines().subList(first, region.lines().size()),
                byCell,
                ofWords);
    }

    /** The lines of its header. */
    List<TextLine> head() {
        return region.lines().subList(0, region.lines().size() - lines.size());
    }

    /** Whether a region begins with the same header. */
    boolean isRepeatedIn(OpenRegion other) {
        List<TextLine> head = head();
        if (head.isEmpty() || other.lines().size() < head.size()) {
            return false;
        }
        for (int i = 0; i < head.size(); i++) {
            if (!head.get(i).text().equals(other.lines().get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is nothing but a header, and lines are rows of words below it. */
    boolean isHeaderOf(List<TextLine> rows) {
        return lines.isEmpty() && WordTable.isHeader(head()) && WordTable.areRows(rows);
    }

    /** Words of the rows, line by line. */
    List<List<TextLine>> rows() {
        return lines.stream().map(Words::of).toList();
    }

    /** Index of the first line that is no part of a header. */
    private static int firstRow(OpenRegion region, boolean byCell) {
        List<TextLine> lines = region.lines();
        int first = 0;
        while (first < lines.size() && !isOfFigures(Words.of(lines.get(first)))) {
            first++;
        }
        int ruled = belowHeader(region, first);
        if (ruled > 0) {
            return ruled;
        }
        if (first == lines.size()) {
            return region.rules().isEmpty() ? onlyFigure(lines) : aboveRule(region);
        }
        List<Float> lefts = new ArrayList<>();
        for (TextLine line : lines.subList(first, lines.size())) {
            for (TextLine word : Words.of(line)) {
                // Names begin at the same place; figures that fill their column do where headers begin, too.
                if (!Numerals.isAmount(word.text())) {
                    lefts.add(word.box().left());
                }
            }
        }
        int last = first;
        while (first > 0 && isAligned(lines.get(first - 1), lefts)) {
            first--;
        }
        return byCell ? behindCells(lines.subList(0, last), first) : first;
    }

    /** Index of the first line below a header of one row with rules around it; all lines are header where it has several. */
    private static int aboveRule(OpenRegion region) {
        List<TextLine> lines = region.lines();
        if (lines.isEmpty()) {
            return 0;
        }
        List<TextLine> header = WordTable.groups(lines, region.rules()).get(0);
        float end = header.get(header.size() - 1).box().bottom();
        boolean ruled = header.size() < lines.size()
                && region.rules().stream()
                        .anyMatch(rule -> region.isAcross(rule)
                                && rule.at() >= end
                                && rule.at() <= lines.get(header.size()).box().top());
        return ruled && WordTable.isHeader(header) ? header.size() : lines.size();
    }

    /** Index of a line that is nothing but an amount, the only figure of a table; 0 where there is none. */
    private static int onlyFigure(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Numerals.isAmount(lines.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    /** Index of the first line from one on that cuts no cell of a header in two. */
    private static int behindCells(List<TextLine> lines, int from) {
        if (from == lines.size()) {
            return from;
        }
        List<HeaderBlock> cells =
                PaintedHeader.rows(lines).stream().flatMap(List::stream).toList();
        int first = from;
        while (first < lines.size() && isInside(lines.get(first), cells)) {
            first++;
        }
        return first;
    }

    private static boolean isInside(TextLine line, List<HeaderBlock> cells) {
        float middle = line.box().middleY();
        return cells.stream()
                .anyMatch(cell -> cell.lines().size() > 1
                        && cell.lines().get(0).box().middleY() < middle - cell.size() / 2
                        && cell.lines().get(cell.lines().size() - 1).box().middleY() > middle - cell.size() / 2);
    }

    /** Index of the first line below the one rule that parts header and rows; 0 where rules do not tell. */
    private static int belowHeader(OpenRegion region, int before) {
        List<Rule> across = region.rules().stream().filter(region::isAcross).toList();
        if (across.size() < 3 || across.size() > 4) {
            return 0;
        }
        int first = 0;
        while (first < region.lines().size()
                && region.lines().get(first).box().middleY() < across.get(1).at()) {
            first++;
        }
        return first <= before ? first : 0;
    }

    /** Whether a line is a row, or numbers columns. */
    private static boolean isOfFigures(List<TextLine> words) {
        int figures = 0;
        boolean brief = true;
        for (TextLine word : words) {
            if (Numerals.isAmount(word.text()) && words.size() > 1) {
                return true;
            }
            figures += Numerals.isFigure(word.text()) ? 1 : 0;
            brief &= word.glyphs().size() <= LONGEST_MARK;
        }
        return brief && figures >= LEAST_NUMBERS;
    }

    private static boolean isAligned(TextLine line, List<Float> lefts) {
        for (TextLine word : Words.of(line)) {
            float left = word.box().left();
            float tolerance = SAME_LEFT * word.box().height();
            long same = lefts.stream()
                    .filter(other -> Math.abs(other - left) <= tolerance)
                    .count();
            if (same < LEAST_ALIGNED) {
                return false;
            }
        }
        return true;
    }
}
