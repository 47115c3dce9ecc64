package io.gouji.ingest.parse.form;

import java.util.List;

/**
 * Puts the words of a header together again that were broken over lines where no rules tell how many rows a cell takes up.
 * Only pieces that make up the header of the template, nothing missing and nothing left over, belong together.
 */
final class BrokenWords {

    private BrokenWords() {}

    /** The path as the template divides it, if the pieces make up just that; else as printed. */
    static List<String> mended(List<String> path, String header) {
        boolean same = path.size() > 1 && String.join("", path).equals(header.replace("/", ""));
        return same ? List.of(header.split("/")) : path;
    }
}
