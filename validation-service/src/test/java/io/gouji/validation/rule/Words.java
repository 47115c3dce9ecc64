package io.gouji.validation.rule;

import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.WordsExample;
import java.util.List;
import java.util.Map;

/** Words of a disclosure that says one thing only. */
final class Words {

    private Words() {}

    /** Numbers it states; the keys are those of worked examples. */
    static WordsExample stating(Map<String, String> claims) {
        return words(claims, Map.of(), List.of());
    }

    /** Numbers it states, and the text of the section in which it does. */
    static WordsExample stating(Map<String, String> claims, SectionKind section, String text) {
        return words(claims, Map.of(section, text), List.of());
    }

    /** The text of one section. */
    static WordsExample saying(SectionKind section, String text) {
        return words(Map.of(), Map.of(section, text), List.of());
    }

    /** The entries of its table of contents. */
    static WordsExample announcing(String... entries) {
        return words(Map.of(), Map.of(), List.of(entries));
    }

    /** Performance targets. */
    static WordsExample targeting(List<WordsExample.Target> targets) {
        return new WordsExample(
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), targets, Map.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), null);
    }

    private static WordsExample words(
            Map<String, String> claims, Map<SectionKind, String> sections, List<String> contents) {
        return new WordsExample(
                claims, sections, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(),
                List.of(), List.of(), contents, null);
    }
}
