package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.ThreePublic;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Claim;
import io.gouji.generator.outline.Disclosure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes faults in numbers that sentences state. */
final class ClaimFaults {

    private static final Pattern ITEM = Pattern.compile("\\d{3}-\\d{2}-\\d{2}");

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
                        && claim.subject().endsWith(subject)
                        && isStatedOnce(claim))
                .map(place -> other(
                        kind,
                        place,
                        new BigDecimal(place.stated().value())
                                .add(step(place.stated().value()))));
    }

    /** Another amount of an item of the functional classification. */
    Optional<Change> amountOfItem(WordFaultKind kind) {
        return place(claim -> isAmount(claim) && ITEM.matcher(claim.subject()).matches())
                .map(place -> other(kind, place, moreOrLess(place.stated().value())));
    }

    /** Another amount in a sentence with these words. */
    Optional<Change> amountSaidWith(WordFaultKind kind, String words) {
        return place(claim -> isAmount(claim) && claim.quote().contains(words))
                .map(place -> other(kind, place, moreOrLess(place.stated().value())));
    }

    /** A larger amount of one of these subjects. */
    Optional<Change> amountOf(WordFaultKind kind, List<String> subjects) {
        return place(claim -> isAmount(claim) && subjects.contains(claim.subject()))
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
        return percent(kind, claim -> claim.measure().equals(measure) && !isZero(claim));
    }

    /** A completion rate of an amount so large that rounding leaves no doubt about it. */
    Optional<Change> completion(WordFaultKind kind) {
        Set<String> large = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).claims().stream())
                .filter(claim -> claim.measure().equals("amount")
                        && new BigDecimal(claim.value()).compareTo(BigDecimal.TEN) >= 0)
                .map(claim -> claim.section() + claim.subject())
                .collect(Collectors.toSet());
        return percent(
                kind,
                claim -> claim.measure().equals("completion_pct") && large.contains(claim.section() + claim.subject()));
    }

    private Optional<Change> percent(WordFaultKind kind, Predicate<Claim> wanted) {
        return place(wanted)
                .map(place -> other(
                        kind,
                        place,
                        new BigDecimal(place.stated().value())
                                .abs()
                                .add(new BigDecimal(chance.oneOf("0.25", "1.10", "9.00")))));
    }

    /** Procurement and its services are larger by all that the organisation spends. */
    Optional<Change> procurementTooLarge(WordFaultKind kind) {
        return place(claim -> claim.section().equals("12.2") && claim.subject().equals("政府采购预算"))
                .map(place -> {
                    BigDecimal by =
                            new BigDecimal(numbers("1").stream().findFirst().orElse("1000.00"));
                    Paragraph paragraph = place.paragraph();
                    Claim all = place.stated();
                    String printed = new BigDecimal(all.value()).add(by).toPlainString();
                    for (int i = 0; i < paragraph.claims().size(); i++) {
                        Claim claim = paragraph.claims().get(i);
                        if (claim.equals(all) || claim.subject().equals("政府采购服务预算")) {
                            paragraph = ClaimPlace.printing(
                                    paragraph,
                                    i,
                                    new BigDecimal(claim.value()).add(by).toPlainString());
                        }
                    }
                    return place.change(kind, paragraph, all.value(), printed);
                });
    }

    private List<String> numbers(String section) {
        return blocks.stream()
                .flatMap(block -> block instanceof Paragraph paragraph ? paragraph.claims().stream() : Stream.empty())
                .filter(claim -> claim.section().equals(section) && isAmount(claim))
                .map(Claim::value)
                .toList();
    }

    /** Nobody is retired, where the table of basic expenditure has pensions. */
    Optional<Change> nobodyRetired(WordFaultKind kind, Disclosure disclosure) {
        boolean pensions = disclosure.tables().stream()
                .filter(table -> table.number() == 6)
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.key().equals("303-02") || row.key().equals("303-01"));
        return place(claim -> pensions
                        && claim.section().equals("0")
                        && claim.subject().equals("退休")
                        && claim.measure().equals("count")
                        && !isZero(claim))
                .map(place -> {
                    List<Claim> claims = place.paragraph().claims();
                    int retired = Integer.parseInt(place.stated().value());
                    Paragraph paragraph = place.paragraph();
                    // From the end, so that what is looked for still stands where it stood.
                    for (int i = claims.size() - 1; i >= 0; i--) {
                        if (i == place.claim()) {
                            paragraph = ClaimPlace.printing(paragraph, i, "0");
                        } else if (claims.get(i).subject().equals("实有人数")) {
                            int there = Integer.parseInt(claims.get(i).value());
                            paragraph = ClaimPlace.printing(paragraph, i, String.valueOf(there - retired));
                        }
                    }
                    return place.change(kind, paragraph, place.stated().value(), "0");
                });
    }

    /** There are no vehicles, where the table of the three public expenses has running costs. */
    Optional<Change> noVehicles(WordFaultKind kind, Disclosure disclosure) {
        boolean running =
                ThreePublic.of(disclosure.economy(), atom -> atom.source().isCurrentAppropriation())
                                .run()
                        > 0;
        return place(claim -> running
                        && claim.section().equals("12.3")
                        && claim.subject().equals("车辆")
                        && claim.measure().equals("count"))
                .map(place -> {
                    Paragraph paragraph = place.paragraph();
                    for (int i = 0; i < paragraph.claims().size(); i++) {
                        String none = paragraph.claims().get(i).measure().equals("count") ? "0" : "0.00";
                        paragraph = ClaimPlace.printing(paragraph, i, none);
                    }
                    return place.change(kind, paragraph, place.stated().value(), "0");
                });
    }

    Optional<Change> percentSignLost(WordFaultKind kind) {
        return place(claim -> claim.measure().equals("share_pct") && !isZero(claim))
                .map(place -> place.change(
                        kind,
                        place.withoutUnit(),
                        place.stated().value() + "%",
                        place.stated().value()));
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

    private static Change other(WordFaultKind kind, ClaimPlace place, BigDecimal value) {
        String sign = place.stated().value().startsWith("-") ? "-" : "";
        String printed = sign + value.toPlainString();
        return place.change(
                kind,
                ClaimPlace.printing(place.paragraph(), place.claim(), printed),
                place.stated().value(),
                printed);
    }

    private Optional<ClaimPlace> place(Predicate<Claim> wanted) {
        return ClaimPlace.any(blocks, wanted, chance);
    }

    /** Of two subjects of one name a reader cannot tell which is meant. */
    private boolean isStatedOnce(Claim claim) {
        return blocks.stream()
                        .flatMap(block ->
                                block instanceof Paragraph paragraph ? paragraph.claims().stream() : Stream.empty())
                        .filter(other -> other.subject().equals(claim.subject())
                                && other.measure().equals(claim.measure()))
                        .count()
                == 1;
    }

    /** A hundred times the staff, in every number that counts people. */
    Optional<Change> manyStaff(WordFaultKind kind) {
        return place(claim -> claim.section().equals("0")
                        && claim.subject().equals("在职")
                        && claim.measure().equals("count")
                        && !isZero(claim))
                .map(place -> {
                    List<Claim> claims = place.paragraph().claims();
                    Paragraph paragraph = place.paragraph();
                    for (int i = claims.size() - 1; i >= 0; i--) {
                        if (claims.get(i).measure().equals("count") && !isZero(claims.get(i))) {
                            paragraph = ClaimPlace.printing(
                                    paragraph, i, claims.get(i).value() + "00");
                        }
                    }
                    return place.change(
                            kind,
                            paragraph,
                            place.stated().value(),
                            place.stated().value() + "00");
                });
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
