package io.gouji.ingest.extract.pdf;

import java.util.List;

/**
 * What is painted on a page and can be seen, in the frame in which its text is read from left to right.
 *
 * @param frame how that frame lies on the page as a viewer shows it
 * @param glyphs in order of painting, without spaces
 * @param horizontal pieces of horizontal rules
 * @param vertical pieces of vertical rules
 * @param imageArea share of the page that images take up, 0 to 1
 * @param unreadable how many visible characters could not be told, because their font does not say what they stand for
 */
record PageContent(
        Frame frame, List<Glyph> glyphs, List<Rule> horizontal, List<Rule> vertical, float imageArea, int unreadable) {}
