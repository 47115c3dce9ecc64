package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the grids of a document. Title, issuer and unit may stand in rows of the grid itself, as in a sheet of a workbook;
 * a title in the middle of rows begins another grid.
 */
final class GridFinder {

    private static final int MOST_HEADING_ROWS = 4;
    private static final int LONGEST_TITLE = 60;

    private GridFinder() {}

    static List<PrintedGrid> find(List<SourceLine> printed) {
        List<SourceLine> lines = CutRows.restored(printed);
        List<PrintedGrid> grids = new ArrayList<>();
        int text = 0;
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).line().hasCells()) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            if (add(lines, text, i, end, grids)) {
                text = end;
            }
            i = end;
        }
        return grids;
    }

    private static boolean goesOn(SourceLine row, SourceLine next) {
        if (!next.line().hasCells() || isTitle(next)) {
            return false;
        }
        Integer page = row.location().page();
        boolean sameWidth = row.line().cells().size() == next.line().cells().size();
        return isTitle(row) || (Objects.equals(page, next.location().page()) && (page == null || sameWidth));
    }

    /** Adds rows as a grid, if they are more than the heading of one whose rows stand on the next page. */
    private static boolean add(List<SourceLine> lines, int text, int start, int end, List<PrintedGrid> grids) {
        int first = start;
        while (first < Math.min(end, start + MOST_HEADING_ROWS) && isHeading(lines.get(first))) {
            first++;
        }
        List<SourceLine> above = new ArrayList<>(lines.subList(text, first));
        if (first < end) {
            grids.add(new PrintedGrid(lines.subList(first, end), above, first, end));
        }
        return first < end;
    }

    private static boolean isHeading(SourceLine row) {
        return isTitle(row) || Preamble.is(row.normal()) || row.normal().isEmpty();
    }

    /** A row whose only words are a title. */
    private static boolean isTitle(SourceLine row) {
        String words = row.line().hasCells() ? Labels.normal(PrintedGrid.onlyWords(row)) : "";
        return words.length() <= LONGEST_TITLE
                && words.indexOf('。') < 0
                && (words.endsWith("表") || words.endsWith("表)") || words.endsWith("科目)"))
                && (words.contains("收") || words.contains("支") || words.contains("预算") || words.contains("决算"));
    }
}
