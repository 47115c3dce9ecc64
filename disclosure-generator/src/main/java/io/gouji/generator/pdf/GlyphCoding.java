package io.gouji.generator.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How text is coded in the page's content. No font is embedded: the glyphs are those of the Adobe-GB1 collection, which
 * viewers take from any Chinese font they have.
 */
enum GlyphCoding {
    /** Unicode, by the predefined CMap. */
    UNICODE("UniGB-UTF16-H", StandardCharsets.UTF_16BE),
    /** GBK, by the predefined CMap, as Chinese typesetting programs do. */
    GBK("GBK-EUC-H", Charset.forName("GBK")),
    /** Numbers of glyphs, with a CMap beside them that says what each means. */
    GLYPHS("Identity-H", StandardCharsets.UTF_16BE);

    private final String cmap;
    private final Charset charset;

    GlyphCoding(String cmap, Charset charset) {
        this.cmap = cmap;
        this.charset = charset;
    }

    /** Name of the encoding. */
    String cmap() {
        return cmap;
    }

    /** What text is coded in before it becomes codes. */
    Charset charset() {
        return charset;
    }
}
