package io.gouji.model.rule;

import io.gouji.model.finding.LocalizedText;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps of a sentence of the catalogue, written {@code {name}}. */
public final class Gaps {

    /** All names a gap may have. */
    public static final Set<String> NAMES = Set.of(
            "headline",
            "left",
            "right",
            "difference",
            "tolerance",
            "unit",
            "count",
            "tables",
            "what",
            "found",
            "demanded");

    private static final char BEGINNING = '{';

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private Gaps() {}

    /**
     * Fills the gaps of a sentence in both languages.
     *
     * @throws IllegalArgumentException if a gap has no value
     */
    public static LocalizedText fill(LocalizedText template, Map<String, LocalizedText> values) {
        return new LocalizedText(
                fill(template.zh(), values, LocalizedText::zh), fill(template.en(), values, LocalizedText::en));
    }

    private static String fill(
            String template, Map<String, LocalizedText> values, Function<LocalizedText, String> language) {
        if (template.indexOf(BEGINNING) < 0) {
            return template;
        }
        Matcher gap = GAP.matcher(template);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (gap.find()) {
            LocalizedText value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + gap.group(1) + "} in: " + template);
            }
            filled.append(template, from, gap.start()).append(language.apply(value));
            from = gap.end();
        }
        return filled.append(template, from, template.length()).toString();
    }

    /** Fails if a sentence has a gap that nobody fills. */
    static void check(String template) {
        GAP.matcher(template).results().map(gap -> gap.group(1)).forEach(name -> {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("unknown gap {" + name + "} in: " + template);
            }
        });
    }
}
