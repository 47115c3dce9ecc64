package io.gouji.report.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrandTotalsTest {

    @Test
    void totalsStandInTheTotalRowsOfEachSide() {
        BudgetDocument document = document(
                "xinjiang-11",
                MoneyUnit.TEN_THOUSAND_YUAN,
                fact(1, "收入总计", "预算数", "1310.20", Origin.PRINTED),
                fact(1, "支出总计", "预算数", "1310.30", Origin.PRINTED),
                fact(4, "收入总计", "合计", "1300.00", Origin.PRINTED));

        assertThat(GrandTotals.of(document))
                .isEqualTo(new Change.Totals(
                        new BigDecimal("1310.20"), new BigDecimal("1310.30"), new BigDecimal("1300.00")));
    }

    @Test
    void aTotalThatIsBlankOrAmbiguousIsAbsent() {
        BudgetDocument document = document(
                "xinjiang-11", MoneyUnit.TEN_THOUSAND_YUAN, fact(1, "收入总计", "预算数", "1310.20", Origin.AMBIGUOUS));

        assertThat(GrandTotals.of(document)).isEqualTo(new Change.Totals(null, null, null));
    }

    @Test
    void totalsAreStatedInTheUnitOfTheHeader() {
        BudgetDocument document =
                document("xinjiang-11", MoneyUnit.YUAN, fact(1, "收入总计", "预算数", "1310.20", Origin.PRINTED));

        assertThat(GrandTotals.of(document).income()).isEqualByComparingTo("13102000");
    }

    @Test
    void aTemplateSetOfTheFutureHasNoTotalsYet() {
        BudgetDocument document =
                document("atlantis-9", MoneyUnit.TEN_THOUSAND_YUAN, fact(1, "收入总计", "预算数", "1310.20", Origin.PRINTED));

        assertThat(GrandTotals.of(document)).isEqualTo(new Change.Totals(null, null, null));
    }

    private static BudgetDocument document(String set, MoneyUnit unit, Fact... facts) {
        return BudgetDocument.ofTables(
                new DocumentHeader("青禾县财政局", 2025, BudgetKind.DEPARTMENT_BUDGET, unit, null, null, set, null, null),
                List.of(table(1, "TOT"), table(4, "FAS")),
                List.of(facts),
                List.of(),
                List.of());
    }

    private static DisclosureTable table(int number, String kind) {
        return new DisclosureTable(
                number,
                kind,
                "表" + number,
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                null,
                List.of(),
                List.of(
                        new TableRow("收入总计", RowKind.TOTAL, "收入总计", null, "收入总计", null, Location.ofLine(1)),
                        new TableRow("支出总计", RowKind.TOTAL, "支出总计", null, "支出总计", null, Location.ofLine(2))),
                Location.ofLine(1));
    }

    private static Fact fact(int table, String row, String column, String value, Origin origin) {
        return new Fact(
                table,
                row,
                column,
                new BigDecimal(value),
                MoneyUnit.TEN_THOUSAND_YUAN,
                origin,
                value,
                Location.ofLine(1),
                List.of(),
                List.of());
    }
}
