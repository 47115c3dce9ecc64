package io.gouji.report.api;

import io.gouji.report.view.DocumentRow;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a disclosure adds up to; null where the figure was not printed or its place is uncertain.
 *
 * @param income grand total of income (收入总计)
 * @param expenditure grand total of expenditure (支出总计)
 * @param fiscalAppropriation total of fiscal appropriation (财政拨款)
 * @param unit 万元 or 元
 */
record Totals(
        @Schema(examples = "1114.26") @Nullable BigDecimal income,
        @Schema(examples = "1114.26") @Nullable BigDecimal expenditure,
        @Schema(examples = "1105.54") @Nullable BigDecimal fiscalAppropriation,
        @Schema(examples = "万元") @Nullable String unit) {

    static Totals of(DocumentRow row) {
        return new Totals(row.income, row.expenditure, row.appropriation, row.moneyUnit);
    }
}
