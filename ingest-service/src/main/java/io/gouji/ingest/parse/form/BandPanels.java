package io.gouji.ingest.parse.form;

import io.gouji.model.document.Labels;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which band of a grid is which side of the template: by the words above it, by the codes in it, else in their order. */
final class BandPanels {

    private static final double SIDE = 2;
    private static final double CODES = 3;
    private static final double NEW = 0.5;
    private static final double GROUP = 1;

    private BandPanels() {}

    /**
     * A band and its side.
     *
     * @param match which of its columns are which of the template
     */
    record Pair(Band band, Panel panel, ColumnMatch match) {}

    static List<Pair> of(TableTemplate template, FormGrid grid) {
        List<Pair> pairs = new ArrayList<>();
        Set<Panel> taken = new HashSet<>();
        for (Band band : grid.bands()) {
            Pair best = null;
            double highest = -1;
            for (Panel panel : template.panels()) {
                ColumnMatch match = ColumnMatch.of(grid.header(), band, panel);
                double score = match.likeness()
                        + (isBelowSide(grid.header(), band, panel) ? SIDE : 0)
                        + (hasCodesOf(grid, band, panel) ? CODES : 0)
                        + (hasLabelsBelowGroup(grid.header(), band, panel) ? GROUP : 0)
                        + (taken.contains(panel) ? 0 : NEW);
                if (score > highest) {
                    highest = score;
                    best = new Pair(band, panel, match);
                }
            }
            if (best != null) {
                taken.add(best.panel());
                pairs.add(best);
            }
        }
        return pairs;
    }

    private static boolean isBelowSide(GridHeader header, Band band, Panel panel) {
        String side = panel.side();
        return side != null
                && header.paths().get(band.values().get(0)).stream()
                        .anyMatch(words -> words.endsWith(side) || words.startsWith(side));
    }

    /**
     * Whether the labels of a band stand below words of a group of the panel. Those above its amounts are no better: where
     * the rule between two groups is drawn at the wrong column, the amounts of one stand below the words of the other.
     */
    private static boolean hasLabelsBelowGroup(GridHeader header, Band band, Panel panel) {
        Set<String> groups = new HashSet<>();
        for (ColumnTemplate column : panel.columns()) {
            String[] path = column.header().split("/");
            if (path.length > 1) {
                groups.add(Labels.normal(path[path.length - 2]));
            }
        }
        return band.labels().stream()
                .flatMap(column -> header.paths().get(column).stream())
                .anyMatch(groups::contains);
    }

    private static boolean hasCodesOf(FormGrid grid, Band band, Panel panel) {
        CodedRows codes = panel.codes();
        if (codes == null || codes.classes().isEmpty() || band.codes().isEmpty()) {
            return false;
        }
        for (int row = grid.firstRow(); row < grid.cover().height(); row++) {
            String code = Labels.normal(grid.cover().own(row, band.codes().get(0)));
            if (code.length() >= 3 && Character.isDigit(code.charAt(0))) {
                return codes.mayHave(code);
            }
        }
        return false;
    }
}
