package io.gouji.ingest.parse.form;

import io.gouji.model.document.Labels;
import io.gouji.model.template.ColumnTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words of a group back above its columns. Where nothing tells which cells are merged, as in a PDF without rules, a
 * group stands above one of its columns only, and what is above the others is blank.
 */
final class LostGroups {

    private LostGroups() {}

    /**
     * The path of a column that is known to be that of a template: with the groups of the template that are printed in the
     * same header, in a row in which nothing stands above the column; else as printed.
     */
    static List<String> restored(FormGrid grid, Band band, int column, ColumnTemplate template) {
        List<String> printed = grid.header().paths().get(column);
        List<String> headers = new ArrayList<>(List.of(template.header()));
        headers.addAll(template.aliases());
        for (String header : headers) {
            List<String> parts = List.of(header.split("/"));
            if (parts.size() > printed.size() && isRestOf(grid, band, column, parts)) {
                return parts;
            }
        }
        return printed;
    }

    private static boolean isRestOf(FormGrid grid, Band band, int column, List<String> parts) {
        List<String> printed = grid.header().paths().get(column);
        int next = 0;
        for (String part : parts) {
            if (next < printed.size() && Labels.normal(part).equals(Labels.normal(printed.get(next)))) {
                next++;
            } else if (!isAboveOthers(grid, band, column, Labels.normal(part))) {
                return false;
            }
        }
        return next == printed.size() && next > 0;
    }

    private static boolean isAboveOthers(FormGrid grid, Band band, int column, String group) {
        Cover cover = grid.cover();
        int rows = Math.min(grid.header().rows(), cover.height());
        for (int row = 0; row < rows; row++) {
            for (int other = band.first(); other <= band.last(); other++) {
                boolean room = cover.text(row, column).isBlank() || isBlankBelow(cover, rows, other);
                if (room && Labels.normal(cover.own(row, other)).equals(group)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A column with words in the header alone is room between others over which the words of a group are centred. */
    private static boolean isBlankBelow(Cover cover, int from, int column) {
        for (int row = from; row < cover.height(); row++) {
            if (!cover.own(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
