package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table in a line.
 *
 * @param number as in the facts CSV
 * @param kind what it is about, the same in every template set
 * @param declaredEmpty whether the disclosure says that it is empty (空表)
 * @param facts printed figures in it
 */
@Schema(description = "A table in a line.")
record TableItem(
        int number,
        @Schema(examples = "INC") String kind,
        @Schema(examples = "部门收入总体情况表") String title,
        @Schema(examples = "万元") String unit,
        boolean declaredEmpty,
        int rows,
        long facts) {

    static List<TableItem> allOf(BudgetDocument document) {
        Map<Integer, Long> facts =
                document.facts().stream().collect(Collectors.groupingBy(fact -> fact.table(), Collectors.counting()));
        return document.tables().stream()
                .map(table -> of(table, facts.getOrDefault(table.number(), 0L)))
                .toList();
    }

    private static TableItem of(DisclosureTable table, long facts) {
        return new TableItem(
                table.number(),
                table.kind(),
                table.title(),
                table.unit().symbol(),
                table.declaredEmpty(),
                table.rows().size(),
                facts);
    }
}
