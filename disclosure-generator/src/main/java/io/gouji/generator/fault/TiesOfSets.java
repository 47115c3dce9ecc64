package io.gouji.generator.fault;

import io.gouji.model.template.TemplateSets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must hold on the pages of each set, told again from the rule catalogue and not taken from the identities of the template
 * set: so that what is planted witnesses against errors there, too. Not all that holds is told, but enough that a fault in any
 * figure is noticed by something.
 */
final class TiesOfSets {

    private static final Map<String, Function<Page, List<Tie>>> BY_SET = Map.of(
            TemplateSets.XINJIANG_11,
            page -> Stream.concat(TiesWithin.of(page).stream(), TiesBetween.of(page).stream())
                    .toList(),
            "shanghai-9",
            TiesOfSets::shanghai,
            "final-accounts-9",
            TiesOfSets::finalAccounts,
            "jiangsu-12",
            TiesOfSets::jiangsu,
            "central-9",
            TiesOfSets::central);

    private TiesOfSets() {}

    static List<Tie> of(String set, Page page) {
        Function<Page, List<Tie>> ties = BY_SET.get(set);
        if (ties == null) {
            throw new IllegalArgumentException("nothing is known to hold in the set " + set);
        }
        return ties.apply(page);
    }

    private static List<Tie> shanghai(Page page) {
        Ties ties = new Ties(page);
        spending(ties, 1, 1, "支出总计", "ARI-TOT-08", "ARI-EXP-01", 4);
        appropriation(ties, "支出总计");
        coded(ties, 3, "ARI-EXP-01", "ARI-EXP-02", 3);
        coded(ties, 5, "ARI-GPB-01", "ARI-GPB-02", 3);
        coded(ties, 6, "ARI-GOV-01", "ARI-GOV-01", 3);
        coded(ties, 7, "ARI-SCB-01", "ARI-SCB-01", 3);
        coded(ties, 8, "ARI-BAS-01", "ARI-BAS-02", 3);
        coded(ties, 2, "ARI-INC-01", "ARI-INC-03", 5);
        return ties.same("ARI-TOT-01", ties.at(1, "收入总计", 1), ties.at(1, "支出总计", 1))
                .sum(
                        "ARI-TOT-03",
                        ties.at(1, "收入总计", 1),
                        ties.at(1, "财政拨款收入", 1),
                        ties.at(1, "事业收入", 1),
                        ties.at(1, "事业单位经营收入", 1),
                        ties.at(1, "其他收入", 1))
                .sum(
                        "ARI-FAS-02",
                        ties.at(1, "财政拨款收入", 1),
                        ties.at(1, "一般公共预算资金", 1),
                        ties.at(1, "政府性基金", 1),
                        ties.at(1, "国有资本经营预算", 1))
                .same("ARI-FAS-01", ties.at(4, "收入总计", 1), ties.at(4, "支出总计", 1))
                .sum(
                        "ARI-FAS-02",
                        ties.at(4, "收入总计", 1),
                        ties.at(4, "一般公共预算资金", 1),
                        ties.at(4, "政府性基金", 1),
                        ties.at(4, "国有资本经营预算", 1))
                .sum("ARI-SAN-01", ties.only(9, 1), ties.only(9, 2), ties.only(9, 3), ties.only(9, 4))
                .sum("ARI-SAN-02", ties.only(9, 4), ties.only(9, 5), ties.only(9, 6))
                .same("XTB-TOT-INC-01", ties.total(2, 1), ties.at(1, "收入总计", 1))
                .same("XTB-TOT-EXP-01", ties.total(3, 1), ties.at(1, "支出总计", 1))
                .eachClass("XTB-TOT-EXP-02", 3, 1, 1, 1)
                .eachCode("XTB-INC-EXP-01", 2, 1, 3, 1)
                .same("XTB-TOT-FAS-01", ties.at(4, "收入总计", 1), ties.at(1, "财政拨款收入", 1))
                .same("XTB-FAS-GPB-01", ties.at(4, "支出总计", 2), ties.total(5, 1))
                .eachClass("XTB-FAS-GPB-01", 4, 2, 5, 1)
                .same("XTB-GPB-BAS-01", ties.total(8, 1), ties.total(5, 2))
                .signs(1, 2, 3, 4, 5, 6, 7, 8, 9)
                .all();
    }

    private static List<Tie> finalAccounts(Page page) {
        Ties ties = new Ties(page);
        ties.classes("ARI-TOT-08", 1, 1, "本年支出合计");
        appropriation(ties, "本年支出合计");
        coded(ties, 2, "FIN-03", "ARI-INC-03", 7);
        coded(ties, 3, "FIN-04", "ARI-EXP-02", 6);
        coded(ties, 5, "ARI-GPB-01", "ARI-GPB-02", 3);
        for (int fund : List.of(8, 9)) {
            String rule = fund == 8 ? "ARI-GOV-01" : "ARI-SCB-01";
            ties.rows(rule, fund, 0, 3, 4, 5).rollUp(rule, fund);
        }
        return ties.same("ARI-TOT-01", ties.at(1, "收入/总计", 1), ties.at(1, "支出/总计", 1))
                .sum(
                        "FIN-01",
                        ties.at(1, "收入/总计", 1),
                        ties.at(1, "本年收入合计", 1),
                        ties.at(1, "使用非财政拨款结余(含专用结余)", 1),
                        ties.at(1, "年初结转和结余", 1))
                .sum(
                        "FIN-01",
                        ties.at(1, "支出/总计", 1),
                        ties.at(1, "本年支出合计", 1),
                        ties.at(1, "结余分配", 1),
                        ties.at(1, "年末结转和结余", 1))
                .sum(
                        "ARI-TOT-03",
                        ties.at(1, "本年收入合计", 1),
                        ties.at(1, "一般公共预算财政拨款收入", 1),
                        ties.at(1, "政府性基金预算财政拨款收入", 1),
                        ties.at(1, "国有资本经营预算财政拨款收入", 1),
                        ties.at(1, "上级补助收入", 1),
                        ties.at(1, "事业收入", 1),
                        ties.at(1, "经营收入", 1),
                        ties.at(1, "附属单位上缴收入", 1),
                        ties.at(1, "其他收入", 1))
                .same("ARI-FAS-01", ties.at(4, "收入/总计", 1), ties.at(4, "支出/总计", 1))
                .sum(
                        "ARI-FAS-02",
                        ties.at(4, "本年收入合计", 1),
                        ties.at(4, "一般公共预算财政拨款", 1),
                        ties.at(4, "政府性基金预算财政拨款", 1),
                        ties.at(4, "国有资本经营预算财政拨款", 1))
                .sum("FIN-01", ties.at(4, "收入/总计", 1), ties.at(4, "本年收入合计", 1), ties.at(4, "年初财政拨款结转和结余", 1))
                .rollUp("ARI-BAS-02", 6)
                .sum("ARI-BAS-02", ties.at(6, "人员经费合计", 1), ties.code(6, "301", 1), ties.code(6, "303", 1))
                .sum(
                        "ARI-BAS-02",
                        ties.at(6, "公用经费合计", 1),
                        ties.code(6, "302", 1),
                        ties.code(6, "307", 1),
                        ties.code(6, "310", 1),
                        ties.code(6, "312", 1),
                        ties.code(6, "399", 1))
                .same("XTB-TOT-INC-01", ties.total(2, 1), ties.at(1, "本年收入合计", 1))
                .same("XTB-TOT-EXP-01", ties.total(3, 1), ties.at(1, "本年支出合计", 1))
                .same("XTB-FAS-GPB-01", ties.at(4, "本年支出合计", 2), ties.total(5, 1))
                .sum(
                        "XTB-GPB-BAS-01",
                        List.of(ties.at(6, "人员经费合计", 1), ties.at(6, "公用经费合计", 1)),
                        List.of(ties.total(5, 2)))
                .sum("ARI-SAN-01", ties.only(7, 1), ties.only(7, 3), ties.only(7, 5), ties.only(7, 11))
                .sum("ARI-SAN-01", ties.only(7, 2), ties.only(7, 4), ties.only(7, 6), ties.only(7, 12))
                .sum("ARI-SAN-02", ties.only(7, 5), ties.only(7, 7), ties.only(7, 9))
                .sum("ARI-SAN-02", ties.only(7, 6), ties.only(7, 8), ties.only(7, 10))
                .all();
    }

    private static List<Tie> jiangsu(Page page) {
        Ties ties = new Ties(page);
        for (int table : List.of(5, 6, 7, 8, 10, 11)) {
            String rule =
                    Map.of(5, "ARI-EXP-02", 7, "ARI-GPB-02", 10, "ARI-GOV-01").getOrDefault(table, "ARI-BAS-02");
            ties.rollUp(rule, table);
        }
        return ties.same("ARI-TOT-01", ties.at(1, "收入合计", 1), ties.at(1, "支出合计", 1))
                .sum("ARI-TOT-02", ties.at(1, "收入合计", 1), ties.at(1, "当年收入小计", 1), ties.at(1, "上年结转资金", 1))
                .sum(
                        "ARI-TOT-03",
                        ties.at(1, "当年收入小计", 1),
                        ties.at(1, "财政拨款", 1),
                        ties.at(1, "财政专户管理资金", 1),
                        ties.at(1, "其他资金", 1))
                .sum("ARI-FAS-02", ties.at(1, "财政拨款", 1), ties.at(1, "一般公共预算", 1), ties.at(1, "政府性基金预算", 1))
                .classes("ARI-TOT-08", 1, 1, "当年支出小计")
                .sum(
                        "ARI-EXP-01",
                        ties.at(1, "当年支出小计", 1),
                        ties.at(1, "基本支出", 1),
                        ties.at(1, "项目支出", 1),
                        ties.at(1, "单位预留机动经费", 1))
                .sum(
                        "ARI-INC-03",
                        ties.at(2, "收入总计", 1),
                        ties.at(2, "一般公共预算资金/小计", 1),
                        ties.at(2, "政府性基金/小计", 1),
                        ties.at(2, "财政专户管理资金/小计", 1),
                        ties.at(2, "其他资金/小计", 1),
                        ties.at(2, "上年结转和结余资金/小计", 1))
                .sum("ARI-EXP-01", ties.only(3, 1), ties.only(3, 2), ties.only(3, 3), ties.only(3, 4), ties.only(3, 5))
                .same("ARI-FAS-01", ties.at(4, "收入合计", 1), ties.at(4, "支出合计", 1))
                .sum("ARI-FAS-02", ties.at(4, "收入合计", 1), ties.at(4, "一般公共预算", 1), ties.at(4, "政府性基金预算", 1))
                .sum(
                        "ARI-FAS-04",
                        ties.at(4, "支出合计", 1),
                        ties.at(4, "基本支出", 1),
                        ties.at(4, "项目支出", 1),
                        ties.at(4, "单位预留机动经费", 1))
                .sum("ARI-SAN-03", ties.only(9, 1), ties.only(9, 2), ties.only(9, 8), ties.only(9, 9))
                .sum("ARI-SAN-01", ties.only(9, 2), ties.only(9, 3), ties.only(9, 4), ties.only(9, 7))
                .sum("ARI-SAN-02", ties.only(9, 4), ties.only(9, 5), ties.only(9, 6))
                .same("XTB-TOT-INC-01", ties.at(2, "收入总计", 1), ties.at(1, "收入合计", 1))
                .same("XTB-TOT-EXP-01", ties.only(3, 1), ties.at(1, "支出合计", 1))
                .same("XTB-TOT-EXP-01", ties.only(3, 2), ties.at(1, "基本支出", 1))
                .same("XTB-TOT-EXP-01", ties.only(3, 3), ties.at(1, "项目支出", 1))
                .same("XTB-FAS-GPB-01", ties.total(5, 1), ties.at(4, "支出合计", 1))
                .same("XTB-FAS-GPB-01", ties.total(7, 1), ties.at(4, "一般公共预算", 1))
                .same("XTB-GPB-BAS-01", ties.total(6, 1), ties.at(4, "基本支出", 1))
                .signs(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .all();
    }

    private static List<Tie> central(Page page) {
        Ties ties = new Ties(page);
        ties.classes("ARI-TOT-08", 1, 1, "本年支出合计");
        appropriation(ties, "本年支出");
        coded(ties, 2, "ARI-INC-01", "ARI-INC-03", 11);
        coded(ties, 3, "ARI-EXP-01", "ARI-EXP-02", 6);
        coded(ties, 5, "ARI-GPB-01", "ARI-GPB-02", 3);
        coded(ties, 6, "ARI-BAS-01", "ARI-BAS-02", 3);
        coded(ties, 8, "ARI-GOV-01", "ARI-GOV-01", 3);
        coded(ties, 9, "ARI-SCB-01", "ARI-SCB-01", 3);
        return ties.same("ARI-TOT-01", ties.at(1, "收入总计", 1), ties.at(1, "支出总计", 1))
                .sum(
                        "ARI-TOT-02",
                        ties.at(1, "收入总计", 1),
                        ties.at(1, "本年收入合计", 1),
                        ties.at(1, "使用非财政拨款结余", 1),
                        ties.at(1, "上年结转", 1))
                .same("ARI-FAS-01", ties.at(4, "收入总计", 1), ties.at(4, "支出总计", 1))
                .sum("ARI-TOT-02", ties.at(4, "收入总计", 1), ties.at(4, "本年收入", 1), ties.at(4, "上年结转", 1))
                .sum("ARI-SAN-01", ties.only(7, 1), ties.only(7, 2), ties.only(7, 3), ties.only(7, 6))
                .sum("ARI-SAN-02", ties.only(7, 3), ties.only(7, 4), ties.only(7, 5))
                .same("XTB-TOT-INC-01", ties.total(2, 1), ties.at(1, "收入总计", 1))
                .eachClass("XTB-TOT-EXP-02", 3, 1, 1, 1)
                .same("XTB-FAS-GPB-01", ties.at(4, "本年支出", 2), ties.total(5, 1))
                .eachClass("XTB-FAS-GPB-01", 4, 2, 5, 1)
                .same("XTB-GPB-BAS-01", ties.total(6, 1), ties.total(5, 2))
                .signs(1, 2, 3, 4, 5, 6, 7, 8, 9)
                .all();
    }

    /** Classes make up their total, in each row the kinds of expenditure make up all. */
    private static void spending(
            Ties ties, int table, int side, String total, String columnRule, String rowRule, int columns) {
        ties.classes(columnRule, table, side, total).rows(rowRule, table, side, 1, from(2, columns));
    }

    /** The expenditure side of the table of appropriations (表4), by class and by budget. */
    private static void appropriation(Ties ties, String total) {
        spending(ties, 4, 1, total, "ARI-FAS-04", "ARI-FAS-03", 4);
    }

    /** A table of codes whose first column is the sum of the others. */
    private static void coded(Ties ties, int table, String rowRule, String columnRule, int columns) {
        ties.rows(rowRule, table, 0, 1, from(2, columns)).rollUp(columnRule, table);
    }

    private static int[] from(int first, int last) {
        return IntStream.rangeClosed(first, last).toArray();
    }
}
