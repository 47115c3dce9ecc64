package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What constraints are filed under: their family, and the assumptions they rest on. */
final class Labels {

    private static final int[] NONE = {};

    private final int[] families;
    private final List<String> names;
    private final int[][] assumptions;
    private final List<String> assumptionNames;
    private final Map<BitSet, Set<String>> sets = new HashMap<>();

    Labels(List<Constraint> constraints) {
        families = new int[constraints.size()];
        assumptions = new int[families.length][];
        Map<String, Integer> indices = new LinkedHashMap<>();
        Map<String, Integer> assumptionIndices = new LinkedHashMap<>();
        for (int i = 0; i < families.length; i++) {
            Constraint constraint = constraints.get(i);
            families[i] = indices.computeIfAbsent(constraint.family(), name -> indices.size());
            assumptions[i] = constraint.assumptions().isEmpty()
                    ? NONE
                    : constraint.assumptions().stream()
                            .sorted()
                            .mapToInt(name -> assumptionIndices.computeIfAbsent(name, key -> assumptionIndices.size()))
                            .toArray();
        }
        names = new ArrayList<>(indices.keySet());
        assumptionNames = new ArrayList<>(assumptionIndices.keySet());
    }

    /** Index of the family of a constraint. */
    int familyOf(int constraint) {
        return families[constraint];
    }

    /** Indices of the assumptions a constraint rests on; not to be changed. */
    int[] assumptionsOf(int constraint) {
        return assumptions[constraint];
    }

    /** How many assumptions there are. */
    int assumptionCount() {
        return assumptionNames.size();
    }

    /** The name of an assumption. */
    String assumption(int index) {
        return assumptionNames.get(index);
    }

    /** The names of families given by index. */
    Set<String> names(BitSet indices) {
        return sets.computeIfAbsent(
                indices, key -> Set.of(key.stream().mapToObj(names::get).toArray(String[]::new)));
    }
}
