package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes faults in how sentences compare an amount with last year's. */
final class ChangeFaults {

    private static final String NEW = "，上年无此项";
    private static final String UNCHANGED = "与上年预算持平";
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
     * What became less was even more last year, by this or more and by more than rounding of all figures of the section explains:
     * change and rate agree with each other, but not with the other sections.
     */
    Optional<Change> lastYear(WordFaultKind kind, String section, BigDecimal atLeast) {
        BigDecimal least = atLeast.max(roundingOf(section));
        return ClaimPlace.any(
                        blocks,
                        claim -> claim.section().equals(section)
                                && claim.measure().equals("change_pct")
                                && claim.value().startsWith("-"),
                        chance)
                .flatMap(place -> place.beside("change_amount")
                        .flatMap(by -> place.beside("amount")
                                .map(amount -> lastYear(kind, place, by, new BigDecimal(amount.value()), least))));
    }

    /** Half of the last decimal of each figure of a section, and as much again for what they are held against. */
    private BigDecimal roundingOf(String section) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Paragraph paragraph ? paragraph.claims().stream() : Stream.<Claim>empty())
                .filter(claim ->
                        claim.section().equals(section) && !claim.measure().equals("change_pct"))
                .map(claim -> new BigDecimal(claim.value()).ulp())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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

    /** What did not change is said to have increased, by nothing. */
    Optional<Change> unchangedAsIncrease(WordFaultKind kind) {
        return ClaimPlace.any(
                        blocks,
                        claim -> claim.measure().equals("change_amount")
                                && isZero(claim)
                                && claim.quote().contains(UNCHANGED),
                        chance)
                .map(place -> {
                    String printed = "比上年预算增加0.00万元，增长0.00%";
                    Claim by = place.stated();
                    List<Claim> claims = new ArrayList<>(place.paragraph().claims());
                    claims.add(
                            place.claim() + 1,
                            new Claim(by.section(), by.subject(), "change_pct", "0.00", "%", by.quote()));
                    Paragraph changed =
                            new Paragraph(place.paragraph().text().replaceFirst(UNCHANGED, printed), claims);
                    return place.change(kind, changed, UNCHANGED, "增加0.00万元");
                });
    }

    /** Last year is said to have been a part only of this year; change and rate agree with it. */
    Optional<Change> swing(WordFaultKind kind, String subject, BigDecimal part) {
        return ClaimPlace.any(
                        blocks,
                        claim -> claim.measure().equals("change_pct")
                                && !isZero(claim)
                                && claim.subject().contains(subject),
                        chance)
                .flatMap(place -> place.beside("change_amount")
                        .flatMap(by -> place.beside("amount")
                                .filter(amount -> new BigDecimal(amount.value()).compareTo(BigDecimal.ONE) > 0)
                                .map(amount -> swing(kind, place, by, new BigDecimal(amount.value()), part))));
    }

    private Change swing(WordFaultKind kind, ClaimPlace place, Claim by, BigDecimal amount, BigDecimal part) {
        BigDecimal then = amount.multiply(part).setScale(2, RoundingMode.HALF_UP);
        BigDecimal change = amount.subtract(then);
        BigDecimal rate = change.multiply(HUNDRED).divide(then, 2, RoundingMode.HALF_UP);
        int which = place.paragraph().claims().indexOf(by);
        Paragraph printed = ClaimPlace.printing(
                ClaimPlace.printing(place.paragraph(), which, change.toPlainString()),
                place.claim(),
                rate.toPlainString());
        Paragraph changed =
                new Paragraph(printed.text().replaceFirst("预算减少", "预算增加").replaceFirst("，下降", "，增长"), printed.claims());
        return place.change(kind, changed, by.value(), change.toPlainString());
    }

    /** A change is explained with the very words that explain another one of another amount. */
    Optional<Change> reasonCopied(WordFaultKind kind) {
        return twoChanges(true)
                .map(two ->
                        reasoned(kind, two.get(0), reason(two.get(1).paragraph().text())));
    }

    /** One section says that a thing grew, another one that it fell. */
    Optional<Change> reasonsOpposed(WordFaultKind kind) {
        return twoChanges(false).map(two -> {
            ClaimPlace rising = two.get(0);
            ClaimPlace falling = two.get(1);
            Change one = reasoned(kind, rising, "政务服务窗口业务量增加");
            Change other = reasoned(kind, falling, "政务服务窗口业务量减少");
            Map<Integer, List<Block>> both = new HashMap<>(one.blocks());
            both.putAll(other.blocks());
            return new Change(both, one.fault());
        });
    }

    /** Two changes of different amounts, of the same direction or the first one rising and the second one falling in another section. */
    private Optional<List<ClaimPlace>> twoChanges(boolean alike) {
        return ClaimPlace.any(
                        blocks,
                        claim -> isReasoned(claim) && (alike || !claim.value().startsWith("-")),
                        chance)
                .flatMap(one -> ClaimPlace.any(
                                blocks,
                                claim -> isReasoned(claim)
                                        && !claim.value().equals(one.stated().value())
                                        && claim.value().startsWith("-")
                                                == (alike
                                                        == one.stated().value().startsWith("-"))
                                        && (alike
                                                || !claim.section()
                                                        .equals(one.stated().section()))
                                        && !reason(claim.quote())
                                                .equals(reason(one.stated().quote())),
                                chance)
                        .filter(other -> other.block() != one.block())
                        .map(other -> List.of(one, other)));
    }

    private static boolean isReasoned(Claim claim) {
        return claim.measure().equals("change_amount")
                && !isZero(claim)
                && !reason(claim.quote()).isEmpty();
    }

    private static String reason(String text) {
        int from = text.indexOf(REASON);
        return from < 0 ? "" : text.substring(from + REASON.length(), text.indexOf('。', from));
    }

    private static Change reasoned(WordFaultKind kind, ClaimPlace place, String printed) {
        String text = place.paragraph().text();
        String correct = reason(text);
        Paragraph changed =
                new Paragraph(text.replace(correct, printed), place.paragraph().claims());
        return place.change(kind, changed, correct, printed);
    }

    private static boolean isZero(Claim claim) {
        return new BigDecimal(claim.value()).signum() == 0;
    }
}
