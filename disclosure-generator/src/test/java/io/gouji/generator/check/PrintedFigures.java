package io.gouji.generator.check;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.truth.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a disclosure among the words of the file it was written to. */
public final class PrintedFigures {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]+");

    private PrintedFigures() {}

    /** Facts whose value does not occur in the text as often as in the truth. */
    public static List<Fact> missing(GeneratedDisclosure disclosure, String text) {
        Map<String, Integer> printed = new HashMap<>();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            printed.merge(numbers.group().replace(",", ""), 1, Integer::sum);
        }
        return disclosure.facts().stream()
                .filter(fact -> printed.merge(fact.value(), -1, Integer::sum) < 0)
                .toList();
    }
}
