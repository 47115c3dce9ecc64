package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the tables of a budget or final account from other tables when their titles and columns are of no known set: by rows
 * with the codes and names of the public classifications, or by the words of public finance in them and above them.
 */
final class BudgetTables {

    private static final List<String> WORDS = read();
    private static final NameBook NAMES = new NameBook();
    private static final Pattern BUDGET_TITLE = Pattern.compile(
            ".*(预算|决算).*(收支|收入|支出|经费|拨款|基金|采购|资本|结转|汇总|明细|总|情况).*表.*|.*(收支|收入|支出|经费|拨款|采购).*(预算|决算).*表.*");
    private static final Pattern GLUED = Pattern.compile("(\\d{3}|\\d{5}|\\d{7})(\\D.*)");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,7}");
    private static final int LEAST_AMOUNTS = 2;
    private static final int LEAST_CODES = 2;
    private static final int LONGEST_TITLE = 60;

    /** So many words no table of another matter has; fewer are enough below a title that says the same. */
    private static final int WORDS_ALONE = 3;

    private BudgetTables() {}

    /** Whether any of these tables is one. */
    static boolean any(List<FormTable> tables) {
        return tables.stream().anyMatch(table -> !table.isProse() && !table.isOfTargets() && is(table));
    }

    private static boolean is(FormTable table) {
        List<SourceLine> rows = table.grids().stream()
                .flatMap(grid -> grid.grid().rows().stream())
                .toList();
        if (amounts(table) < LEAST_AMOUNTS) {
            return false;
        }
        if (codes(rows) >= LEAST_CODES) {
            return true;
        }
        long words = words(table, rows);
        return words >= WORDS_ALONE && table.unit().isPresent() || words >= 1 && hasBudgetTitle(table);
    }

    /** Numbers in columns of figures; many a budget is printed without decimals. */
    private static long amounts(FormTable table) {
        return table.grids().stream()
                .flatMap(grid -> grid.bands().stream()
                        .flatMap(band -> band.values().stream()
                                .flatMap(column -> IntStream.range(
                                                grid.firstRow(), grid.cover().height())
                                        .mapToObj(row ->
                                                CellNumber.read(grid.cover().own(row, column))))))
                .filter(Objects::nonNull)
                .count();
    }

    /** Rows in which a name stands behind its code, whatever the columns are that the levels of the code stand in. */
    private static long codes(List<SourceLine> rows) {
        return rows.stream().filter(BudgetTables::isCoded).count();
    }

    private static boolean isCoded(SourceLine row) {
        StringBuilder code = new StringBuilder();
        for (Cell cell : row.line().cells()) {
            String text = Labels.normal(cell.text());
            Matcher glued = GLUED.matcher(text);
            if (DIGITS.matcher(text).matches()) {
                code.append(text);
            } else if (!text.isEmpty()) {
                return glued.matches() ? isName(glued.group(1), glued.group(2)) : isName(code.toString(), text);
            }
        }
        return false;
    }

    private static boolean isName(String code, String name) {
        for (Classification classification : Classification.values()) {
            if (NAMES.names(classification, code).contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static long words(FormTable table, List<SourceLine> rows) {
        StringBuilder printed = new StringBuilder(table.title());
        rows.forEach(row -> printed.append('\n').append(row.normal()));
        String text = printed.toString();
        return WORDS.stream().filter(text::contains).count();
    }

    private static boolean hasBudgetTitle(FormTable table) {
        List<String> titles = new ArrayList<>(List.of(table.title()));
        table.grids().get(0).grid().above().forEach(line -> titles.add(line.normal()));
        return titles.stream()
                .anyMatch(title -> title.length() <= LONGEST_TITLE
                        && title.indexOf('。') < 0
                        && BUDGET_TITLE.matcher(title).matches());
    }

    private static List<String> read() {
        try (InputStream stream = BudgetTables.class.getResourceAsStream("budget-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("budget-words.txt is missing from the module");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
