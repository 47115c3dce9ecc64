package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.validation.rule.Stated;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reason (主要原因) that is given for a change. */
final class Reasons {

    private static final int WORDS_BEFORE = 3;
    private static final Pattern CHANGE = Pattern.compile("[增减加少]了?$");
    private static final Pattern REASON = Pattern.compile("(?:原因(?:是|为|系|:|,)?|主要是|主要系|由于|因为)([^。]*)");
    private static final Pattern NEXT_CHANGE = Pattern.compile("[;；][^;；。]*(?:增加|减少|增长|下降|持平)\\d");

    private Reasons() {}

    /** The reason, empty where none is given; nothing where the sentence of the change was not found in its section. */
    static Optional<String> of(Claim change, Stated stated) {
        String number = change.value().abs().toPlainString();
        for (String paragraph : stated.paragraphs(change.section())) {
            int at = paragraph.indexOf(number);
            while (at >= 0) {
                String before = paragraph.substring(Math.max(0, at - WORDS_BEFORE), at);
                boolean whole = at + number.length() == paragraph.length()
                        || !Character.isDigit(paragraph.charAt(at + number.length()));
                if (whole && CHANGE.matcher(before).find()) {
                    return Optional.of(reasonIn(paragraph.substring(at + number.length())));
                }
                at = paragraph.indexOf(number, at + 1);
            }
        }
        return Optional.empty();
    }

    private static String reasonIn(String after) {
        Matcher next = NEXT_CHANGE.matcher(after);
        String own = next.find() ? after.substring(0, next.start()) : after;
        Matcher reason = REASON.matcher(own);
        return reason.find() ? reason.group(1) : "";
    }
}
