package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one rule said about one document: single judgements where figures differ, counts of everything else. */
public final class Judgements {

    /** More cells than these do not help a reader to see why a rule was not judged. */
    private static final int CELLS_SHOWN = 10;

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, Observation> byKey = new HashMap<>();
    private final List<Observation> compared = new ArrayList<>();
    private final List<Fact> violatingFigures = new ArrayList<>();
    private final Map<Reason, Tally> unjudged = new EnumMap<>(Reason.class);
    private int held;
    private boolean heldTold;
    private final Set<String> weighingLess = new HashSet<>();

    /** An equation that was judged. */
    public void judged(Verdict verdict) {
        verdicts.add(verdict);
        if (verdict.outcome() == Outcome.HELD) {
            held(1);
        }
    }

    /** Something that was judged beyond equations between cells. */
    public void judged(Observation observation) {
        judged(observation, false);
    }

    private void judged(Observation observation, boolean lower) {
        if (observation.comparison() != null) {
            compared.add(observation);
        }
        if (observation.outcome() == Outcome.HELD) {
            held(1);
            return;
        }
        Observation told = observation;
        int times = 1;
        while (isOtherThanToldBefore(told)) {
            times++;
            told = observation.withKey(observation.key() + "#" + times);
        }
        observations.add(told);
        byKey.putIfAbsent(told.key(), told);
        if (lower) {
            weighingLess.add(told.key());
        }
    }

    /** Words may state an amount twice, and once wrongly: what comes out differently is told by itself. */
    private boolean isOtherThanToldBefore(Observation observation) {
        Observation before = byKey.get(observation.key());
        Observation.Comparison one = observation.comparison();
        Observation.Comparison other = before == null ? null : before.comparison();
        return one != null
                && other != null
                && (one.actual().compareTo(other.actual()) != 0
                        || one.expected().compareTo(other.expected()) != 0);
    }

    /** The rule was not judged once because of a cell that is not known. */
    public void unjudged(Cells.Lookup.Unknown unknown) {
        unjudged(unknown.reason(), 1, unknown.table());
    }

    /** The rule was not judged on the document as a whole. */
    public void unjudged(Reason reason) {
        unjudged(reason, reason.outcome() == Outcome.NOT_CHECKED ? 1 : 0, 0);
    }

    /** The rule was not judged for want of something that is named. */
    public void unjudged(Reason reason, List<LocalizedText> missing) {
        unjudged(reason);
        unjudged.computeIfAbsent(reason, first -> new Tally()).missing.addAll(missing);
    }

    /** A single figure that violates the rule by itself. */
    public void violatedBy(Fact figure) {
        violatingFigures.add(figure);
    }

    /**
     * Something that weighs less than the rule usually does: judged by what is known of an earlier year, or a number that was cut off
     * where it should have been rounded.
     */
    public void judgedLower(Observation observation) {
        judged(observation, true);
    }

    /** The severity of an observation: one step lower where it weighs less than usual. */
    Severity severity(Severity usual, Observation observation) {
        if (!weighingLess.contains(observation.key())) {
            return usual;
        }
        return usual == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }

    /** The rule held this many times, which may be none where it merely counts. */
    public void held(int times) {
        held += times;
        heldTold = true;
    }

    /** The rule was not judged this many times because of a table. */
    public void unjudged(Reason reason, int times, int table) {
        unjudged.computeIfAbsent(reason, first -> new Tally()).add(times, table);
    }

    /** The rule was not judged once because of a cell. */
    public void unjudged(Reason reason, CellRef cell) {
        Tally tally = unjudged.computeIfAbsent(reason, first -> new Tally());
        tally.add(1, cell.table());
        if (tally.cells.size() < CELLS_SHOWN) {
            tally.cells.add(cell);
        }
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return verdicts.isEmpty()
                && observations.isEmpty()
                && violatingFigures.isEmpty()
                && unjudged.isEmpty()
                && !heldTold;
    }

    /** Equations that were judged, in the order of the document. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** Equations with this outcome, in the order of the document. */
    List<Verdict> of(Outcome outcome) {
        return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).toList();
    }

    /** Observations that did not simply hold, in the order of the document. */
    List<Observation> observations() {
        return observations;
    }

    /** Observations that compared numbers, whatever came of them. */
    List<Observation> compared() {
        return compared;
    }

    List<Fact> violatingFigures() {
        return violatingFigures;
    }

    /** Whether the rule held somewhere, or merely counted. */
    boolean heldTold() {
        return heldTold;
    }

    int held() {
        return held;
    }

    Map<Reason, Tally> unjudged() {
        return unjudged;
    }

    /** How often, and where, a rule was not judged for one reason. */
    static final class Tally {

        private final Set<Integer> tables = new TreeSet<>();
        private final Set<CellRef> cells = new LinkedHashSet<>();
        private final Set<LocalizedText> missing = new LinkedHashSet<>();
        private int count;

        private void add(int times, int table) {
            count += times;
            if (table > 0) {
                tables.add(table);
            }
        }

        int count() {
            return count;
        }

        /** Numbers, ascending. */
        Set<Integer> tables() {
            return tables;
        }

        /** What is missing, by name. */
        LocalizedText missing() {
            return new LocalizedText(
                    missing.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                    missing.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
        }

        /** The first cells that were not sure. */
        Set<CellRef> cells() {
            return cells;
        }
    }
}
