package io.gouji.generator.chance;

import java.util.ArrayList;
import java.util.List;

/**
 * A stream of seeded decisions (SplitMix64), the same on every machine and every Java version.
 *
 * <p>{@link #fork} gives an independent stream for a named purpose that does not depend on how many numbers were drawn
 * before, so that a change in one part of the generator (say, one more kind of noise) leaves the others as they were.
 */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    public Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** An independent stream for {@code purpose}: the same seed and purpose give the same stream. */
    public Chance fork(String purpose) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001b3L;
        }
        return new Chance(mix(seed + GOLDEN) ^ mix(hash));
    }

    /** Any 64 bits. */
    public long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** A whole number from 0 to {@code bound - 1}; {@code bound} is positive. */
    public int below(int bound) {
        return (int) Math.floorMod(bits() >>> 1, (long) bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public long between(long low, long high) {
        return low + Math.floorMod(bits() >>> 1, high - low + 1);
    }

    /** True in {@code percent} of 100 cases. */
    public boolean percent(int percent) {
        return below(100) < percent;
    }

    /** True in {@code perMille} of 1,000 cases. */
    public boolean perMille(int perMille) {
        return below(1000) < perMille;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    /** Up to {@code count} different elements, in the order of {@code choices}. */
    public <T> List<T> sample(List<T> choices, int count) {
        List<T> chosen = new ArrayList<>();
        int wanted = Math.min(count, choices.size());
        for (int i = 0; i < choices.size() && chosen.size() < wanted; i++) {
            if (below(choices.size() - i) < wanted - chosen.size()) {
                chosen.add(choices.get(i));
            }
        }
        return chosen;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
