package io.gouji.ingest.parse.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What may be wrong in a document: rows, in which a number may be wrong, missing or too many, and assumptions. Kept as
 * numbers: a row by its index, an assumption by the number of rows plus its own index.
 */
final class Suspects {

    private final Network network;
    private final BitSet elements = new BitSet();

    /** All that occurs in some explanations. */
    Suspects(Network network, List<int[]> explanations) {
        this.network = network;
        explanations.forEach(explanation -> Arrays.stream(explanation).forEach(elements::set));
    }

    /** How many things there are to suspect: all elements are less. */
    static int bound(Network network) {
        return network.rowCount() + network.labels().assumptionCount();
    }

    /** Everything of which at least one thing must be wrong if these constraints cannot hold together. */
    static int[] of(boolean[] conflict, Network network) {
        BitSet elements = new BitSet();
        for (int constraint = 0; constraint < conflict.length; constraint++) {
            if (conflict[constraint]) {
                for (int row : network.rowsOf(constraint)) {
                    elements.set(row);
                }
                for (int assumption : network.labels().assumptionsOf(constraint)) {
                    elements.set(network.rowCount() + assumption);
                }
            }
        }
        return elements.stream().toArray();
    }

    /** All that occurs in some explanations or among some more suspects, as one explanation. */
    static int[] join(List<int[]> explanations, int[] more) {
        IntStream known = explanations.stream().flatMapToInt(IntStream::of);
        return IntStream.concat(known, IntStream.of(more)).distinct().sorted().toArray();
    }

    /** The same without a row. */
    Suspects without(int row) {
        Suspects others = new Suspects(network, List.of());
        others.elements.or(elements);
        others.elements.clear(row);
        return others;
    }

    boolean containsRow(int row) {
        return elements.get(row);
    }

    /** Suspected rows, ascending. */
    int[] rows() {
        return elements.stream()
                .takeWhile(element -> element < network.rowCount())
                .toArray();
    }

    /** Suspected assumptions, ascending. */
    int[] assumptions() {
        return elements.stream()
                .map(element -> element - network.rowCount())
                .filter(assumption -> assumption >= 0)
                .toArray();
    }

    /** The constraints among some that rest on nothing suspected. */
    boolean[] spare(boolean[] constraints) {
        boolean[] spared = spareAssumptions(constraints);
        for (int row : rows()) {
            for (int constraint : network.constraintsOf(row)) {
                spared[constraint] = false;
            }
        }
        return spared;
    }

    /** The constraints among some that rest on no suspected assumption. */
    boolean[] spareAssumptions(boolean[] constraints) {
        boolean[] spared = constraints.clone();
        for (int constraint = 0; constraint < spared.length; constraint++) {
            for (int assumption : network.labels().assumptionsOf(constraint)) {
                spared[constraint] &= !elements.get(network.rowCount() + assumption);
            }
        }
        return spared;
    }
}
