package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces that rules are drawn in: side by side, one upon the other, dashes, dots. */
final class RuleMerger {

    /** In points; the parts of a thick or slightly crooked rule are no further apart. */
    private static final float ASIDE = 1.2f;

    /** In points; the dots and dashes of a rule are no further apart. */
    private static final float GAP = 4;

    /** In points; what stays shorter is no rule. */
    private static final float SHORTEST = 5;

    private RuleMerger() {}

    /** Rules of one direction, from pieces of that direction, ordered by where they are. */
    static List<Rule> merge(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> merged = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean apart = i == sorted.size()
                    || sorted.get(i).at() - sorted.get(i - 1).at() > ASIDE / 2
                    || sorted.get(i).at() - sorted.get(from).at() > ASIDE;
            if (apart) {
                join(sorted.subList(from, i), merged);
                from = i;
            }
        }
        return merged;
    }

    private static void join(List<Rule> pieces, List<Rule> merged) {
        pieces.sort(Comparator.comparingDouble(Rule::from));
        float from = pieces.get(0).from();
        float to = pieces.get(0).to();
        double at = 0;
        double weight = 0;
        for (Rule piece : pieces) {
            if (piece.from() > to + GAP) {
                keep(at / weight, from, to, merged);
                from = piece.from();
                to = piece.to();
                at = 0;
                weight = 0;
            }
            double length = piece.length() + 0.1;
            at += piece.at() * length;
            weight += length;
            to = Math.max(to, piece.to());
        }
        keep(at / weight, from, to, merged);
    }

    private static void keep(double at, float from, float to, List<Rule> merged) {
        if (to - from >= SHORTEST) {
            merged.add(new Rule((float) at, from, to));
        }
    }
}
