package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The header of a grid: how many rows it takes up, the path of words above each column, and the numbers under it where the
 * columns are numbered.
 *
 * @param rows how many rows it takes up, the row of numbers included
 * @param paths by column, from the top; empty where nothing stands above a column
 * @param numbers printed number by column, empty where columns are not numbered
 */
record GridHeader(int rows, List<List<String>> paths, Map<Integer, Integer> numbers) {

    private static final int MOST_ROWS = 8;
    private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
    private static final Pattern NUMBERED = Pattern.compile("[(]?[一二三四五六七八九十]+[)、].*|\\d{1,2}[.、][^\\d].*");
    private static final Set<String> CODE_LEVELS = Set.of("类", "款", "项", "目");
    private static final Set<String> MARKS = Set.of("栏次", "行次", "甲", "乙", "丙", "※", "*", "-", "—", "项目", "栏目");
    private static final Set<String> TOTALS = Set.of("合计", "总计", "收入总计", "收入合计", "支出总计", "支出合计", "总计:", "合计:");

    GridHeader {
        paths = List.copyOf(paths);
        numbers = Map.copyOf(numbers);
    }

    /**
     * Reads the header.
     *
     * @param overAll words that stand over all columns, empty for none
     */
    static GridHeader of(Cover cover, String overAll) {
        int words = 0;
        while (words < Math.min(cover.height(), MOST_ROWS)
                && numbers(cover, words).isEmpty()
                && !isBody(cover, words)) {
            words++;
        }
        Map<Integer, Integer> numbers = words > 0 && words < cover.height() ? numbers(cover, words) : Map.of();
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < cover.width(); column++) {
            List<String> path = path(cover, words, column);
            if (!overAll.isEmpty() && !path.isEmpty()) {
                path.add(0, overAll);
            }
            paths.add(path);
        }
        return new GridHeader(numbers.isEmpty() ? words : words + 1, paths, numbers);
    }

    /**
     * The header of a page that goes on without one, in columns of its own.
     *
     * @param columns by column of that page the column of this one that it is
     * @param width how many columns that page has; above one that is none of this one stands nothing
     */
    GridHeader over(Map<Integer, Integer> columns, int width) {
        List<List<String>> moved = new ArrayList<>();
        Map<Integer, Integer> numbered = new TreeMap<>();
        for (int column = 0; column < width; column++) {
            Integer own = columns.get(column);
            moved.add(own == null ? List.of() : paths.get(own));
            Integer number = own == null ? null : numbers.get(own);
            if (number != null) {
                numbered.put(column, number);
            }
        }
        return new GridHeader(rows, moved, numbered);
    }

    /** Whether another header has the same words, however they are divided into columns. */
    boolean hasWordsOf(GridHeader other) {
        return !isNone() && signs().equals(other.signs());
    }

    /** Whether a cell of it has the same words as one of another header. */
    boolean sharesWords(GridHeader other) {
        Set<String> words = other.paths.stream().flatMap(List::stream).collect(Collectors.toSet());
        return paths.stream().flatMap(List::stream).anyMatch(words::contains);
    }

    private Map<Integer, Long> signs() {
        return paths.stream()
                .flatMap(List::stream)
                .distinct()
                .flatMapToInt(String::codePoints)
                .boxed()
                .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
    }

    /** Whether there is no header at all. */
    boolean isNone() {
        return rows == 0;
    }

    /** The words of all columns, to compare headers. */
    String words() {
        return paths.toString();
    }

    /** The lowest words above a column. */
    String leaf(int column) {
        List<String> path = paths.get(column);
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private static boolean isBody(Cover cover, int row) {
        int words = 0;
        int leading = 0;
        boolean amount = false;
        String first = "";
        for (int column = 0; column < cover.width(); column++) {
            String text = Labels.normal(cover.own(row, column));
            if (text.isEmpty() || CODE_LEVELS.contains(text)) {
                continue;
            }
            if (words == 0 && CODE.matcher(text).matches()) {
                return true;
            }
            first = words == 0 ? text : first;
            leading = words == 0 ? column : leading;
            words++;
            amount |= CellNumber.read(text) != null;
        }
        boolean alone = row > 0 && words == 1 && (TOTALS.contains(first) || leading == 0 && first.indexOf('。') > 0);
        boolean numbered = row > 0 && NUMBERED.matcher(first).matches();
        return amount || alone || numbered;
    }

    /** The numbers of a row that counts its columns from 1. */
    private static Map<Integer, Integer> numbers(Cover cover, int row) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        boolean caption = false;
        int last = 0;
        for (int column = 0; column < cover.width(); column++) {
            String text = Labels.normal(cover.own(row, column));
            int formula = text.indexOf('=');
            String number = formula > 0 ? text.substring(0, formula) : text;
            if (text.isEmpty() || CODE_LEVELS.contains(text) || MARKS.contains(text)) {
                caption |= text.equals("栏次");
            } else if (number.equals(String.valueOf(last + 1))) {
                numbers.put(column, ++last);
            } else {
                return Map.of();
            }
        }
        return last > 1 || caption ? numbers : Map.of();
    }

    private static List<String> path(Cover cover, int rows, int column) {
        List<String> path = new ArrayList<>();
        int last = -1;
        for (int row = 0; row < rows; row++) {
            int at = groupOf(cover, rows, row, column);
            int origin = cover.origin(row, at);
            String text = Labels.normal(cover.text(row, at));
            if (origin != last && text.codePoints().anyMatch(Character::isIdeographic)) {
                path.add(text);
            }
            last = origin;
        }
        return path;
    }

    /**
     * Where the format does not tell what is merged, a group stands above its first column and blanks above the others. It
     * reaches no further than the group above it.
     */
    private static int groupOf(Cover cover, int rows, int row, int column) {
        if (cover.isMerged() || row + 1 >= rows) {
            return column;
        }
        int left = column;
        int first = edgeOfGroupAbove(cover, rows, row - 1, column);
        while (left > first && cover.own(row, left).isBlank() && hasWordsBelow(cover, rows, row, left)) {
            left--;
        }
        boolean group = left < column && !cover.own(row, left).isBlank() && hasWordsBelow(cover, rows, row, left);
        return group ? left : column;
    }

    private static int edgeOfGroupAbove(Cover cover, int rows, int row, int column) {
        if (row < 0) {
            return 0;
        }
        int group = groupOf(cover, rows, row, column);
        return cover.own(row, group).isBlank() ? edgeOfGroupAbove(cover, rows, row - 1, column) : group;
    }

    private static boolean hasWordsBelow(Cover cover, int rows, int row, int column) {
        for (int below = row + 1; below < rows; below++) {
            if (!cover.own(below, column).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
