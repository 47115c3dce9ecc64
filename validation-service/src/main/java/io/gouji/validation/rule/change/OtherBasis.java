package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.validation.rule.Stated;
import java.util.List;

/**
 * Changes that are stated on another basis (按可比口径, 剔除…因素) than the amount beside them, which then does not lead to the
 * previous year.
 */
final class OtherBasis {

    private static final List<String> BASES = List.of("口径", "可比", "剔除", "扣除");
    private static final String ENDS_OF_CHANGE = "加少增减";

    private OtherBasis() {}

    /** Whether the sentence of a change says so before it. */
    static boolean isOf(Claim change, Stated words) {
        String number = change.value().abs().toPlainString();
        for (String paragraph : words.paragraphs(change.section())) {
            for (int at = paragraph.indexOf(number); at >= 0; at = paragraph.indexOf(number, at + 1)) {
                String before = paragraph.substring(paragraph.lastIndexOf('。', at) + 1, at);
                if (endsWithChange(before) && BASES.stream().anyMatch(before::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsWithChange(String words) {
        String verb = words.endsWith("了") ? words.substring(0, words.length() - 1) : words;
        return !verb.isEmpty() && ENDS_OF_CHANGE.indexOf(verb.charAt(verb.length() - 1)) >= 0;
    }
}
