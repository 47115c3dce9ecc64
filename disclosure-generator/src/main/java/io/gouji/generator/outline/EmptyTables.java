package io.gouji.generator.outline;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Table;
import java.util.List;
import java.util.function.IntFunction;

/** Words the statements that declare a table empty (空表). */
public final class EmptyTables {

    private EmptyTables() {}

    /**
     * Declares every table without figures empty; the other tables stay as they are.
     *
     * @param money what the table with a number is about
     */
    public static List<Table> declare(
            Chance chance, List<Table> tables, IntFunction<String> money, String organisation, int year) {
        int wording = chance.below(4);
        return tables.stream()
                .map(table -> table.hasNoFigures()
                        ? table.declaredEmpty(
                                statement(wording, money.apply(table.number()), table.title(), organisation, year))
                        : table)
                .toList();
    }

    private static String statement(int wording, String money, String title, String organisation, int year) {
        return switch (wording) {
            case 0 -> organisation + year + "年未安排" + money + "，" + title + "为空表。";
            case 1 -> "备注：" + organisation + year + "年无" + money + "，故" + title + "为空表。";
            case 2 -> "说明：" + year + "年" + organisation + "没有" + money + "安排，" + title + "为空表。";
            default -> year + "年" + organisation + "不涉及" + money + "，本表为空表。";
        };
    }
}
