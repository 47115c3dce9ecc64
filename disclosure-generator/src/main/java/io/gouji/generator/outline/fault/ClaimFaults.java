package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Claim;
import io.gouji.generator.outline.fault.WordFaultPlanter.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Proposes faults in numbers that sentences state. */
final class ClaimFaults {

    /** A claim and where it stands. */
    private record Place(int block, Paragraph paragraph, int claim) {

        Claim stated() {
            return paragraph.claims().get(claim);
        }
    }

    private final List<Block> blocks;
    private final Chance chance;

    ClaimFaults(List<Block> blocks, Chance chance) {
        this.blocks = blocks;
        this.chance = chance;
    }

    /** Another amount in a section. */
    Optional<Change> amount(WordFaultKind kind, String section) {
        return place(claim -> claim.section().equals(section) && isAmount(claim))
                .map(place -> other(kind, place, moreOrLess(place.stated().value())));
    }

    /** Another amount of a subject, in a section or, if that ends in a point, below it; always a larger one. */
    Optional<Change> amount(WordFaultKind kind, String section, String subject) {
        return place(claim -> (section.endsWith(".")
                                ? claim.section().startsWith(section)
                                : claim.section().equals(section))
                        && isAmount(claim)
                        && claim.subject().endsWith(subject))
                .map(place -> other(
                        kind,
                        place,
                        new BigDecimal(place.stated().value())
                                .add(step(place.stated().value()))));
    }

    /** A number of people or things off by some. */
    Optional<Change> count(WordFaultKind kind, String section, String subject, int by) {
        return place(claim -> claim.section().equals(section)
                        && claim.subject().equals(subject)
                        && claim.measure().equals("count"))
                .filter(place -> Integer.parseInt(place.stated().value()) + by >= 0)
                .map(place -> other(kind, place, new BigDecimal(place.stated().value()).add(BigDecimal.valueOf(by))));
    }

    /** A share or a rate off by more than rounding. */
    Optional<Change> percent(WordFaultKind kind, String measure) {
        return place(claim -> claim.measure().equals(measure) && !isZero(claim))
                .map(place -> other(
                        kind,
                        place,
                        new BigDecimal(place.stated().value())
                                .abs()
                                .add(new BigDecimal(chance.oneOf("0.25", "1.10", "9.00")))));
    }

    Optional<Change> percentSignLost(WordFaultKind kind) {
        return place(claim -> claim.measure().equals("share_pct") && !isZero(claim))
                .map(place -> {
                    String printed = place.stated().value();
                    Paragraph changed = new Paragraph(
                            place.paragraph().text().replaceFirst(printed + "%", printed), without(place));
                    return change(kind, place, changed, printed + "%", printed);
                });
    }

    Optional<Change> direction(WordFaultKind kind) {
        return place(claim -> claim.measure().equals("change_pct") && !isZero(claim))
                .map(place -> {
                    String text = place.paragraph().text();
                    boolean more = text.contains("，增长");
                    String correct = more ? "增长" : "下降";
                    String printed = more ? "下降" : "增长";
                    List<Claim> claims = new ArrayList<>(place.paragraph().claims());
                    Claim claim = place.stated();
                    String value = claim.value().startsWith("-") ? claim.value().substring(1) : "-" + claim.value();
                    claims.set(place.claim(), with(claim, value));
                    return change(
                            kind,
                            place,
                            new Paragraph(text.replaceFirst("，" + correct, "，" + printed), claims),
                            correct,
                            printed);
                });
    }

    Optional<Change> reasonLost(WordFaultKind kind) {
        return place(claim -> claim.measure().equals("change_amount") && !isZero(claim))
                .map(place -> {
                    String text = place.paragraph().text();
                    String reason = text.substring(text.indexOf("，主要原因是"), text.length() - 1);
                    return change(
                            kind,
                            place,
                            new Paragraph(
                                    text.replace(reason, ""), place.paragraph().claims()),
                            reason,
                            "");
                });
    }

    /** A sentence of a section is not printed at all. */
    Optional<Change> leftOut(WordFaultKind kind, String section) {
        return place(claim -> claim.section().equals(section) && isAmount(claim) && !isZero(claim))
                .map(place -> new Change(
                        place.block(),
                        List.of(),
                        new PlantedWordFault(
                                kind,
                                section,
                                place.stated().subject(),
                                place.paragraph().text(),
                                "")));
    }

    private Change other(WordFaultKind kind, Place place, BigDecimal value) {
        Claim claim = place.stated();
        String plain = value.toPlainString();
        String sign = claim.value().startsWith("-") ? "-" : "";
        String text = replaced(place, grouped(plain));
        List<Claim> claims = new ArrayList<>(place.paragraph().claims());
        claims.set(place.claim(), with(claim, sign + plain));
        return change(kind, place, new Paragraph(text, claims), claim.value(), sign + plain);
    }

    private static Change change(WordFaultKind kind, Place place, Paragraph paragraph, String correct, String printed) {
        Claim claim = place.stated();
        return new Change(
                place.block(),
                List.of(paragraph),
                new PlantedWordFault(kind, claim.section(), claim.subject(), correct, printed));
    }

    /** The paragraph's words with another number in the place of this claim's. */
    private static String replaced(Place place, String number) {
        String printed = printed(place.stated());
        int from = 0;
        for (int i = 0; i < place.claim(); i++) {
            Claim earlier = place.paragraph().claims().get(i);
            from = place.paragraph().text().indexOf(printed(earlier), from)
                    + printed(earlier).length();
        }
        int at = place.paragraph().text().indexOf(printed, from);
        return place.paragraph().text().substring(0, at)
                + number
                + place.paragraph().text().substring(at + printed.length());
    }

    private static String printed(Claim claim) {
        String plain = claim.value().replace("-", "");
        return claim.unit().equals("万元") ? grouped(plain) : plain;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return point < 0 ? plain : text.toString();
    }

    private static Claim with(Claim claim, String value) {
        return new Claim(claim.section(), claim.subject(), claim.measure(), value, claim.unit(), claim.quote());
    }

    private static List<Claim> without(Place place) {
        List<Claim> claims = new ArrayList<>(place.paragraph().claims());
        claims.remove(place.claim());
        return claims;
    }

    private Optional<Place> place(Predicate<Claim> wanted) {
        List<Place> places = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block) instanceof Paragraph paragraph) {
                for (int claim = 0; claim < paragraph.claims().size(); claim++) {
                    if (wanted.test(paragraph.claims().get(claim))) {
                        places.add(new Place(block, paragraph, claim));
                    }
                }
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }

    private static boolean isAmount(Claim claim) {
        return claim.measure().equals("amount");
    }

    private static boolean isZero(Claim claim) {
        return new BigDecimal(claim.value()).signum() == 0;
    }

    private BigDecimal moreOrLess(String value) {
        BigDecimal amount = new BigDecimal(value);
        BigDecimal step = step(value);
        return chance.percent(50) || step.compareTo(amount) >= 0 ? amount.add(step) : amount.subtract(step);
    }

    /** From some hundreds of yuan to a third of the amount. */
    private BigDecimal step(String value) {
        BigDecimal third = new BigDecimal(value).divide(BigDecimal.valueOf(3), 2, RoundingMode.DOWN);
        return chance.oneOf(new BigDecimal("0.05"), new BigDecimal("1.00"), new BigDecimal("10.00"), third)
                .max(new BigDecimal("0.05"));
    }
}
