package io.gouji.model.narrative;

import io.gouji.model.document.Location;

/**
 * A heading that divides the document as a whole, or that the table of contents announces.
 *
 * @param kind which of the two
 * @param text as printed, with its numbering, without the dots and the page number of a table of contents
 * @param location where it stands
 */
public record OutlineHeading(Kind kind, String text, Location location) {

    /** Kinds of heading. */
    public enum Kind {
        /** 第一部分: a part of the document. */
        PART,
        /** An entry of the table of contents (目录). */
        CONTENTS
    }
}
