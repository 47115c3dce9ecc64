package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextSearchTest {

    private static final String PATTERN = "(?<!a)[ab]c*|d(?=a|$)|ee";
    private static final TextSearch SEARCH = TextSearch.of("abde", PATTERN);

    @Property
    void findsWhatThePatternFindsByItself(
            @ForAll @CharRange(from = 'a', to = 'f') @StringLength(max = 30) String text) {
        // When
        var found = SEARCH.in(text).stream().map(MatchResult::start).toList();

        // Then
        var expected = Pattern.compile(PATTERN).matcher(text).results();
        assertThat(found).isEqualTo(expected.map(MatchResult::start).toList());
    }

    @Property
    void replacesWhatThePatternReplacesByItself(
            @ForAll @CharRange(from = 'a', to = 'f') @StringLength(max = 30) String text) {
        assertThat(SEARCH.replacedIn(text, "-"))
                .isEqualTo(Pattern.compile(PATTERN).matcher(text).replaceAll("-"));
    }

    @Test
    void takesCharactersThatShareABitForDifferentOnes() {
        // Given
        char other = 'a' + Long.SIZE;

        // When
        var found = TextSearch.of("a", ".").in("a" + other + "a");

        // Then
        assertThat(found).extracting(MatchResult::start).containsExactly(0, 2);
    }

    @Test
    void givesTheFirst() {
        assertThat(SEARCH.first("xxacc").map(MatchResult::group)).contains("acc");
        assertThat(SEARCH.first("xx")).isEmpty();
    }
}
