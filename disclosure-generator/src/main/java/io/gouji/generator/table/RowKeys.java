package io.gouji.generator.table;

import java.util.HashMap;
import java.util.Map;

/** Makes row names unique within a table: a repeated one gets {@code #2}, {@code #3}. */
public final class RowKeys {

    private final Map<String, Integer> seen = new HashMap<>();

    public String unique(String key) {
        int count = seen.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "#" + count;
    }
}
