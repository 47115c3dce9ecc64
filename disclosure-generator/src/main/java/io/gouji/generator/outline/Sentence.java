package io.gouji.generator.outline;

import io.gouji.generator.table.Cell;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;

/** Puts a sentence together and remembers what it claims. */
final class Sentence {

    private record Stated(String subject, String measure, String value, String unit) {}

    private final String section;
    private final StringBuilder text = new StringBuilder();
    private final List<Stated> stated = new ArrayList<>();

    private Sentence(String section) {
        this.section = section;
    }

    /** A sentence of the section with this number. */
    static Sentence in(String section) {
        return new Sentence(section);
    }

    Sentence say(String words) {
        text.append(words);
        return this;
    }

    Sentence say(String words, Object... parts) {
        return say(words.formatted(parts));
    }

    /** An amount in ten thousand yuan, with its unit. */
    Sentence amount(String subject, long fen) {
        state(subject, "amount", Cell.ofFen(fen).printed() ? Cell.ofFen(fen).value() : "0.00", "万元");
        return say(Phrases.amount(fen));
    }

    /** How large a part of a whole is, in per cent. */
    Sentence share(String subject, long part, long whole) {
        String percent = Phrases.percent(part, whole);
        state(subject, "share_pct", percent.replace("%", ""), "%");
        return say(percent);
    }

    /** How an amount compares with last year's, with a reason. */
    Sentence change(String subject, long fen, long prior, Phrases phrases) {
        String sign = fen < prior ? "-" : "";
        String by = fen == prior ? "0.00" : Cell.ofFen(Math.abs(fen - prior)).value();
        state(subject, "change_amount", by.equals("0.00") ? by : sign + by, "万元");
        if (fen == prior ? !phrases.saysUnchanged() : prior > 0) {
            String rate = Phrases.rate(fen, prior).replace("%", "");
            state(subject, "change_pct", rate.equals("0.00") ? rate : sign + rate, "%");
        }
        return say(phrases.change(fen, prior));
    }

    /** How much of a plan was carried out, in per cent. */
    Sentence completion(String subject, long done, long planned) {
        String percent = Phrases.percent(done, planned);
        state(subject, "completion_pct", percent.replace("%", ""), "%");
        return say(percent);
    }

    /** A number of people or things, with its unit. */
    Sentence count(String subject, long number, String unit) {
        return number(subject, "count", number, unit);
    }

    /** A number of another measure, with its unit. */
    Sentence number(String subject, String measure, long number, String unit) {
        state(subject, measure, String.valueOf(number), unit);
        return say(number + unit);
    }

    /** A number that the words said before already hold. */
    Sentence state(String subject, String measure, String value, String unit) {
        stated.add(new Stated(Labels.normal(subject), measure, value, unit));
        return this;
    }

    Block.Paragraph end() {
        String quote = text.toString();
        return new Block.Paragraph(
                quote,
                stated.stream()
                        .map(claim -> new Claim(
                                section, claim.subject(), claim.measure(), claim.value(), claim.unit(), quote))
                        .toList());
    }
}
