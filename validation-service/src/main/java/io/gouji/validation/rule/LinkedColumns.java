package io.gouji.validation.rule;

import io.gouji.model.document.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The ambiguous figures of one table. Where those with the same likeliest column have the same candidates throughout, and
 * those with another one have others, they stand in the same column as each other: only its name is not known.
 */
final class LinkedColumns {

    private final Map<String, List<String>> candidates = new HashMap<>();
    private boolean consistent = true;

    void add(Fact fact) {
        List<String> others = candidates.putIfAbsent(fact.column(), fact.candidates());
        consistent &= others == null || others.equals(fact.candidates());
    }

    boolean linked() {
        return consistent && new HashSet<>(candidates.values()).size() == candidates.size();
    }
}
