package io.gouji.generator.economy;

import io.gouji.generator.chance.Chance;
import java.util.List;

/**
 * How amounts of one disclosure look: to the fen as payroll sums are, or mostly round as plans are. Amounts are in fen;
 * none is below 100 yuan, since a smaller one would be printed as nothing and yet count.
 */
final class Amounts {

    /** 100 yuan: 0.01 in ten thousand yuan. */
    private static final long SMALLEST = 10_000;

    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    private static final List<Long> GRAINS = List.of(1L, 1L, 100L, 10_000L, 100_000L);

    private final Chance chance;
    private final long grain;
    private final int roundPercent;

    Amounts(Chance chance) {
        this.chance = chance;
        this.grain = chance.pick(GRAINS);
        this.roundPercent = chance.oneOf(5, 10, 20, 30, 60);
    }

    /** {@code fen} as this disclosure would state it. */
    long shape(long fen) {
        return Math.max(SMALLEST, Math.floorDiv(fen + grain / 2, grain) * grain);
    }

    /** Between {@code low} and {@code high} yuan. */
    long yuan(long low, long high) {
        return shape(chance.between(low * 100, high * 100));
    }

    /** {@code fen} times a factor from {@code lowPercent} to {@code highPercent}. */
    long around(long fen, int lowPercent, int highPercent) {
        return shape(fen / 10_000 * chance.between(lowPercent * 100, highPercent * 100) + chance.below(10_000));
    }

    /** The size of a project, from a few hundred yuan to hundreds of millions. */
    long project() {
        if (chance.percent(roundPercent)) {
            return roundProject();
        }
        int magnitude = chance.below(100);
        if (magnitude < 3) {
            return yuan(100, 3_000);
        }
        if (magnitude < 60) {
            return yuan(10_000, 600_000);
        }
        if (magnitude < 95) {
            return yuan(600_000, 9_000_000);
        }
        return yuan(9_000_000, 900_000_000L);
    }

    private long roundProject() {
        long tenThousands = chance.oneOf(1L, 2L, 3L, 5L, 5L, 8L, 10L, 10L, 12L, 15L, 20L, 30L, 50L, 100L, 200L, 1_200L);
        long half = chance.percent(15) ? TEN_THOUSAND_YUAN / 2 : 0;
        return tenThousands * TEN_THOUSAND_YUAN + half;
    }

    /** Last year's amount for one of {@code fen} this year: the same, none, or somewhat different. */
    long prior(long fen) {
        int kind = chance.below(100);
        if (kind < 20) {
            return fen;
        }
        if (kind < 28) {
            return 0;
        }
        return around(fen, 55, 140);
    }
}
