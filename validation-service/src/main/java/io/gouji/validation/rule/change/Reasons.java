package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.validation.rule.Stated;
import io.gouji.validation.rule.TextSearch;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the reason (主要原因) that is given for a change. */
final class Reasons {

    private static final int WORDS_BEFORE = 3;
    private static final Pattern CHANGE = Pattern.compile("[增减加少]了?$");
    private static final TextSearch REASON = TextSearch.of("原主由因", "(?:原因(?:是|为|系|:|,)?|主要是|主要系|由于|因为)([^。]*)");
    private static final TextSearch NEXT_CHANGE = TextSearch.of(";；", "[;；][^;；。]*(?:增加|减少|增长|下降|持平)\\d");

    private Reasons() {}

    /** The reason, empty where none is given wherever the change is stated; nothing where the sentence of the change was not found in its section. */
    static Optional<String> of(Claim change, Stated stated) {
        String number = change.value().abs().toPlainString();
        Optional<String> first = Optional.empty();
        for (String paragraph : stated.paragraphs(change.section())) {
            int at = paragraph.indexOf(number);
            while (at >= 0) {
                String before = paragraph.substring(Math.max(0, at - WORDS_BEFORE), at);
                boolean whole = at + number.length() == paragraph.length()
                        || !Character.isDigit(paragraph.charAt(at + number.length()));
                if (whole && CHANGE.matcher(before).find()) {
                    String reason = reasonIn(paragraph.substring(at + number.length()));
                    if (!reason.isEmpty()) {
                        return Optional.of(reason);
                    }
                    first = Optional.of(reason);
                }
                at = paragraph.indexOf(number, at + 1);
            }
        }
        return first;
    }

    private static String reasonIn(String after) {
        String own = NEXT_CHANGE
                .first(after)
                .map(next -> after.substring(0, next.start()))
                .orElse(after);
        return REASON.first(own).map(reason -> reason.group(1)).orElse("");
    }
}
