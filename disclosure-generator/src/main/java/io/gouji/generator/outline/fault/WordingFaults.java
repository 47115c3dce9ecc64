package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.ThreePublic;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Entry;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Claim;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Proposes faults in how things are worded: old names, copied purposes, what contradicts a figure or another sentence. */
final class WordingFaults {

    /** What classes and sections were called before they were renamed. */
    private static final Map<String, String> OLD_NAMES = Map.of(
            "卫生健康支出（类）", "医疗卫生与计划生育支出（类）",
            "文化旅游体育与传媒支出（类）", "文化体育与传媒支出（类）",
            "自然资源海洋气象等支出（类）", "国土海洋气象等支出（类）",
            "行政事业单位养老支出（款）", "行政事业单位离退休（款）");

    private static final Pattern TERM = Pattern.compile("[一二三四五六七八九十]+、“?(三公|基本支出|项目支出|机关运行经费)”?.*：.*");
    private static final Pattern KIND_OF_BUDGET = Pattern.compile("(部门|单位)(?=预算|决算)");
    private static final String BELOW_BUDGET = "决算数小于年初预算数";
    private static final String EQUAL_TO_BUDGET = "决算数等于年初预算数";
    private static final Pattern QUANTITIES = Pattern.compile("团组\\d+个|购置公务用车\\d+辆|保有量\\d+辆|接待\\d+批次");
    private static final String GRADE = "绩效评级为“优”的项目";
    private static final Pattern EXCELLENT = Pattern.compile(GRADE + "(\\d+)个");
    private static final int THREE_PUBLIC = 7;
    private static final int GENERAL_BUDGET = 5;
    private static final String ITEM = "（项）";
    private static final String CLASSES = "支出预算包括：";
    private static final String NEW_FOR = "，上年无此项，主要原因是";
    private static final String BASIS = "设立的政策依据：";
    private static final String PROJECT = "）项目名称：";
    private static final String PURPOSE = "。主要用于：保障机构正常运转和日常工作任务的完成。";

    private final Disclosure disclosure;
    private final List<Block> blocks;
    private final Chance chance;

    WordingFaults(Disclosure disclosure, List<Block> blocks, Chance chance) {
        this.disclosure = disclosure;
        this.blocks = blocks;
        this.chance = chance;
    }

    /** A class or section goes by the name it had before. */
    Optional<Change> oldName(WordFaultKind kind) {
        return pick(text -> text.contains(ITEM) && OLD_NAMES.keySet().stream().anyMatch(text::contains))
                .map(at -> {
                    String text = paragraph(at).text();
                    String name = OLD_NAMES.keySet().stream()
                            .filter(text::contains)
                            .findFirst()
                            .orElseThrow();
                    return reworded(kind, at, name, OLD_NAMES.getOrDefault(name, name));
                });
    }

    /** The glossary does not explain one of the usual terms. */
    Optional<Change> termLost(WordFaultKind kind) {
        return pick(text -> TERM.matcher(text).matches()).map(at -> {
            Matcher term = TERM.matcher(paragraph(at).text());
            String name = term.matches() ? term.group(1).replace("机关", "") : "";
            return new Change(
                    at,
                    List.of(),
                    new PlantedWordFault(kind, "", name, paragraph(at).text(), ""));
        });
    }

    /** A full stop is printed twice. */
    Optional<Change> doubledMark(WordFaultKind kind) {
        return pick(text -> text.endsWith("。"), true).map(at -> {
            Paragraph paragraph = paragraph(at);
            return new Change(
                    at,
                    List.of(new Paragraph(paragraph.text() + "。", paragraph.claims())),
                    new PlantedWordFault(kind, section(at), "", "。", "。。"));
        });
    }

    /** The list of classes has one less than the table. */
    Optional<Change> classLeftOut(WordFaultKind kind) {
        return pick(text -> text.startsWith(CLASSES) && text.indexOf('、') > 0).map(at -> {
            String text = paragraph(at).text();
            String name = text.substring(CLASSES.length(), text.indexOf('、'));
            return new Change(
                    at,
                    List.of(new Paragraph(text.replaceFirst(name + "、", ""))),
                    new PlantedWordFault(kind, "", name, name, ""));
        });
    }

    /** What is new this year is said to have grown. */
    Optional<Change> growthOfNew(WordFaultKind kind) {
        List<Integer> places = places(text -> text.contains(NEW_FOR), true).stream()
                .filter(this::statesWhatNoOtherItemStates)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(chance.pick(places)).map(at -> {
                    String text = paragraph(at).text();
                    int from = text.indexOf(NEW_FOR) + NEW_FOR.length();
                    return reworded(kind, at, text.substring(from, text.indexOf('。', from)), "业务量比上年增长");
                });
    }

    /** Whose reason is meant can be told by the amount. */
    private boolean statesWhatNoOtherItemStates(int at) {
        String amount = paragraph(at).claims().get(0).value();
        return places(text -> text.replace(",", "").contains(amount), true).size() == 1;
    }

    /** Two items state the very same purpose. */
    Optional<Change> purposeCopied(WordFaultKind kind) {
        List<Integer> items = places(text -> text.contains(ITEM), true);
        if (items.size() < 2) {
            return Optional.empty();
        }
        Map<Integer, List<Block>> changes = new HashMap<>();
        List<Integer> two = chance.sample(items, 2);
        for (int at : two) {
            Paragraph item = paragraph(at);
            changes.put(
                    at,
                    List.of(new Paragraph(
                            item.text().replaceFirst(ITEM + "：?(?:\\d{4}年)?", ITEM + PURPOSE), item.claims())));
        }
        return Optional.of(new Change(changes, new PlantedWordFault(kind, section(two.get(0)), "", "", PURPOSE)));
    }

    /** The change of a rate is written as per cent. */
    Optional<Change> pointsAsPercent(WordFaultKind kind) {
        return pick(text -> text.contains(ITEM), true).map(at -> {
            Paragraph item = paragraph(at);
            String added = "职工医疗保险缴费比例为8%较上年上浮1.5%。";
            return new Change(
                    at,
                    List.of(new Paragraph(item.text() + added, item.claims())),
                    new PlantedWordFault(kind, section(at), "", "1.5个百分点", "1.5%"));
        });
    }

    /** The basis of a project names another one. */
    Optional<Change> basisOfOther(WordFaultKind kind) {
        List<Integer> bases = places(text -> text.startsWith(BASIS), false);
        if (bases.size() < 2) {
            return Optional.empty();
        }
        List<Integer> two = chance.sample(bases, 2);
        String own = projectAbove(two.get(0));
        String other = projectAbove(two.get(1));
        return own.isEmpty() || other.isEmpty() || own.contains(other) || other.contains(own)
                ? Optional.empty()
                : Optional.of(new Change(
                        two.get(0),
                        List.of(new Paragraph(BASIS + "按照有关文件设立" + other + "。")),
                        new PlantedWordFault(kind, "", own, own, other)));
    }

    private String projectAbove(int at) {
        return blocks.get(at - 1) instanceof Heading heading && heading.text().contains(PROJECT)
                ? heading.text().substring(heading.text().indexOf(PROJECT) + PROJECT.length())
                : "";
    }

    /** One of the particulars of a project is missing. */
    Optional<Change> particularLost(WordFaultKind kind) {
        return pick(text -> text.startsWith("项目承担单位：") || text.startsWith("资金执行时间："))
                .map(at -> new Change(
                        at,
                        List.of(),
                        new PlantedWordFault(
                                kind,
                                "",
                                paragraph(at).text().substring(0, 6),
                                paragraph(at).text(),
                                "")));
    }

    /** A heading of a part calls the disclosure one of a unit where it is one of a department, or the reverse. */
    Optional<Change> otherKindOfBudget(WordFaultKind kind) {
        List<Integer> headings = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Heading heading
                        && heading.level() == 2
                        && KIND_OF_BUDGET.matcher(heading.text()).find())
                .boxed()
                .toList();
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        int at = chance.pick(headings);
        Heading heading = (Heading) blocks.get(at);
        String printed = KIND_OF_BUDGET
                .matcher(heading.text())
                .replaceFirst(word -> word.group().equals("部门") ? "单位" : "部门");
        return Optional.of(
                new Change(at, List.of(new Heading(2, printed)), new PlantedWordFault(kind, "", "", "部门预算", "单位预算")));
    }

    /** The table of contents announces what is not there. */
    Optional<Change> entryWithoutHeading(WordFaultKind kind) {
        List<Integer> entries = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Entry)
                .boxed()
                .toList();
        String added = "专项债券项目情况说明";
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        entries.get(entries.size() - 1),
                        List.of(blocks.get(entries.get(entries.size() - 1)), new Entry("十三、" + added)),
                        new PlantedWordFault(kind, "", "专项债券", "", added)));
    }

    /** The running cost is called that of an institution, while there are codes of administrative bodies. */
    Optional<Change> institution(WordFaultKind kind) {
        Optional<String> code = disclosure.table(GENERAL_BUDGET).rows().stream()
                .map(Row::key)
                .filter(key -> key.equals("208-05-01") || key.equals("210-11-01"))
                .findFirst();
        return code.flatMap(of -> pick(text -> text.contains("的运行经费财政拨款预算"), true)
                .map(at -> {
                    Paragraph paragraph = paragraph(at);
                    return new Change(
                            at,
                            List.of(new Paragraph(
                                    paragraph.text().replace("的运行经费财政拨款预算", "的事业单位运行经费财政拨款预算"), paragraph.claims())),
                            new PlantedWordFault(kind, GENERAL_BUDGET, "", of, "运行经费", "事业单位运行经费"));
                }));
    }

    /** Vehicles are to be bought, yet it is said that none are. */
    Optional<Change> purchaseDenied(WordFaultKind kind) {
        boolean bought =
                ThreePublic.of(disclosure.economy(), atom -> atom.source().isCurrentAppropriation())
                                .bought()
                        > 0;
        return vehicles().filter(at -> bought).map(at -> {
            String added = disclosure.fiscalYear() + "年" + disclosure.word() + "预算未安排购置车辆经费。";
            return new Change(
                    at,
                    List.of(blocks.get(at), new Paragraph(added)),
                    new PlantedWordFault(kind, section(at), "购置车辆经费", "", added));
        });
    }

    /** What was spent is said to be more than the opening budget. */
    Optional<Change> outturnMiscalled(WordFaultKind kind) {
        return pick(text -> text.contains(BELOW_BUDGET) || text.contains(EQUAL_TO_BUDGET), true)
                .map(at -> reworded(
                        kind,
                        at,
                        paragraph(at).text().contains(BELOW_BUDGET) ? BELOW_BUDGET : EQUAL_TO_BUDGET,
                        "决算数大于年初预算数"));
    }

    /** It is not said how many journeys, vehicles and receptions were paid for. */
    Optional<Change> quantitiesLost(WordFaultKind kind) {
        return pick(text -> QUANTITIES.matcher(text).find())
                .map(at -> new Change(
                        at,
                        List.of(),
                        new PlantedWordFault(
                                kind, THREE_PUBLIC, "", "", paragraph(at).text(), "")));
    }

    /** One grade has two projects more than there are. */
    Optional<Change> gradesMiscounted(WordFaultKind kind) {
        return pick(text -> EXCELLENT.matcher(text).find()).map(at -> {
            Matcher excellent = EXCELLENT.matcher(paragraph(at).text());
            String number = excellent.find() ? excellent.group(1) : "0";
            String printed = String.valueOf(Integer.parseInt(number) + 2);
            return reworded(kind, at, GRADE + number + "个", GRADE + printed + "个");
        });
    }

    /** Of all vehicles one more is of one kind than there are. */
    Optional<Change> kindsOfVehicles(WordFaultKind kind) {
        return vehicles().map(at -> {
            Paragraph paragraph = paragraph(at);
            int all = paragraph.claims().stream()
                    .filter(claim -> claim.measure().equals("count"))
                    .mapToInt(claim -> Integer.parseInt(claim.value()))
                    .findFirst()
                    .orElseThrow();
            String text = paragraph.text().replaceFirst("。$", "，其中：一般公务用车" + (all + 1) + "辆。");
            return new Change(
                    at,
                    List.of(new Paragraph(text, paragraph.claims())),
                    new PlantedWordFault(kind, section(at), "车辆", all + "辆", (all + 1) + "辆"));
        });
    }

    private Optional<Integer> vehicles() {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Paragraph paragraph
                        && paragraph.claims().stream()
                                .anyMatch(claim -> claim.subject().equals("车辆")
                                        && claim.measure().equals("count")))
                .boxed()
                .findFirst();
    }

    private Change reworded(WordFaultKind kind, int at, String correct, String printed) {
        Paragraph paragraph = paragraph(at);
        return new Change(
                at,
                List.of(new Paragraph(paragraph.text().replace(correct, printed), paragraph.claims())),
                new PlantedWordFault(kind, section(at), subject(at), correct, printed));
    }

    private Paragraph paragraph(int at) {
        return (Paragraph) blocks.get(at);
    }

    private String section(int at) {
        return paragraph(at).claims().stream().map(Claim::section).findFirst().orElse("");
    }

    private String subject(int at) {
        return paragraph(at).claims().stream().map(Claim::subject).findFirst().orElse("");
    }

    private Optional<Integer> pick(Predicate<String> wanted) {
        return pick(wanted, false);
    }

    private Optional<Integer> pick(Predicate<String> wanted, boolean stating) {
        List<Integer> places = places(wanted, stating);
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }

    /** Paragraphs with such a text, of those that state a number or of all. */
    private List<Integer> places(Predicate<String> wanted, boolean stating) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && (!stating || !paragraph.claims().isEmpty())
                    && wanted.test(paragraph.text())) {
                places.add(i);
            }
        }
        return places;
    }
}
