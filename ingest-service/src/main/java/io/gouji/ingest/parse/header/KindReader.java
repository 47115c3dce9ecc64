package io.gouji.ingest.parse.header;

import io.gouji.model.document.BudgetKind;
import java.util.List;
import java.util.Optional;

/** Tells a budget from a final account, and that of a department from that of a unit, by how it calls itself. */
final class KindReader {

    private static final int IN_TITLE = 20;
    private static final int LONGEST_TABLE_TITLE = 40;

    private KindReader() {}

    static BudgetKind read(List<String> normals, Optional<String> title) {
        Votes<Boolean> unit = new Votes<>();
        Votes<Boolean> finalAccount = new Votes<>();
        title.ifPresent(text -> add(text, unit, finalAccount, IN_TITLE));
        for (String normal : normals) {
            for (int at = YearAt.next(normal, 0); at >= 0; at = YearAt.next(normal, at + 1)) {
                int end = YearAt.end(normal, at);
                add(normal.substring(end, Math.min(normal.length(), end + 8)), unit, finalAccount, 1);
            }
        }
        boolean ofUnit = unit.winner().orElse(false);
        if (finalAccount.winner().orElseGet(() -> normals.stream().anyMatch(KindReader::isTableOfFinalAccount))) {
            return ofUnit ? BudgetKind.UNIT_FINAL_ACCOUNT : BudgetKind.DEPARTMENT_FINAL_ACCOUNT;
        }
        return ofUnit ? BudgetKind.UNIT_BUDGET : BudgetKind.DEPARTMENT_BUDGET;
    }

    /** Tables that come without a title page say what they are by their own titles. */
    private static boolean isTableOfFinalAccount(String normal) {
        return normal.length() <= LONGEST_TABLE_TITLE && normal.contains("决算") && normal.endsWith("表");
    }

    private static void add(String text, Votes<Boolean> unit, Votes<Boolean> finalAccount, int weight) {
        if (text.contains("部门预算") || text.contains("部门决算")) {
            unit.add(false, weight);
        } else if (text.contains("单位预算") || text.contains("单位决算")) {
            unit.add(true, weight);
        }
        if (text.contains("决算")) {
            finalAccount.add(true, weight);
        } else if (text.contains("预算")) {
            finalAccount.add(false, weight);
        }
    }
}
