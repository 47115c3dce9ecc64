package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Block.Signature;
import io.gouji.generator.outline.Disclosure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proposes faults in headings, in paragraphs without figures and in the signature. */
final class BlockFaults {

    private static final int[] CHECK_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** Of nobody. */
    private static final List<String> BENEFICIARIES =
            List.of("王建军", "李秀英", "张玉兰", "刘桂芳", "陈国强", "杨春梅", "赵志刚", "黄丽华", "周建平", "吴秀兰", "徐文博", "孙晓东", "马玉梅", "朱红霞");

    private final Disclosure disclosure;
    private final List<Block> blocks;
    private final Chance chance;

    BlockFaults(Disclosure disclosure, List<Block> blocks, Chance chance) {
        this.disclosure = disclosure;
        this.blocks = blocks;
        this.chance = chance;
    }

    /** A heading is not printed: what stood below it now belongs to the one before. */
    Optional<Change> headingLost(WordFaultKind kind, int level, String beginning, String subject) {
        return pick(block -> block instanceof Heading heading
                        && heading.level() == level
                        && heading.text().startsWith(beginning))
                .map(at -> new Change(
                        at, List.of(), new PlantedWordFault(kind, "", subject, ((Heading) blocks.get(at)).text(), "")));
    }

    Optional<Change> signatureLost(WordFaultKind kind) {
        return pick(block -> block instanceof Signature)
                .map(at -> new Change(
                        at,
                        List.of(),
                        new PlantedWordFault(kind, "", "落款日期", ((Signature) blocks.get(at)).date(), "")));
    }

    /** The duties stand without the heading that announces them, and are few. */
    Optional<Change> dutiesLost(WordFaultKind kind) {
        List<Integer> places = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Heading heading
                                && heading.text().equals("一、主要职能")
                        || blocks.get(i) instanceof Paragraph paragraph
                                && paragraph.claims().isEmpty()
                                && i < firstForm()
                                && paragraph.text().startsWith("（"))
                .boxed()
                .toList();
        Map<Integer, List<Block>> lost = new HashMap<>();
        places.forEach(at -> lost.put(at, List.of()));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(lost, new PlantedWordFault(kind, "", "职能", "一、主要职能", "")));
    }

    private int firstForm() {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Form)
                .findFirst()
                .orElse(blocks.size());
    }

    /** A budget dated in the year before last. */
    Optional<Change> signedInOtherYear(WordFaultKind kind) {
        return pick(block -> block instanceof Signature).map(at -> {
            Signature signature = (Signature) blocks.get(at);
            String printed = signature
                    .date()
                    .replaceFirst("^\\d{4}", String.valueOf(disclosure.fiscalYear() - chance.between(1, 2)));
            return new Change(
                    at,
                    List.of(new Signature(signature.organisation(), printed)),
                    new PlantedWordFault(kind, "", "落款日期", signature.date(), printed));
        });
    }

    /** Who gets money, one a line. */
    Optional<Change> beneficiaries(WordFaultKind kind) {
        return profile().map(at -> {
            List<Block> with = new ArrayList<>(List.of(blocks.get(at)));
            chance.sample(BENEFICIARIES, chance.between(11, BENEFICIARIES.size()))
                    .forEach(name -> with.add(new Paragraph("受益人姓名：" + name + " 补助金额500元")));
            return new Change(at, with, new PlantedWordFault(kind, "0", "姓名", "", "受益人姓名"));
        });
    }

    Optional<Change> placeholder(WordFaultKind kind) {
        return pick(block -> block instanceof Paragraph paragraph
                        && paragraph.claims().isEmpty()
                        && paragraph.text().endsWith("。"))
                .map(at -> new Change(
                        at,
                        List.of(blocks.get(at), new Paragraph("其他情况说明：XX。")),
                        new PlantedWordFault(kind, "", "", "", "XX")));
    }

    /** The heading of a section speaks of an earlier year. */
    Optional<Change> year(WordFaultKind kind) {
        String year = disclosure.fiscalYear() + "年";
        return pick(block -> block instanceof Heading heading
                        && heading.level() == 3
                        && heading.text().contains(year))
                .map(at -> {
                    Heading heading = (Heading) blocks.get(at);
                    String printed = (disclosure.fiscalYear() - 2) + "年";
                    return new Change(
                            at,
                            List.of(new Heading(3, heading.text().replace(year, printed))),
                            new PlantedWordFault(kind, "", "", year, printed));
                });
    }

    /** A sentence with something that should not be published, behind the organisation's profile. */
    Optional<Change> added(WordFaultKind kind, String words, String datum) {
        return profile()
                .map(at -> new Change(
                        at,
                        List.of(blocks.get(at), new Paragraph(words + datum + "。")),
                        new PlantedWordFault(kind, "0", words.replace("：", ""), "", datum)));
    }

    /** The last paragraph about the organisation itself. */
    private Optional<Integer> profile() {
        return IntStream.range(0, firstForm())
                .filter(i -> blocks.get(i) instanceof Paragraph paragraph
                        && paragraph.claims().stream()
                                .anyMatch(claim -> claim.section().equals("0")))
                .boxed()
                .reduce((first, last) -> last);
    }

    /** A number with the right check digit, of nobody. */
    static String identityNumber(Chance chance) {
        String digits = "6590" + chance.between(21, 29) + "19" + chance.between(60, 99) + "0" + chance.between(1, 9)
                + chance.between(10, 28) + chance.between(100, 999);
        int sum = IntStream.range(0, CHECK_WEIGHTS.length)
                .map(i -> (digits.charAt(i) - '0') * CHECK_WEIGHTS[i])
                .sum();
        return digits + CHECK_DIGITS.charAt(sum % 11);
    }

    private Optional<Integer> pick(Predicate<Block> wanted) {
        List<Integer> places = IntStream.range(0, blocks.size())
                .filter(i -> wanted.test(blocks.get(i)))
                .boxed()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }
}
