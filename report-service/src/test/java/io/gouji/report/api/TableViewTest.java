package io.gouji.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DisclosureTable.Column;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSets;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table of two sides with codes on both, whose columns have one name. */
class TableViewTest {

    private static final String NAME = "决算数";

    @Test
    void aFigureStandsOnTheSideOfItsCode() {
        TableTemplate template = TemplateSets.byId("final-accounts-9").table(6).orElseThrow();

        TableView view = TableView.of(table(), facts(), template);

        assertThat(view.rows().get(0).side()).isEqualTo("人员经费");
        assertThat(view.rows().get(0).cells().get(0)).isNotNull();
        assertThat(view.rows().get(0).cells().get(1)).isNull();
        assertThat(view.rows().get(1).side()).isEqualTo("公用经费");
        assertThat(view.rows().get(1).cells().get(0)).isNull();
        assertThat(view.rows().get(1).cells().get(1)).isNotNull();
    }

    @Test
    void aFigureIsShownOnceThoughItsSideIsNotKnown() {
        TableView view = TableView.of(table(), facts(), null);

        assertThat(view.rows()).allSatisfy(row -> assertThat(row.cells()).containsOnlyOnce((TableView.Cell) null));
    }

    private static DisclosureTable table() {
        return new DisclosureTable(
                6,
                "BAS",
                "一般公共预算财政拨款基本支出决算表",
                MoneyUnit.YUAN,
                true,
                null,
                List.of(new Column("人员经费", NAME, NAME), new Column("公用经费", NAME, NAME)),
                List.of(row("301-01", "30101"), row("302-01", "30201")),
                Location.ofLine(1));
    }

    private static TableRow row(String key, @Nullable String code) {
        return new TableRow(key, RowKind.SECTION, null, code, "名称", null, Location.ofLine(2));
    }

    private static List<Fact> facts() {
        return List.of(fact("301-01"), fact("302-01"));
    }

    private static Fact fact(String row) {
        return new Fact(
                6,
                row,
                NAME,
                new BigDecimal("1.00"),
                MoneyUnit.YUAN,
                Origin.PRINTED,
                "1.00",
                Location.ofLine(2),
                List.of(),
                List.of());
    }
}
