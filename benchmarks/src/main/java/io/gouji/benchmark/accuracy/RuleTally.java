package io.gouji.benchmark.accuracy;

import java.util.Map;
import java.util.TreeMap;

/** How often each rule was right: of what it should have named, and of what it said. */
final class RuleTally {

    private final Map<String, Counts> counts = new TreeMap<>();

    /** Counts of one rule. */
    static final class Counts {
        private int expected;
        private int named;
        private int found;
        private int explained;

        double recall() {
            return expected == 0 ? 1 : (double) named / expected;
        }

        double precision() {
            return found == 0 ? 1 : (double) explained / found;
        }

        int expected() {
            return expected;
        }

        int found() {
            return found;
        }
    }

    /** A fault that this rule should name, and whether it did. */
    void expected(String rule, boolean named) {
        Counts of = of(rule);
        of.expected++;
        of.named += named ? 1 : 0;
    }

    /** Something this rule said, and whether a planted fault explains it. */
    void found(String rule, boolean explained) {
        Counts of = of(rule);
        of.found++;
        of.explained += explained ? 1 : 0;
    }

    private Counts of(String rule) {
        return counts.computeIfAbsent(rule, id -> new Counts());
    }

    Map<String, Counts> byRule() {
        return counts;
    }
}
