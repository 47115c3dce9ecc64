package io.gouji.ingest.parse.form;

import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cells of a band say about a row.
 *
 * @param levels digits of the code columns, level by level, blank ones left out
 * @param printed what stands in the code columns
 * @param words the words from left to right; with several name columns, those above where a leading one is blank
 * @param name the rightmost of the words of the row itself
 */
record RowWords(List<String> levels, List<String> printed, List<String> words, String name) {

    private static final Pattern GLUED = Pattern.compile("[\\[(]?(\\d{7}|\\d{5}|\\d{3})[])]?([^\\d.,、)].*)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");
    private static final Pattern LEVEL_WORDS = Pattern.compile("类|款|项|目");

    RowWords {
        levels = List.copyOf(levels);
        printed = List.copyOf(printed);
        words = List.copyOf(words);
    }

    /**
     * Reads a row.
     *
     * @param before words of the row above, from which blank leading names are taken
     */
    static RowWords of(Cover cover, int row, int firstRow, Band band, List<String> before) {
        List<String> levels = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int last = -1;
        for (int column : band.codes()) {
            String text = textOf(cover, row, firstRow, column);
            int origin = cover.origin(row, column);
            if (DIGITS.matcher(text).matches()) {
                levels.add(text);
                printed.add(text);
            } else if (!text.isEmpty()
                    && origin != last
                    && !LEVEL_WORDS.matcher(text).matches()) {
                words.add(text);
            }
            last = origin;
        }
        String name = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean filling = words.isEmpty() && levels.isEmpty() && band.labels().size() > 1;
        for (int i = 0; i < band.labels().size(); i++) {
            int column = band.labels().get(i);
            String text = textOf(cover, row, firstRow, column);
            int origin = cover.origin(row, column);
            if (!text.isEmpty() && origin != last) {
                words.add(text);
                name = text;
                filling = false;
            } else if (text.isEmpty()
                    && filling
                    && words.size() == i
                    && i < before.size()
                    && anyBehind(cover, row, band, i)) {
                words.add(before.get(i));
            }
            last = origin;
        }
        Matcher glued = GLUED.matcher(name);
        if (levels.isEmpty() && words.size() == 1 && glued.matches()) {
            return new RowWords(
                    List.of(glued.group(1)), List.of(glued.group(1)), List.of(glued.group(2)), glued.group(2));
        }
        return new RowWords(levels, printed, words, name);
    }

    boolean isBlank() {
        return levels.isEmpty() && name.isEmpty();
    }

    private static boolean anyBehind(Cover cover, int row, Band band, int index) {
        return band.labels().subList(index + 1, band.labels().size()).stream()
                .anyMatch(column -> !cover.own(row, column).isBlank());
    }

    /** The words at a place; those of a header that reaches down do not count. */
    private static String textOf(Cover cover, int row, int firstRow, int column) {
        boolean header = cover.origin(row, column) / cover.width() < firstRow;
        return header ? "" : Labels.normal(cover.text(row, column));
    }
}
