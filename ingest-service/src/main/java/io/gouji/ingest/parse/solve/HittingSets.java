package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The smallest sets that share at least one element with each of some given sets. */
final class HittingSets {

    private final List<int[]> targets;
    private final List<int[]> found = new ArrayList<>();
    private final boolean[] chosen;
    private final boolean[] tried;
    private int steps;

    private HittingSets(List<int[]> targets, int elements, int steps) {
        this.targets = targets;
        this.chosen = new boolean[elements];
        this.tried = new boolean[elements];
        this.steps = steps;
    }

    /**
     * All hitting sets of least size.
     *
     * @param targets the sets to hit, none empty
     * @param elements elements are smaller than this
     * @param largest size beyond which none is sought
     * @param steps effort beyond which none is sought
     * @return the sets, each ascending; empty if a bound was reached before all were found
     */
    static List<int[]> smallest(List<int[]> targets, int elements, int largest, int steps) {
        HittingSets search = new HittingSets(targets, elements, steps);
        for (int size = 1; size <= largest && search.found.isEmpty() && search.steps > 0; size++) {
            search.extend(size);
        }
        return search.steps > 0 ? search.found : List.of();
    }

    private void extend(int left) {
        if (steps-- <= 0) {
            return;
        }
        int[] target = narrowest();
        if (target.length == 0) {
            found.add(elements());
            return;
        }
        if (apart() > left) {
            return;
        }
        int[] untried = Arrays.stream(target).filter(element -> !tried[element]).toArray();
        for (int element : untried) {
            chosen[element] = true;
            extend(left - 1);
            chosen[element] = false;
            tried[element] = true;
        }
        for (int element : untried) {
            tried[element] = false;
        }
    }

    /** Of the sets not hit so far, the one with the fewest untried elements; empty if all are hit. */
    private int[] narrowest() {
        int[] narrowest = new int[0];
        int fewest = Integer.MAX_VALUE;
        for (int[] target : targets) {
            int open = 0;
            boolean hit = false;
            for (int element : target) {
                hit |= chosen[element];
                open += tried[element] ? 0 : 1;
            }
            if (!hit && open < fewest) {
                fewest = open;
                narrowest = target;
            }
        }
        return narrowest;
    }

    /** How many elements are needed at least: that many sets not hit so far have no untried element in common. */
    private int apart() {
        BitSet covered = new BitSet(chosen.length);
        int apart = 0;
        for (int[] target : targets) {
            boolean separate = true;
            for (int element : target) {
                separate &= !chosen[element] && (tried[element] || !covered.get(element));
            }
            if (separate) {
                apart++;
                for (int element : target) {
                    covered.set(element);
                }
            }
        }
        return apart;
    }

    private int[] elements() {
        int[] elements = new int[chosen.length];
        int size = 0;
        for (int element = 0; element < chosen.length; element++) {
            if (chosen[element]) {
                elements[size++] = element;
            }
        }
        return Arrays.copyOf(elements, size);
    }
}
