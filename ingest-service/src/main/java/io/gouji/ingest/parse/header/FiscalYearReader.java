package io.gouji.ingest.parse.header;

import java.util.List;
import java.util.Optional;

/**
 * Finds the budget year: the one that is named most often together with a budget, above all in the title. Years that figures are
 * compared with (比2023年预算, 2023年当年预算执行数) are of another budget, however often they are named.
 */
final class FiscalYearReader {

    private static final int IN_TITLE = 20;
    private static final int WITH_BUDGET = 3;
    private static final int ALONE = 1;
    private static final int NEAR = 14;
    private static final String COMPARED = "比较与同";
    private static final String CARRIED_OUT = "执行数";
    private static final List<String> BUDGET_WORDS = List.of("预算", "决算", "部门", "单位", "收支", "收入", "支出", "没有", "无", "未");

    private FiscalYearReader() {}

    static Optional<Integer> read(List<String> normals, Optional<String> title) {
        Votes<Integer> votes = new Votes<>();
        title.ifPresent(text -> add(text, votes, IN_TITLE));
        for (String normal : normals) {
            add(normal, votes, 0);
        }
        return votes.winner();
    }

    private static void add(String normal, Votes<Integer> votes, int extra) {
        for (int at = YearAt.next(normal, 0); at >= 0; at = YearAt.next(normal, at + 1)) {
            int end = YearAt.end(normal, at);
            String near = normal.substring(end, Math.min(normal.length(), end + NEAR));
            if (at > 0 && COMPARED.indexOf(normal.charAt(at - 1)) >= 0 || near.contains(CARRIED_OUT)) {
                continue;
            }
            boolean budget =
                    BUDGET_WORDS.stream().anyMatch(near::startsWith) || near.contains("预算") || near.contains("决算");
            votes.add(YearAt.value(normal, at), extra + (budget ? WITH_BUDGET : ALONE));
        }
    }
}
