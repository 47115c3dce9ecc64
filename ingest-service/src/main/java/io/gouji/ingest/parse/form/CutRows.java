package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of plain text that lost the blank cells at their end together with what parted them. One that had nothing but its name
 * comes out as a line of words between two rows. Where rows of a text are of unequal length, such a line is a row too.
 */
final class CutRows {

    private static final int MOST_IN_A_ROW = 3;
    private static final int LONGEST_NAME = 40;

    private CutRows() {}

    /** The same lines, those that are rows without figures having their name as their only cell. */
    static List<SourceLine> restored(List<SourceLine> lines) {
        if (!haveUnequalRows(lines)) {
            return lines;
        }
        List<SourceLine> restored = new ArrayList<>(lines);
        for (int row = 0; row < lines.size(); row++) {
            int next = row + 1;
            while (next < lines.size()
                    && next - row <= MOST_IN_A_ROW
                    && isRightBelow(lines, next)
                    && isName(lines.get(next))) {
                next++;
            }
            boolean between = next > row + 1 && next < lines.size() && isRightBelow(lines, next);
            if (between && hasCells(lines, row) && hasCells(lines, next)) {
                for (int name = row + 1; name < next; name++) {
                    restored.set(name, rowOf(lines.get(name)));
                }
            }
        }
        return restored;
    }

    /** A format that keeps its blank cells has rows of the same length. */
    private static boolean haveUnequalRows(List<SourceLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (hasCells(lines, i - 1)
                    && hasCells(lines, i)
                    && isRightBelow(lines, i)
                    && cells(lines, i - 1) != cells(lines, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCells(List<SourceLine> lines, int index) {
        return lines.get(index).line().hasCells();
    }

    private static int cells(List<SourceLine> lines, int index) {
        return lines.get(index).line().cells().size();
    }

    /** Whether not even a blank line parts it from the line above; pages have grids of their own. */
    private static boolean isRightBelow(List<SourceLine> lines, int index) {
        Location place = lines.get(index).location();
        return place.page() == null
                && place.line() == lines.get(index - 1).location().line() + 1;
    }

    private static boolean isName(SourceLine line) {
        String words = line.normal();
        return !line.line().hasCells()
                && line.hasChinese()
                && words.length() <= LONGEST_NAME
                && words.indexOf('。') < 0
                && words.indexOf(';') < 0
                && !words.startsWith("#")
                && !words.endsWith(":")
                && !words.endsWith("表")
                && !words.endsWith("表)")
                && !Preamble.is(words)
                && line.tokens().stream().noneMatch(token -> token.kind() == Token.Kind.AMOUNT);
    }

    private static SourceLine rowOf(SourceLine name) {
        return SourceLine.of(new Line(
                name.location(), name.text(), List.of(new Cell(name.text().strip(), null))));
    }
}
