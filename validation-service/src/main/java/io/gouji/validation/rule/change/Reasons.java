package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.validation.rule.Stated;
import io.gouji.validation.rule.TextSearch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the reason (主要原因) that is given for a change. */
final class Reasons {

    private static final int WORDS_BEFORE = 3;
    private static final Pattern MORE = Pattern.compile("[增加]了?$");
    private static final Pattern LESS = Pattern.compile("[减少]了?$");
    private static final Pattern CODE = Pattern.compile("\\d{3}(?:-\\d{2}){0,2}");
    private static final TextSearch REASON = TextSearch.of("原主由因", "(?:原因(?:是|为|系|:|,)?|主要是|主要系|由于|因为)([^。]*)");
    private static final TextSearch NEXT_CHANGE = TextSearch.of(";；", "[;；][^;；。]*(?:增加|减少|增长|下降|持平)\\d");

    private Reasons() {}

    /**
     * The reason, empty where none is given wherever the change is stated; nothing where the sentence of the change was not found in its
     * section. A total and its part may change by the same amount and share a reason; of two codes of which that is true each needs its
     * own.
     */
    static Optional<String> of(Change stated, Stated words) {
        Claim change = stated.change();
        Pattern direction = change.value().signum() < 0 ? LESS : MORE;
        List<String> said =
                reasons(change.value().abs().toPlainString(), direction, paragraphs(change, stated.amount(), words));
        Optional<String> own = own(stated, said, words);
        if (own.isPresent() && (!own.get().isEmpty() || isCode(change))) {
            return own;
        }
        return said.stream()
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** The reason behind each place where a change by this number in this direction is stated, empty where none is given. */
    private static List<String> reasons(String number, Pattern direction, List<String> paragraphs) {
        List<String> reasons = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int at = paragraph.indexOf(number);
            while (at >= 0) {
                String before = paragraph.substring(Math.max(0, at - WORDS_BEFORE), at);
                boolean whole = at + number.length() == paragraph.length()
                        || !Character.isDigit(paragraph.charAt(at + number.length()));
                if (whole && direction.matcher(before).find()) {
                    reasons.add(reasonIn(paragraph.substring(at + number.length())));
                }
                at = paragraph.indexOf(number, at + 1);
            }
        }
        return reasons;
    }

    /** Where several subjects of one amount change alike, each has the reason of its own sentence: they are read in printed order. */
    private static Optional<String> own(Change stated, List<String> said, Stated words) {
        Claim change = stated.change();
        List<Claim> alike = words.claims(words.kindOf(change.section()), Measure.CHANGE_AMOUNT).stream()
                .filter(claim -> claim.section().equals(change.section())
                        && claim.value().compareTo(change.value()) == 0
                        && isCode(claim) == isCode(change)
                        && amountOf(claim, words).equals(amountOf(change, words)))
                .toList();
        int which = alike.indexOf(change);
        return which >= 0 && alike.size() == said.size() ? Optional.of(said.get(which)) : Optional.empty();
    }

    private static Optional<BigDecimal> amountOf(Claim change, Stated words) {
        return words.beside(change, Measure.AMOUNT).map(amount -> amount.value().stripTrailingZeros());
    }

    private static boolean isCode(Claim claim) {
        return CODE.matcher(claim.subject()).matches();
    }

    /** Where the change may be stated: of a code only beside its amount, if that stands anywhere. */
    private static List<String> paragraphs(Claim change, @Nullable Claim amount, Stated words) {
        List<String> all = words.paragraphs(change.section());
        if (amount == null || !isCode(change)) {
            return all;
        }
        String beside = amount.value().toPlainString();
        List<String> own =
                all.stream().filter(paragraph -> paragraph.contains(beside)).toList();
        return own.isEmpty() ? all : own;
    }

    private static String reasonIn(String after) {
        String own = NEXT_CHANGE
                .first(after)
                .map(next -> after.substring(0, next.start()))
                .orElse(after);
        return REASON.first(own).map(reason -> reason.group(1)).orElse("");
    }
}
