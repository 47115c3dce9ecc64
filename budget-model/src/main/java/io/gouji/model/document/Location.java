package io.gouji.model.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something was printed.
 *
 * @param page 1-based page, or sheet of a workbook; null where the format has no pages or they were lost
 * @param line 1-based line of the text, or row of the grid, within the document (with a page: within the page)
 * @param bbox the rectangle on the page, null where the format has no coordinates
 * @param part 1-based file of a disclosure that came as several files, null where it came as one
 * @param confidence how sure the character recognition (OCR) was of what stands here, 0 to 100; null where nothing had to be
 *     recognised from an image
 */
public record Location(
        @Nullable Integer page,
        int line,
        @Nullable BoundingBox bbox,
        @Nullable Integer part,
        @Nullable Integer confidence) {

    /** A place in a document that is one file and was not recognised from an image. */
    public Location(@Nullable Integer page, int line, @Nullable BoundingBox bbox) {
        this(page, line, bbox, null, null);
    }

    /** A place in a text without pages. */
    public static Location ofLine(int line) {
        return new Location(null, line, null);
    }
}
