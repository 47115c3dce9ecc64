package io.gouji.generator.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;

/** Numbers of the glyphs of the Adobe-GB1 collection. */
final class GlyphCollection {

    private static final CMap UNICODE = read();

    private GlyphCollection() {}

    /** The glyph of a character; 0 where the collection has none. */
    static int of(char character) {
        return UNICODE.toCID(String.valueOf(character).getBytes(StandardCharsets.UTF_16BE));
    }

    private static CMap read() {
        try {
            return new CMapParser().parsePredefined("UniGB-UTF16-H");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
