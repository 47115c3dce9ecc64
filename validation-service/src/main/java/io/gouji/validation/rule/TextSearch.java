package io.gouji.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through long texts for a pattern whose matches begin with one of a few characters. The pattern is tried where one of these
 * stands and nowhere else, which finds the same at a tenth of the cost: a pattern of many alternatives is dear to try at every character.
 */
public final class TextSearch {

    private final String beginnings;
    private final Pattern pattern;

    /** Has a bit for each beginning, so that most characters are passed over without being looked up. */
    private final long bits;

    private TextSearch(String beginnings, Pattern pattern) {
        this.beginnings = beginnings;
        this.pattern = pattern;
        this.bits = beginnings.chars().mapToLong(TextSearch::bit).reduce(0, (one, other) -> one | other);
    }

    /**
     * A search.
     *
     * @param beginnings every character that a match may begin with
     * @param pattern what is looked for; it may look behind and ahead, and never matches nothing
     */
    public static TextSearch of(String beginnings, String pattern) {
        return new TextSearch(beginnings, Pattern.compile(pattern));
    }

    /** All matches from left to right. */
    public List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = matcher(text);
        int at = next(matcher, text, 0);
        while (at < text.length()) {
            found.add(matcher.toMatchResult());
            at = next(matcher, text, matcher.end());
        }
        return found;
    }

    /** The first match. */
    public Optional<MatchResult> first(String text) {
        Matcher matcher = matcher(text);
        return next(matcher, text, 0) < text.length() ? Optional.of(matcher) : Optional.empty();
    }

    /** The text with something else in the place of every match. */
    public String replacedIn(String text, String replacement) {
        Matcher matcher = matcher(text);
        int at = next(matcher, text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int end = 0;
        while (at < text.length()) {
            replaced.append(text, end, at).append(replacement);
            end = matcher.end();
            at = next(matcher, text, end);
        }
        return replaced.append(text, end, text.length()).toString();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Where the next match begins, the length of the text if there is none. */
    private int next(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((bits & bit(c)) != 0
                    && beginnings.indexOf(c) >= 0
                    && matcher.region(at, text.length()).lookingAt()) {
                return at;
            }
        }
        return text.length();
    }

    private static long bit(int character) {
        return 1L << character;
    }
}
