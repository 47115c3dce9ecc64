package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;

/** Memory that constraints use while they work, kept from one to the next, and the limits they keep to. One thread. */
final class Workspace {

    private final Limits limits;
    private Effort effort;
    private final List<Choices> choices = new ArrayList<>();
    private final List<Intervals> reached = new ArrayList<>();
    private final List<Intervals> needed = new ArrayList<>();
    private Intervals spare = new Intervals();
    private boolean limited;

    Workspace(Limits limits) {
        this.limits = limits;
        this.effort = new Effort(0);
    }

    /** Begins a part of the work that has effort of its own and has hit no limit yet. */
    void allow(long steps) {
        effort = new Effort(steps);
        limited = false;
    }

    Limits limits() {
        return limits;
    }

    Effort effort() {
        return effort;
    }

    /** Notes that a limit was hit. */
    void limit() {
        limited = true;
    }

    boolean limited() {
        return limited;
    }

    Choices choices(int index, RowPart part, long[] placements) {
        if (index == choices.size()) {
            choices.add(new Choices(part, placements));
        }
        Choices entry = choices.get(index);
        entry.load(part, placements);
        return entry;
    }

    Choices choices(int index) {
        return choices.get(index);
    }

    /** Sums that the open rows before the given one can reach. */
    Intervals reached(int index) {
        return entry(reached, index);
    }

    /** Sums that the open rows from the given one on can bring to zero. */
    Intervals needed(int index) {
        return entry(needed, index);
    }

    /** Adds a row's choices to {@code reached(index)}, giving {@code reached(index + 1)}; false if a limit is hit. */
    boolean extendReached(int index, Choices row, long floor, long ceiling) {
        entry(reached, index + 1);
        return combine(reached, index, index + 1, row, false, floor, ceiling);
    }

    /** Takes a row's choices off {@code needed(index + 1)}, giving {@code needed(index)}; false if a limit is hit. */
    boolean extendNeeded(int index, Choices row, long floor, long ceiling) {
        entry(needed, index);
        return combine(needed, index + 1, index, row, true, floor, ceiling);
    }

    private boolean combine(
            List<Intervals> list, int from, int to, Choices row, boolean subtract, long floor, long ceiling) {
        Intervals source = list.get(from);
        Intervals union = list.get(to);
        union.clear();
        for (int choice = 0; choice < row.count(); choice++) {
            long low = subtract ? -row.high(choice) : row.low(choice);
            long high = subtract ? -row.low(choice) : row.high(choice);
            spare.setToUnion(union, source, low, high, floor, ceiling);
            Intervals emptied = union;
            union = spare;
            spare = emptied;
            effort.spend(union.size() + source.size());
            if (union.size() > limits.states()) {
                list.set(to, union);
                return false;
            }
        }
        list.set(to, union);
        return true;
    }

    private static Intervals entry(List<Intervals> list, int index) {
        while (index >= list.size()) {
            list.add(new Intervals());
        }
        return list.get(index);
    }
}
