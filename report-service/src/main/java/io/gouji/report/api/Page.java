package io.gouji.report.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param items in the order of the list
 * @param next what the parameter {@code after} must be for the next page, null on the last one
 */
@Schema(
        description =
                "Part of a list. next is the value of the parameter after for the next page, null on the last one.")
record Page<T>(List<T> items, @Nullable String next) {

    /**
     * A page of rows of which one more was asked for than the page may have, to see whether there is another page.
     *
     * @param cursor makes the cursor behind a row
     */
    static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> item, Function<R, String> cursor) {
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(item).toList(),
                rows.size() > limit ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }

    /** The whole list at once. */
    static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }
}
