package io.gouji.ingest.extract.word;

/**
 * A level of a list.
 *
 * @param start first number
 * @param format of the number, a value of ECMA-376, 17.18.59
 * @param text with {@code %1} for the number of the first level
 * @param legal whether numbers of all levels are written in digits
 * @param restarts whether it begins anew below each number of a higher level
 * @param style id of the paragraph style bound to it, empty if none
 */
record ListLevel(int start, String format, String text, boolean legal, boolean restarts, String style) {

    /** What levels are that a list does not describe: they print nothing. */
    static final ListLevel NONE = new ListLevel(1, "none", "", false, true, "");
}
