package io.gouji.report.api;

import io.gouji.model.document.Origin;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Performance indicators as CSV, one in a line, beside the number of their table and the project it is for. */
final class GoalsCsv {

    private GoalsCsv() {}

    static CsvLines of(List<PerformanceTable> tables) {
        CsvLines csv = new CsvLines(
                "table",
                "project",
                "level1",
                "level2",
                "level3",
                "operator",
                "target",
                "unit",
                "weight",
                "basis",
                "note");
        for (PerformanceTable table : tables) {
            for (Indicator indicator : table.indicators()) {
                csv.line(
                        table.number(),
                        table.project(),
                        indicator.level1(),
                        indicator.level2(),
                        indicator.level3(),
                        indicator.operator(),
                        indicator.target(),
                        indicator.unit(),
                        plain(indicator.weight()),
                        indicator.basis(),
                        note(indicator));
            }
        }
        return csv;
    }

    private static @Nullable String plain(@Nullable BigDecimal weight) {
        return weight == null ? null : weight.toPlainString();
    }

    /** What was put together says what stood there. */
    private static String note(Indicator indicator) {
        return indicator.origin() == Origin.PRINTED ? "" : indicator.origin() + ": " + indicator.printed();
    }
}
