package io.gouji.ingest.parse.label;

/** How many characters two words differ in, counting each that is replaced, missing or too many. */
public final class EditDistance {

    private EditDistance() {}

    /** Whether they differ in no more than so many. */
    public static boolean isAtMost(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return false;
        }
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return false;
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[other.length()] <= limit;
    }
}
