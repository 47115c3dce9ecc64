package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadTable;
import io.gouji.ingest.parse.solve.Constraint;
import io.gouji.ingest.parse.solve.Outcome;
import io.gouji.ingest.parse.solve.Problem;
import io.gouji.ingest.parse.solve.Solution;
import io.gouji.ingest.parse.solve.Solver;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every figure its column: the one it was printed in where the layout tells, else the one that the identities of the
 * set leave, for the document as a whole. A printed figure is never changed to make an identity hold.
 */
public final class FigurePlacement {

    private final Solver solver = new Solver();
    private final Likelihood likelihood = Likelihood.bundled();
    private final FactBuilder facts = new FactBuilder(likelihood);

    /** Places the figures of all tables of a document. Keeps no state between documents. */
    public Placement place(TemplateSet set, List<ReadTable> read) {
        List<Note> notes = new ArrayList<>();
        List<ReadTable> tables = DoubtfulColumns.leftOpen(set, SharedColumns.leftOpen(set, read), notes);
        RowVariables rows = new RowVariables(set, tables);
        if (!rows.anyOpen()) {
            return new Placement(
                    rows.all().stream()
                            .flatMap(row -> FactBuilder.printed(row).stream())
                            .toList(),
                    notes);
        }
        List<Constraint> constraints = Constraints.of(set, tables, rows);
        Solution solution = solver.solve(new Problem(rows.solverRows(), constraints));
        notes.addAll(PlacementNotes.of(solution, constraints));
        return new Placement(facts(rows, solution.outcomes(), notes), notes);
    }

    private List<Fact> facts(RowVariables rows, List<Outcome> outcomes, List<Note> notes) {
        Map<Columns, InterchangeableColumns> interchangeable = new HashMap<>();
        List<Fact> placed = new ArrayList<>();
        for (RowVariable row : rows.all()) {
            List<Fact> ofRow = row.isPrinted()
                    ? FactBuilder.printed(row)
                    : facts.placed(
                            row,
                            row.index() < 0 ? new Outcome.Impossible() : outcomes.get(row.index()),
                            interchangeable.computeIfAbsent(
                                    row.columns(),
                                    columns -> InterchangeableColumns.choose(
                                            columns, ofSide(rows, columns), outcomes, likelihood)));
            if (ofRow.isEmpty()) {
                notes.add(PlacementNotes.notPlaced(row));
            }
            placed.addAll(ofRow);
        }
        return placed;
    }

    private static List<RowVariable> ofSide(RowVariables rows, Columns columns) {
        return rows.all().stream().filter(row -> row.columns() == columns).toList();
    }
}
