package io.gouji.ingest.parse.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts how often each of several readings of the same thing occurs; garbled ones stay in the minority. */
final class Votes<T> {

    private final Map<T, Integer> weights = new LinkedHashMap<>();

    void add(T candidate, int weight) {
        weights.merge(candidate, weight, Integer::sum);
    }

    /** The candidate with the highest weight; of equal ones the first. */
    Optional<T> winner() {
        T winner = null;
        int highest = 0;
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > highest) {
                winner = entry.getKey();
                highest = entry.getValue();
            }
        }
        return Optional.ofNullable(winner);
    }
}
