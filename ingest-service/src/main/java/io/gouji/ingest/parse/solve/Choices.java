package io.gouji.ingest.parse.solve;

import java.util.Arrays;

/** The different amounts one open row can add to a sum, and which placement adds which. */
final class Choices {

    private static final int LOOK_BACK = 64;

    private RowPart part;
    private long[] placements;
    private int[] choiceOf = new int[64];
    private long[] sums = new long[16];
    private long[] slacks = new long[16];
    private boolean[] supported = new boolean[16];
    private int count;
    private long lowest;
    private long highest;

    Choices(RowPart part, long[] placements) {
        this.part = part;
        this.placements = placements;
    }

    /** Lists the amounts. */
    void load(RowPart newPart, long[] newPlacements) {
        part = newPart;
        placements = newPlacements;
        count = 0;
        lowest = Long.MAX_VALUE;
        highest = Long.MIN_VALUE;
        if (choiceOf.length < placements.length) {
            choiceOf = new int[placements.length];
        }
        if (part.isSingleCell()) {
            loadSingle();
        } else {
            for (int i = 0; i < placements.length; i++) {
                choiceOf[i] = indexOf(part.sum(placements[i]), part.slack(placements[i]));
            }
        }
        Arrays.fill(supported, 0, count, false);
    }

    private void loadSingle() {
        int[] index = new int[part.numbers() + 1];
        for (int i = 0; i < placements.length; i++) {
            int choice = part.choice(placements[i]);
            if (index[choice] == 0) {
                index[choice] = 1 + indexOf(part.sum(placements[i]), part.slack(placements[i]));
            }
            choiceOf[i] = index[choice] - 1;
        }
    }

    /** Finds or adds an amount. Far back it is not looked for: listing an amount twice costs time and changes nothing. */
    private int indexOf(long sum, long slack) {
        for (int i = Math.max(0, count - LOOK_BACK); i < count; i++) {
            if (sums[i] == sum && slacks[i] == slack) {
                return i;
            }
        }
        if (count == sums.length) {
            sums = Arrays.copyOf(sums, 2 * count);
            slacks = Arrays.copyOf(slacks, 2 * count);
            supported = Arrays.copyOf(supported, 2 * count);
        }
        sums[count] = sum;
        slacks[count] = slack;
        lowest = Math.min(lowest, sum - slack);
        highest = Math.max(highest, sum + slack);
        return count++;
    }

    int count() {
        return count;
    }

    long low(int choice) {
        return sums[choice] - slacks[choice];
    }

    long high(int choice) {
        return sums[choice] + slacks[choice];
    }

    /** Least amount the row can stand for. */
    long lowest() {
        return lowest;
    }

    /** Greatest amount the row can stand for. */
    long highest() {
        return highest;
    }

    void support(int choice) {
        supported[choice] = true;
    }

    /**
     * Leaves the row the placements of the supported choices.
     *
     * @return false if none is supported
     */
    boolean keepSupported(Domains domains, int cause) {
        int kept = 0;
        for (int i = 0; i < placements.length; i++) {
            if (supported[choiceOf[i]]) {
                kept++;
            }
        }
        if (kept == placements.length) {
            return true;
        }
        long[] rest = new long[kept];
        int next = 0;
        for (int i = 0; next < kept; i++) {
            if (supported[choiceOf[i]]) {
                rest[next++] = placements[i];
            }
        }
        if (kept > 0) {
            domains.narrow(part.row, rest, cause);
        }
        return kept > 0;
    }
}
