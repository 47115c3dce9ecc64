package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.solve.Outcome;
import io.gouji.ingest.parse.solve.Placement;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the facts of a row out of what the solver found. */
final class FactBuilder {

    private final Likelihood likelihood;

    FactBuilder(Likelihood likelihood) {
        this.likelihood = likelihood;
    }

    /** Facts of a row whose columns the layout tells. */
    static List<Fact> printed(RowVariable variable) {
        return variable.row().figures().stream()
                .map(figure -> fact(
                        variable,
                        figure,
                        repairedOr(variable, figure, Origin.PRINTED),
                        List.of(String.valueOf(figure.column())),
                        List.of()))
                .toList();
    }

    /** Facts of a row whose blanks were lost. */
    List<Fact> placed(RowVariable variable, Outcome outcome, InterchangeableColumns interchangeable) {
        if (outcome instanceof Outcome.Unique unique) {
            return unique(variable, unique, interchangeable);
        }
        if (outcome instanceof Outcome.Several several) {
            return several(variable, several, interchangeable);
        }
        return anywhere(variable);
    }

    /** Facts of a row that fits no identity: every column that the order leaves is a candidate; none for too many figures. */
    private static List<Fact> anywhere(RowVariable variable) {
        List<ReadFigure> figures = variable.row().figures();
        Columns columns = variable.columns();
        int spare = columns.all() - figures.size();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < figures.size() && spare >= 0; i++) {
            String name = figures.get(i).column();
            List<String> candidates = new ArrayList<>();
            for (int column = i; name == null && column <= i + spare; column++) {
                candidates.add(columns.column(column).name());
            }
            Origin origin = name == null && candidates.size() > 1
                    ? Origin.AMBIGUOUS
                    : repairedOr(variable, figures.get(i), name == null ? Origin.PLACED : Origin.PRINTED);
            facts.add(fact(variable, figures.get(i), origin, name == null ? candidates : List.of(name), List.of()));
        }
        return facts;
    }

    private static List<Fact> unique(
            RowVariable variable, Outcome.Unique unique, InterchangeableColumns interchangeable) {
        Origin origin = unique.families().isEmpty() ? Origin.PRINTED : Origin.PLACED;
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < variable.row().figures().size(); i++) {
            ReadFigure figure = variable.row().figures().get(i);
            int column = unique.placement().columnOf(i);
            List<String> candidates = interchangeable.areAllInTotal()
                    ? interchangeable.candidates(column)
                    : interchangeable.inAnyOrder(column, i, unique.placement().size());
            Origin known = figure.column() == null ? origin : Origin.PRINTED;
            Origin ofFigure = candidates.size() > 1 ? Origin.AMBIGUOUS : repairedOr(variable, figure, known);
            facts.add(fact(
                    variable,
                    figure,
                    ofFigure,
                    candidates,
                    rules(unique.essential().get(i))));
        }
        return facts;
    }

    private List<Fact> several(RowVariable variable, Outcome.Several several, InterchangeableColumns interchangeable) {
        Placement likeliest = likeliest(variable, several);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < variable.row().figures().size(); i++) {
            Set<String> candidates = new LinkedHashSet<>(interchangeable.candidates(likeliest.columnOf(i)));
            long columns = several.columns().get(i);
            for (int column = 0; column < variable.columns().used(); column++) {
                if ((columns >>> column & 1) != 0) {
                    candidates.addAll(interchangeable.inAnyOrder(
                            column, i, variable.row().figures().size()));
                }
            }
            ReadFigure figure = variable.row().figures().get(i);
            Origin origin = candidates.size() > 1 ? Origin.AMBIGUOUS : repairedOr(variable, figure, Origin.PLACED);
            facts.add(fact(
                    variable,
                    figure,
                    origin,
                    List.copyOf(candidates),
                    origin == Origin.AMBIGUOUS
                            ? List.of()
                            : rules(several.essential().get(i))));
        }
        return facts;
    }

    private static List<String> rules(Set<String> families) {
        return families.stream()
                .filter(family -> !family.equals(Constraints.TOTAL_ROW))
                .sorted()
                .toList();
    }

    private Placement likeliest(RowVariable variable, Outcome.Several several) {
        return several.placements().stream()
                .max(Comparator.comparingInt(placement -> evidence(variable, placement)))
                .orElseGet(() -> lowest(several.columns()));
    }

    private int evidence(RowVariable variable, Placement placement) {
        int evidence = 0;
        for (int i = 0; i < placement.size(); i++) {
            evidence += likelihood.of(variable.row().row(), variable.columns().column(placement.columnOf(i)));
        }
        return evidence;
    }

    /** The leftmost placement, for a row with too many of them to list. */
    private static Placement lowest(List<Long> columns) {
        long placement = 0;
        for (long reachable : columns) {
            long right = reachable & -(Long.highestOneBit(placement) << 1);
            placement |= Long.lowestOneBit(placement == 0 ? reachable : right);
        }
        return new Placement(placement);
    }

    private static Origin repairedOr(RowVariable variable, ReadFigure figure, Origin other) {
        boolean repaired = variable.row().repaired() || figure.repaired();
        return repaired && other == Origin.PRINTED ? Origin.REPAIRED : other;
    }

    private static Fact fact(
            RowVariable variable, ReadFigure figure, Origin origin, List<String> columns, List<String> placedBy) {
        return new Fact(
                variable.table().table().number(),
                variable.row().row().key(),
                columns.get(0),
                figure.value(),
                variable.table().table().unit(),
                origin,
                figure.printed(),
                figure.location(),
                origin == Origin.AMBIGUOUS ? columns : List.of(),
                placedBy);
    }
}
