package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.model.document.Labels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A grid as it is read.
 *
 * @param grid its rows and the lines above
 * @param cover which cell covers which place
 * @param header its own header, or that of the page before where it goes on without one
 * @param bands its columns
 * @param firstRow the row below its own header
 */
record FormGrid(PrintedGrid grid, Cover cover, GridHeader header, List<Band> bands, int firstRow) {

    private static final int SHORT = 8;
    private static final int LABEL_COLUMNS = 5;
    private static final int FEWEST_CODES = 3;
    private static final Set<String> TOTALS = Set.of("合计", "总计", "收入总计", "收入合计");

    FormGrid {
        bands = List.copyOf(bands);
    }

    static FormGrid of(PrintedGrid grid) {
        Cover cover = new Cover(grid);
        GridHeader header = GridHeader.of(cover, grid.wordsOverAll());
        return new FormGrid(grid, cover, header, Bands.of(cover, header), header.rows());
    }

    /**
     * The grid as the next page of another, null if it is a table of its own: with the columns of the other whose header it
     * repeats or leaves out, under its own header with the same words in other columns, or in the columns of the other by
     * where they stand.
     *
     * @param titled whether the title of the other is repeated above it
     */
    @Nullable
    FormGrid asNextPageOf(FormGrid before, boolean titled) {
        boolean begins = titled && !header.isNone() && hasTotal() && before.hasTotal();
        if (!grid.isNear(before.grid()) || begins) {
            return null;
        }
        boolean behind = titled || isRightBehind(before);
        boolean sameHeader = repeatsHeader(before);
        boolean sameColumns = grid.hasColumnsOf(before.grid())
                || cover.width() < before.cover().width() && beginsAs(before);
        if (sameColumns && (sameHeader || behind && (header.isNone() || !titled || isOfRowsIn(before)))) {
            return continuing(before);
        }
        if (behind && !header.isNone() && (titled || header.hasWordsOf(before.header()))) {
            return this;
        }
        return behind && header.isNone() && hasBandsOf(before) ? inColumnsOf(before) : null;
    }

    /** Whether codes stand in it and nothing else that a row has: the edge of the page cut names and figures off. */
    boolean hasOnlyCodes() {
        FormGrid alone = of(grid);
        long coded = IntStream.range(alone.firstRow(), alone.cover().height())
                .filter(alone::isCodesAlone)
                .count();
        return alone.bands().isEmpty()
                && coded >= FEWEST_CODES
                && 2 * coded > alone.cover().height();
    }

    private boolean isCodesAlone(int row) {
        List<String> texts = IntStream.range(0, cover.width())
                .mapToObj(column -> Labels.normal(cover.own(row, column)))
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(Bands::isCode);
    }

    private FormGrid continuing(FormGrid before) {
        int first = beginsAs(before) ? before.header().rows() : repeatsHeader(before) ? firstRow : 0;
        int width = Math.max(cover.width(), before.cover().width());
        Cover ofBoth = width == cover.width() ? cover : new Cover(grid, width);
        return new FormGrid(grid, ofBoth, before.header(), before.bands(), first);
    }

    private boolean hasBandsOf(FormGrid before) {
        if (bands.isEmpty() || bands.size() != before.bands().size()) {
            return false;
        }
        for (int i = 0; i < bands.size(); i++) {
            Band own = bands.get(i);
            Band other = before.bands().get(i);
            if (own.isBare() != other.isBare()
                    || own.codes().isEmpty() != other.codes().isEmpty()
                    || own.values().size() > other.values().size()) {
                return false;
            }
        }
        return true;
    }

    private FormGrid inColumnsOf(FormGrid before) {
        ColumnEdges own = ColumnEdges.of(grid.rows());
        ColumnEdges others = ColumnEdges.of(before.grid().rows());
        Map<Integer, Integer> columns = new TreeMap<>();
        for (int i = 0; i < bands.size(); i++) {
            columns.putAll(own.columnsOf(
                    others, bands.get(i).values(), before.bands().get(i).values()));
        }
        return new FormGrid(grid, cover, before.header().over(columns, cover.width()), bands, 0);
    }

    /** Whether its first rows are those of the header of another; rows without figures below them look like header too. */
    private boolean beginsAs(FormGrid before) {
        int rows = before.header().rows();
        if (rows == 0 || rows > cover.height() || rows > before.cover().height()) {
            return false;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < cover.width(); column++) {
                String own = Labels.normal(cover.own(row, column));
                if (!own.equals(Labels.normal(before.cover().own(row, column)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean hasTotal() {
        for (int row = firstRow; row < cover.height(); row++) {
            for (int column = 0; column < Math.min(cover.width(), LABEL_COLUMNS); column++) {
                if (TOTALS.contains(Labels.normal(cover.own(row, column)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is the rest of a table of which the other has the header only. */
    boolean completes(FormGrid before) {
        return before.firstRow() >= before.cover().height()
                && (grid.hasColumnsOf(before.grid())
                        || ColumnEdges.of(grid.rows()).isAbove(before.grid().rows()))
                && grid.isNear(before.grid())
                && isRightBehind(before);
    }

    /** Whether what looks like a header is rows without figures: in the columns of the other, with no words of its header. */
    private boolean isOfRowsIn(FormGrid before) {
        return !header.sharesWords(before.header())
                && ColumnEdges.of(grid.rows())
                        .areThoseOf(ColumnEdges.of(before.grid().rows()));
    }

    private boolean repeatsHeader(FormGrid before) {
        return !header.isNone() && header.words().equals(before.header().words()) || beginsAs(before);
    }

    /** Nothing but the end of a page lies between them. */
    private boolean isRightBehind(FormGrid before) {
        return grid.start() > before.grid().end() - 1
                && grid.above().stream()
                        .allMatch(line ->
                                PageNumber.is(line.normal()) || line.normal().length() <= SHORT && !line.hasChinese());
    }
}
