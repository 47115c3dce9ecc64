package io.gouji.generator.html;

import io.gouji.generator.chance.Chance;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a page is marked up.
 *
 * @param manner whose hand it shows
 * @param captionInTable whether title and unit stand in the first rows of the table itself
 * @param charset its encoding, declared in its head
 */
record HtmlLook(Manner manner, boolean captionInTable, Charset charset) {

    /** Whose hand a page shows. */
    enum Manner {
        /** Written for the web, with header cells. */
        CLEAN,
        /** Saved by a word processor: every cell has paragraphs and spans, blank ones a non-breaking space. */
        WORD,
        /** Put together by a content system: navigation, scripts and footers around the article. */
        SITE
    }

    static HtmlLook draw(Chance chance) {
        return new HtmlLook(
                chance.pick(List.of(Manner.values())),
                chance.percent(30),
                chance.percent(25) ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }
}
