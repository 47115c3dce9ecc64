package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                    new Placement(placements[0]), labels.names(dependence.families(row)), essential(row));
        }
        if (placements.length > 1) {
            return new Outcome.Several(
                    LongStream.of(placements).mapToObj(Placement::new).toList(),
                    boxed(Placements.columns(placements, printed.size())),
                    essential(row),
                    reason(row));
        }
        return attempt.network().isCountable(row)
                ? new Outcome.Impossible()
                : new Outcome.Several(
                        List.of(), boxed(Placements.reach(printed)), essential(row), Outcome.Reason.LIMIT);
    }

    private List<Set<String>> essential(int row) {
        Labels labels = attempt.network().labels();
        return dependence.essential(row).stream().map(labels::names).toList();
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
