package io.gouji.validation.rule.completeness;

import java.util.regex.MatchResult;

/** Words around what was found in a text, as they are shown. */
final class Excerpt {

    private Excerpt() {}

    /** A match with so many characters on either side, in one line. */
    static String around(String text, MatchResult match, int context) {
        return around(text, match.start(), match.end(), context);
    }

    /** What stands from one index to another with so many characters on either side, in one line. */
    static String around(String text, int start, int end, int context) {
        return text.substring(Math.max(0, start - context), Math.min(text.length(), end + context))
                .replace('\n', ' ');
    }
}
