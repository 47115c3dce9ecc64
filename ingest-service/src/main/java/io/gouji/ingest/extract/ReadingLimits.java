package io.gouji.ingest.extract;

/**
 * What a document may hold, so that no document takes the memory or the time of the others. A disclosure of a department with
 * all its units has a few hundred pages and some ten thousand figures; the limits are well beyond that.
 *
 * @param pages of paper or sheets
 * @param lines of text and rows of tables
 * @param cells of tables that are not blank
 * @param columns of a table
 * @param characters of text, in UTF-16 units
 * @param nesting of tables in tables, or of elements in elements of a web page divided by sixteen
 * @param expandedBytes that a compressed document may expand to
 */
public record ReadingLimits(
        int pages, int lines, int cells, int columns, int characters, int nesting, long expandedBytes) {

    /** Holds any disclosure, and fits into a heap of 256 MB. */
    public static ReadingLimits standard() {
        return new ReadingLimits(2_000, 200_000, 400_000, 512, 8_000_000, 24, 256L * 1024 * 1024);
    }
}
