package io.gouji.ingest.parse.form;

import io.gouji.model.document.Labels;
import java.util.List;
import java.util.Set;

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
    private static final Set<String> TOTALS = Set.of("合计", "总计", "收入总计", "收入合计");

    FormGrid {
        bands = List.copyOf(bands);
    }

    static FormGrid of(PrintedGrid grid) {
        Cover cover = new Cover(grid);
        GridHeader header = GridHeader.of(cover, grid.wordsOverAll());
        return new FormGrid(grid, cover, header, Bands.of(cover, header), header.rows());
    }

    /** The same grid read as going on with the columns of another, whose header it repeats or leaves out. */
    FormGrid continuing(FormGrid before) {
        int first = beginsAs(before) ? before.header().rows() : repeatsHeader(before) ? firstRow : 0;
        int width = Math.max(cover.width(), before.cover().width());
        Cover ofBoth = width == cover.width() ? cover : new Cover(grid, width);
        return new FormGrid(grid, ofBoth, before.header(), before.bands(), first);
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

    /** Whether it begins with the header of another grid, or has as many columns and nothing stands between the two. */
    boolean goesOn(FormGrid before) {
        boolean sameColumns = grid.hasColumnsOf(before.grid())
                || cover.width() < before.cover().width() && beginsAs(before);
        return sameColumns && grid.isNear(before.grid()) && (repeatsHeader(before) || isRightBehind(before));
    }

    /** Whether it goes on under the title repeated, with its header or without; it does not have its total again. */
    boolean repeats(FormGrid before) {
        return grid.hasColumnsOf(before.grid())
                && grid.isNear(before.grid())
                && (header.isNone() || !(hasTotal() && before.hasTotal()));
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

    private boolean repeatsHeader(FormGrid before) {
        return !header.isNone() && header.words().equals(before.header().words()) || beginsAs(before);
    }

    /** Nothing but the end of a page lies between them. */
    private boolean isRightBehind(FormGrid before) {
        return grid.start() > before.grid().end() - 1
                && grid.above().stream().allMatch(line -> line.normal().length() <= SHORT && !line.hasChinese());
    }
}
