package io.gouji.ingest.parse.row;

import java.util.HashMap;
import java.util.Map;

/** Makes the keys of the rows of a table, unique in it: a repeated one gets {@code #2}, {@code #3}. */
public final class RowKeys {

    private static final int CLASS_DIGITS = 3;
    private static final int LEVEL_DIGITS = 2;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The key, made unique. */
    public String unique(String key) {
        int times = seen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }

    /** Whether a key was made before. */
    boolean isTaken(String key) {
        return seen.containsKey(key);
    }

    /** {@code 2080109} as {@code 208-01-09}. */
    public static String ofCode(String code) {
        StringBuilder key = new StringBuilder(code.substring(0, Math.min(CLASS_DIGITS, code.length())));
        for (int i = CLASS_DIGITS; i + LEVEL_DIGITS <= code.length(); i += LEVEL_DIGITS) {
            key.append('-').append(code, i, i + LEVEL_DIGITS);
        }
        return key.toString();
    }
}
