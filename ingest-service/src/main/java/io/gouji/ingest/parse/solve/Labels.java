package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What constraints are filed under: their family, and the assumption they rest on. */
final class Labels {

    private final int[] families;
    private final List<String> names;
    private final int[] units;
    private final List<Constraint> constraints;
    private final Map<BitSet, Set<String>> sets = new HashMap<>();

    Labels(List<Constraint> constraints) {
        families = new int[constraints.size()];
        units = new int[families.length];
        this.constraints = constraints;
        Map<String, Integer> indices = new LinkedHashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < families.length; i++) {
            Constraint constraint = constraints.get(i);
            families[i] = indices.computeIfAbsent(constraint.family(), name -> indices.size());
            int own = i;
            units[i] = constraint
                    .assumption()
                    .map(name -> firsts.computeIfAbsent(name, key -> own))
                    .orElse(own);
        }
        names = new ArrayList<>(indices.keySet());
    }

    /** Index of the family of a constraint. */
    int familyOf(int constraint) {
        return families[constraint];
    }

    /** Constraints with the same unit rest on the same assumption; the unit is the first of them. */
    int unitOf(int constraint) {
        return units[constraint];
    }

    /** Whether the constraint rests on an assumption. */
    boolean isAssumed(int constraint) {
        return constraints.get(constraint).assumption().isPresent();
    }

    /** The assumption a constraint rests on; empty if on none. */
    String assumption(int constraint) {
        return constraints.get(constraint).assumption().orElse("");
    }

    /** The names of families given by index. */
    Set<String> names(BitSet indices) {
        return sets.computeIfAbsent(
                indices, key -> Set.of(key.stream().mapToObj(names::get).toArray(String[]::new)));
    }
}
