package io.gouji.generator.outline;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.outline.Block.Heading;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.table.CodeCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sections 5 to 7 of part 3: the general public budget, its basic expenditure and its projects. */
final class GeneralBudget {

    private final Disclosure disclosure;
    private final Economy economy;
    private final Phrases phrases;
    private final List<Atom> general;
    private final List<Block> blocks = new ArrayList<>();

    private GeneralBudget(Disclosure disclosure, Phrases phrases) {
        this.disclosure = disclosure;
        this.economy = disclosure.economy();
        this.phrases = phrases;
        this.general = economy.atoms().stream()
                .filter(atom -> atom.source().isCurrent(Fund.GENERAL))
                .toList();
    }

    static List<Block> sections(Disclosure disclosure, Phrases phrases) {
        GeneralBudget budget = new GeneralBudget(disclosure, phrases);
        budget.appropriation();
        budget.basic();
        budget.projects();
        return budget.blocks;
    }

    private void appropriation() {
        blocks.add(new Heading(3, Headings.section(disclosure, 5)));
        long all = sum(atom -> true);
        blocks.add(new Heading(4, "（一）一般公共预算当年拨款规模变化情况"));
        blocks.add(Sentence.in("5.1")
                .say(disclosure.name() + disclosure.fiscalYear() + "年一般公共预算拨款合计")
                .amount("一般公共预算拨款合计", all)
                .say("，其中：")
                .end());
        size("基本支出", atom -> atom.spending().isBasic());
        size("项目支出", atom -> !atom.spending().isBasic());
        blocks.add(new Heading(4, "（二）一般公共预算当年拨款结构情况"));
        int number = 1;
        for (Map.Entry<String, long[]> entry : byCode(3).entrySet()) {
            if (entry.getValue()[0] > 0) {
                String name = Codes.get().functionalName(entry.getKey());
                blocks.add(Sentence.in("5.2")
                        .say("%d、%s（类）", number++, name)
                        .amount(name, entry.getValue()[0])
                        .say("，占")
                        .share(name, entry.getValue()[0], all)
                        .say("。")
                        .end());
            }
        }
        blocks.add(new Heading(4, "（三）一般公共预算当年拨款具体使用情况"));
        number = 1;
        for (Map.Entry<String, long[]> entry : byCode(7).entrySet()) {
            String code = entry.getKey();
            blocks.add(Sentence.in("5.3")
                    .say(
                            "%d、%s（类）%s（款）%s（项）：%d年预算数为",
                            number++,
                            Codes.get().functionalName(code.substring(0, 3)),
                            Codes.get().functionalName(code.substring(0, 5)),
                            Codes.get().functionalName(code),
                            disclosure.fiscalYear())
                    .amount(CodeCells.key(code), entry.getValue()[0])
                    .say("，")
                    .change(CodeCells.key(code), entry.getValue()[0], entry.getValue()[1], phrases)
                    .say("。")
                    .end());
        }
    }

    private void size(String name, Predicate<Atom> wanted) {
        long fen = sum(wanted);
        long prior = general.stream().filter(wanted).mapToLong(Atom::priorFen).sum();
        blocks.add(Sentence.in("5.1")
                .say(name)
                .amount(name, fen)
                .say("，")
                .change(name, fen, prior, phrases)
                .say("。")
                .end());
    }

    /** This year's and last year's fen by the first {@code digits} of the item. */
    private Map<String, long[]> byCode(int digits) {
        Map<String, long[]> sums = new TreeMap<>();
        for (Atom atom : general) {
            long[] sum = sums.computeIfAbsent(atom.item().substring(0, digits), code -> new long[2]);
            sum[0] += atom.fen();
            sum[1] += atom.priorFen();
        }
        return sums;
    }

    private void basic() {
        blocks.add(new Heading(3, Headings.section(disclosure, 6)));
        long all = sum(atom -> atom.spending().isBasic());
        if (all == 0) {
            paragraph(disclosure.table(6).emptyStatement());
            return;
        }
        blocks.add(Sentence.in("6")
                .say("%s%d年一般公共预算基本支出", disclosure.name(), disclosure.fiscalYear())
                .amount("基本支出", all)
                .say("，其中：")
                .end());
        kind("人员经费", Spending.PERSONNEL);
        kind("公用经费", Spending.OPERATING);
    }

    private void kind(String name, Spending spending) {
        String purposes = general.stream()
                .filter(atom -> atom.spending() == spending && atom.fen() > 0)
                .map(Atom::purpose)
                .distinct()
                .sorted()
                .map(Codes.get()::economicName)
                .collect(Collectors.joining("、"));
        long fen = sum(atom -> atom.spending() == spending);
        blocks.add(Sentence.in("6")
                .say(name)
                .amount(name, fen)
                .say(fen == 0 ? "。" : "，主要包括：" + purposes + "。")
                .end());
    }

    private void projects() {
        blocks.add(new Heading(3, Headings.section(disclosure, 7)));
        List<Project> projects = Project.of(economy).stream()
                .filter(project -> project.general() > 0)
                .toList();
        if (projects.isEmpty()) {
            paragraph(disclosure.table(7).emptyStatement());
            return;
        }
        int number = 1;
        for (Project project : projects) {
            blocks.add(new Heading(4, "（" + number++ + "）项目名称：" + project.name()));
            paragraph("设立的政策依据：按照" + disclosure.fiscalYear() + "年工作安排和有关资金管理办法设立。");
            blocks.add(Sentence.in("7." + (number - 1))
                    .say("预算安排规模：")
                    .amount(project.name() + "/预算安排规模", project.general())
                    .end());
            paragraph("项目承担单位：" + disclosure.name());
            blocks.add(Sentence.in("7." + (number - 1))
                    .say("资金分配情况：用于" + project.name())
                    .amount(project.name() + "/资金分配情况", project.general())
                    .end());
            paragraph("资金执行时间：%1$d年1月1日-%1$d年12月31日".formatted(disclosure.fiscalYear()));
        }
    }

    private long sum(Predicate<Atom> wanted) {
        return general.stream().filter(wanted).mapToLong(Atom::fen).sum();
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }
}
