package io.gouji.ingest.extract.pdf;

import java.util.List;

/**
 * What of a tagged table stands on one page.
 *
 * @param glyphs all that stands in it there
 */
record TaggedPart(Table table, List<Glyph> glyphs) {

    TaggedPart {
        glyphs = List.copyOf(glyphs);
    }
}
