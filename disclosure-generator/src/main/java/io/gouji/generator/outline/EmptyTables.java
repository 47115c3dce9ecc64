package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Table;
import java.util.List;

/** Words the statements that declare a table empty (空表). */
public final class EmptyTables {

    private static final List<String> MONEY = List.of(
            "",
            "收支",
            "收入",
            "支出",
            "财政拨款收支",
            "一般公共预算拨款支出",
            "一般公共预算基本支出",
            "一般公共预算项目支出",
            "政府性基金预算支出",
            "国有资本经营预算支出",
            "财政拨款“三公”经费支出",
            "上年结转结余");

    private EmptyTables() {}

    /** Declares every table without figures empty; the other tables stay as they are. */
    public static List<Table> declare(Chance chance, List<Table> tables, String organisation, int year) {
        int wording = chance.below(4);
        return tables.stream()
                .map(table -> table.hasNoFigures()
                        ? table.declaredEmpty(statement(wording, table.number(), table.title(), organisation, year))
                        : table)
                .toList();
    }

    private static String statement(int wording, int table, String title, String organisation, int year) {
        String money = MONEY.get(table);
        return switch (wording) {
            case 0 -> organisation + year + "年未安排" + money + "，" + title + "为空表。";
            case 1 -> "备注：" + organisation + year + "年无" + money + "，故" + title + "为空表。";
            case 2 -> "说明：" + year + "年" + organisation + "没有" + money + "安排，" + title + "为空表。";
            default -> year + "年" + organisation + "不涉及" + money + "，本表为空表。";
        };
    }
}
