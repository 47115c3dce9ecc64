package io.gouji.validation.rule.change;

import io.gouji.model.document.Labels;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.validation.rule.Stated;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reason (主要原因) that is given for a change. */
final class Reasons {

    private static final Pattern REASON = Pattern.compile("(?:原因(?:是|为|系|:|,)?|主要是|主要系|由于|因为)([^。]*)");
    private static final Pattern NEXT_CHANGE = Pattern.compile("[;；][^;；。]*(?:增加|减少|增长|下降|持平)\\d");

    private Reasons() {}

    /**
     * What was found.
     *
     * @param reason the reason, empty where none is given
     */
    record Found(String reason) {

        /** The sentence of the change was not found in the text of its section, so that nothing can be said. */
        static final Found NO_SENTENCE = new Found("");
    }

    static Found of(Claim change, Stated stated) {
        Optional<NarrativeSection> section = stated.narrative().section(change.section());
        if (section.isEmpty()) {
            return Found.NO_SENTENCE;
        }
        String number = change.value().abs().toPlainString();
        Pattern statedChange = Pattern.compile("(?:增加|减少|增|减)(?:了)?" + Pattern.quote(number) + "(?!\\d)");
        for (String paragraph : section.get().text().split("\n")) {
            String text = Labels.normal(paragraph).replaceAll("(?<=\\d),(?=\\d)", "");
            Matcher matcher = statedChange.matcher(text);
            if (matcher.find()) {
                return new Found(reasonIn(text.substring(matcher.end())));
            }
        }
        return Found.NO_SENTENCE;
    }

    private static String reasonIn(String after) {
        Matcher next = NEXT_CHANGE.matcher(after);
        String own = next.find() ? after.substring(0, next.start()) : after;
        Matcher reason = REASON.matcher(own);
        return reason.find() ? reason.group(1) : "";
    }
}
