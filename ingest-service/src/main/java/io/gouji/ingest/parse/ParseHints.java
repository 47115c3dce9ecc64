package io.gouji.ingest.parse;

import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a document beside its content. Content goes first: a hint only fills what is not printed.
 *
 * @param fileName as uploaded, empty if unknown
 * @param regionCode six-digit region code (行政区划代码), null if the caller did not say
 */
public record ParseHints(String fileName, @Nullable String regionCode) {

    /** Nothing is known. */
    public static ParseHints none() {
        return new ParseHints("", null);
    }
}
