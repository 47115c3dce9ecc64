package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Puts what an attempt found into words. */
final class Report {

    private final Attempt attempt;
    private final Suspicion suspicion;
    private final Dependence dependence;

    Report(Attempt attempt, Suspicion suspicion) {
        this.attempt = attempt;
        this.suspicion = suspicion;
        this.dependence = new Dependence(attempt);
    }

    Solution solution(List<Conflict> conflicts, boolean limited) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int row = 0; row < attempt.network().rowCount(); row++) {
            outcomes.add(outcome(row));
        }
        return new Solution(outcomes, conflicts, suspicion.rows(), suspicion.assumptions(), limited);
    }

    private Outcome outcome(int row) {
        Row printed = attempt.network().row(row);
        long[] placements = attempt.domains().of(row);
        if (placements.length == 1) {
            Labels labels = attempt.network().labels();
            return new Outcome.Unique(
                    new Placement(placements[0]),
                    labels.names(dependence.families(row)),
                    labels.names(dependence.essential(row)));
        }
        if (placements.length > 1) {
            return new Outcome.Several(
                    LongStream.of(placements).mapToObj(Placement::new).toList(),
                    boxed(Placements.columns(placements, printed.size())),
                    reason(row));
        }
        return attempt.network().isCountable(row)
                ? new Outcome.Impossible()
                : new Outcome.Several(List.of(), boxed(Placements.reach(printed)), Outcome.Reason.LIMIT);
    }

    private Outcome.Reason reason(int row) {
        if (suspicion.excludes(row)) {
            return Outcome.Reason.SUSPECT;
        }
        return attempt.varies(row) ? Outcome.Reason.AMBIGUOUS : Outcome.Reason.LIMIT;
    }

    private static List<Long> boxed(long[] values) {
        return LongStream.of(values).boxed().toList();
    }
}
