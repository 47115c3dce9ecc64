package io.gouji.ingest.parse.grid;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import io.gouji.model.template.ColumnTemplate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Matches the words of a header, which may be broken over several rows, to the columns of the template in their order. A
 * header that agrees in fewer than most columns is not trusted at all.
 */
final class HeaderMatch {

    private static final int MOST_CELLS = 64;
    private static final int SAME = 4;
    private static final int PART = 2;
    private static final int STRANGE = -1;
    private static final int IMPOSSIBLE = -1000;

    private HeaderMatch() {}

    /**
     * Names of columns by index of the cell.
     *
     * @param header rows of the header
     * @param from index of the first cell that can be a column
     * @param columns columns of the template
     * @return empty if the header is not that of the template
     */
    static Map<Integer, String> of(List<SourceLine> header, int from, List<ColumnTemplate> columns) {
        String[] words = words(header);
        int cells = words.length;
        int count = columns.size();
        if (cells - from < count || cells > MOST_CELLS) {
            return Map.of();
        }
        int[][] best = new int[count + 1][cells + 1];
        for (int column = 1; column <= count; column++) {
            best[column][from] = IMPOSSIBLE;
            for (int cell = from + 1; cell <= cells; cell++) {
                int taken = best[column - 1][cell - 1]
                        + score(words[cell - 1], columns.get(column - 1).header());
                best[column][cell] = Math.max(best[column][cell - 1], taken);
            }
        }
        return best[count][cells] < count * PART * 3 / 4 ? Map.of() : trace(best, cells, columns, words);
    }

    private static Map<Integer, String> trace(int[][] best, int cells, List<ColumnTemplate> columns, String[] words) {
        Map<Integer, String> names = new TreeMap<>();
        int cell = cells;
        for (int column = columns.size(); column > 0; column--) {
            ColumnTemplate template = columns.get(column - 1);
            while (best[column][cell] != best[column - 1][cell - 1] + score(words[cell - 1], template.header())) {
                cell--;
            }
            names.put(--cell, template.name());
        }
        return names;
    }

    private static int score(String words, String header) {
        if (words.isEmpty()) {
            return 0;
        }
        String expected = Labels.normal(header);
        if (words.equals(expected)) {
            return SAME;
        }
        boolean part = words.length() > 1 && (expected.contains(words) || words.contains(expected));
        return part ? PART : STRANGE;
    }

    /** The words of each cell, those of the rows below one another joined. */
    private static String[] words(List<SourceLine> header) {
        int cells = header.stream()
                .mapToInt(line -> line.line().cells().size())
                .max()
                .orElse(0);
        StringBuilder[] joined = new StringBuilder[cells];
        for (int i = 0; i < cells; i++) {
            joined[i] = new StringBuilder();
        }
        for (SourceLine line : header) {
            List<Cell> row = line.line().cells();
            for (int i = 0; i < row.size(); i++) {
                joined[i].append(Labels.normal(row.get(i).text()));
            }
        }
        String[] words = new String[cells];
        for (int i = 0; i < cells; i++) {
            words[i] = joined[i].toString();
        }
        return words;
    }
}
