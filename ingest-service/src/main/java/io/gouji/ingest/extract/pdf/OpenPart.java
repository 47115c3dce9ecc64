package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table without vertical rules that stands on one page: its header, if it has one, and the lines of its rows.
 *
 * @param lines of rows, from top to bottom
 */
record OpenPart(OpenRegion region, OpenHeader header, List<TextLine> lines) {

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
        return of(region, firstRow(region));
    }

    /**
     * The parts of one table. All that go on repeat the header of the first one, or have none.
     *
     * @param regions where they stand, in order
     */
    static List<OpenPart> of(List<OpenRegion> regions) {
        List<OpenPart> parts = new ArrayList<>();
        OpenPart first = of(regions.get(0));
        parts.add(first);
        for (OpenRegion region : regions.subList(1, regions.size())) {
            if (first.head().isEmpty()) {
                parts.add(of(region));
            } else {
                parts.add(of(region, first.isRepeatedIn(region) ? first.head().size() : 0));
            }
        }
        return parts;
    }

    private static OpenPart of(OpenRegion region, int first) {
        return new OpenPart(
                region,
                OpenHeader.of(region, region.lines().subList(0, first)),
                region.lines().subList(first, region.lines().size()));
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

    /** Words of the rows, line by line. */
    List<List<TextLine>> rows() {
        return lines.stream().map(Words::of).toList();
    }

    /** Index of the first line that is no part of a header. */
    private static int firstRow(OpenRegion region) {
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
            return region.rules().isEmpty() ? 0 : first;
        }
        List<Float> lefts = new ArrayList<>();
        for (TextLine line : lines.subList(first, lines.size())) {
            Words.of(line).forEach(word -> lefts.add(word.box().left()));
        }
        while (first > 0 && isAligned(lines.get(first - 1), lefts)) {
            first--;
        }
        return first;
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
