package io.gouji.validation.rule;

import io.gouji.model.document.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All ways in which the figures of one row can stand in its columns: in printed order, each in one of its candidates. What
 * is true of all of them is true of the row, though nobody can tell which one it is.
 */
final class RowPlacements {

    /** A row with more ways than this is not looked through; 12 columns and 6 figures have 924. */
    private static final int MOST = 2_000;

    private final List<Fact> figures;
    private final Function<Fact, List<String>> candidates;
    private final List<String> columns;
    private final Map<String, Fact> placement = new HashMap<>();
    private final Predicate<Map<String, Fact>> test;
    private int left = MOST;

    private RowPlacements(
            List<Fact> figures,
            Function<Fact, List<String>> candidates,
            List<String> columns,
            Predicate<Map<String, Fact>> test) {
        this.figures = figures;
        this.candidates = candidates;
        this.columns = columns;
        this.test = test;
    }

    /**
     * Whether something holds for every placement.
     *
     * @param figures of the row, in printed order
     * @param candidates columns in which a figure may stand
     * @param columns names of its columns from left to right
     * @param test is given the figure of each column that is not blank
     * @return false also where there is no placement or there are too many to look at
     */
    static boolean allMatch(
            List<Fact> figures,
            Function<Fact, List<String>> candidates,
            List<String> columns,
            Predicate<Map<String, Fact>> test) {
        RowPlacements placements = new RowPlacements(figures, candidates, columns, test);
        return placements.allMatch(0, 0) && placements.left < MOST;
    }

    private boolean allMatch(int figure, int from) {
        if (figure == figures.size()) {
            return --left >= 0 && test.test(placement);
        }
        Fact next = figures.get(figure);
        for (int column = from; column < columns.size(); column++) {
            String name = columns.get(column);
            if (candidates.apply(next).contains(name)) {
                placement.put(name, next);
                boolean matches = allMatch(figure + 1, column + 1);
                placement.remove(name);
                if (!matches) {
                    return false;
                }
            }
        }
        return true;
    }
}
