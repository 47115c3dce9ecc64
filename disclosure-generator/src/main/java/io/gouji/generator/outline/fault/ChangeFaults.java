package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes faults in how sentences compare an amount with last year's. */
final class ChangeFaults {

    private static final String NEW = "，上年无此项";
    private static final String REASON = "，主要原因是";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A change of this many per cent must come with its reason. */
    private static final BigDecimal CONSIDERABLE = BigDecimal.TEN;

    private final List<Block> blocks;
    private final Chance chance;

    ChangeFaults(List<Block> blocks, Chance chance) {
        this.blocks = blocks;
        this.chance = chance;
    }

    Optional<Change> direction(WordFaultKind kind) {
        return ClaimPlace.any(blocks, claim -> claim.measure().equals("change_pct") && !isZero(claim), chance)
                .map(place -> {
                    String text = place.paragraph().text();
                    boolean more = text.contains("，增长");
                    String correct = more ? "增长" : "下降";
                    String printed = more ? "下降" : "增长";
                    String value = place.stated().value();
                    List<Claim> claims = new ArrayList<>(place.paragraph().claims());
                    claims.set(
                            place.claim(),
                            ClaimPlace.with(place.stated(), value.startsWith("-") ? value.substring(1) : "-" + value));
                    Paragraph changed = new Paragraph(text.replaceFirst("，" + correct, "，" + printed), claims);
                    return place.change(kind, changed, correct, printed);
                });
    }

    /** Nobody says why, where the change is considerable. */
    Optional<Change> reasonLost(WordFaultKind kind) {
        return ClaimPlace.any(
                        blocks,
                        claim -> claim.measure().equals("change_pct")
                                && new BigDecimal(claim.value()).abs().compareTo(CONSIDERABLE) >= 0,
                        chance)
                .map(place -> {
                    String text = place.paragraph().text();
                    int from = text.indexOf(REASON);
                    int end = text.indexOf('。', from);
                    String reason = text.substring(from, end);
                    Paragraph changed = new Paragraph(
                            text.replace(reason, ""), place.paragraph().claims());
                    return place.change(kind, changed, reason, "");
                });
    }

    /** What was not there last year grows by a hundred per cent, as some habit has it. */
    Optional<Change> rateOnNothing(WordFaultKind kind) {
        return ClaimPlace.any(
                        blocks,
                        claim -> claim.measure().equals("change_amount")
                                && claim.quote().contains(NEW),
                        chance)
                .map(place -> {
                    List<Claim> claims = new ArrayList<>(place.paragraph().claims());
                    Claim by = place.stated();
                    claims.add(
                            place.claim() + 1,
                            new Claim(by.section(), by.subject(), "change_pct", "100.00", "%", by.quote()));
                    Paragraph changed = new Paragraph(place.paragraph().text().replaceFirst(NEW, "，增长100.00%"), claims);
                    return place.change(kind, changed, "上年无此项", "100.00");
                });
    }

    /**
     * What became less was even more last year, by this or more: change and rate agree with each other, but not with the other
     * sections.
     */
    Optional<Change> lastYear(WordFaultKind kind, String section, BigDecimal atLeast) {
        return ClaimPlace.any(
                        blocks,
                        claim -> claim.section().equals(section)
                                && claim.measure().equals("change_pct")
                                && claim.value().startsWith("-"),
                        chance)
                .flatMap(place -> place.beside("change_amount")
                        .flatMap(by -> place.beside("amount")
                                .map(amount -> lastYear(kind, place, by, new BigDecimal(amount.value()), atLeast))));
    }

    private Change lastYear(WordFaultKind kind, ClaimPlace place, Claim by, BigDecimal amount, BigDecimal atLeast) {
        BigDecimal correct = new BigDecimal(by.value());
        BigDecimal previous = amount.subtract(correct);
        BigDecimal then = previous.add(atLeast).add(new BigDecimal(chance.oneOf("0.50", "7.00", "31.20")));
        BigDecimal change = amount.subtract(then);
        BigDecimal rate = change.multiply(HUNDRED).divide(then, 2, RoundingMode.HALF_UP);
        int which = place.paragraph().claims().indexOf(by);
        Paragraph changed = ClaimPlace.printing(
                ClaimPlace.printing(place.paragraph(), which, change.toPlainString()),
                place.claim(),
                rate.toPlainString());
        return place.change(kind, changed, by.value(), change.toPlainString());
    }

    private static boolean isZero(Claim claim) {
        return new BigDecimal(claim.value()).signum() == 0;
    }
}
