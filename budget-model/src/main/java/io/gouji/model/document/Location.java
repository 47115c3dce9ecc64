package io.gouji.model.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something was printed.
 *
 * @param page 1-based page, null where the format has no pages or they were lost
 * @param line 1-based line of the text, or row of the grid, within the document (with a page: within the page)
 * @param bbox the rectangle on the page, null where the format has no coordinates
 */
public record Location(
        @Nullable Integer page, int line, @Nullable BoundingBox bbox) {

    /** A place in a text without pages. */
    public static Location ofLine(int line) {
        return new Location(null, line, null);
    }
}
