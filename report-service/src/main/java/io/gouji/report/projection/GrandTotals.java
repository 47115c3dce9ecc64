package io.gouji.report.projection;

import io.gouji.model.amount.Amount;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the figures that a whole disclosure adds up to, by what its template set says about its tables. */
final class GrandTotals {

    /** Overall income and expenditure (部门收支总体情况表). */
    private static final String OVERALL = "TOT";
    /** Income and expenditure of fiscal appropriations (财政拨款收支预算总体情况表). */
    private static final String APPROPRIATION = "FAS";

    private static final String INCOME = "收入";
    private static final String EXPENDITURE = "支出";

    private GrandTotals() {}

    /** The totals of a document; all absent where its template set is not known to this version. */
    static Change.Totals of(BudgetDocument document) {
        return TemplateSets.all().stream()
                .filter(set -> set.id().equals(document.header().templateSet()))
                .findFirst()
                .map(set -> new Change.Totals(
                        total(document, set, OVERALL, INCOME),
                        total(document, set, OVERALL, EXPENDITURE),
                        total(document, set, APPROPRIATION, INCOME)))
                .orElse(new Change.Totals(null, null, null));
    }

    private static @Nullable BigDecimal total(BudgetDocument document, TemplateSet set, String kind, String side) {
        return document.tables().stream()
                .filter(table -> table.kind().equals(kind))
                .findFirst()
                .flatMap(table -> set.tableOfKind(kind)
                        .flatMap(template -> template.panels().stream()
                                .filter(panel ->
                                        panel.side() != null && panel.side().startsWith(side))
                                .filter(panel -> panel.total().isPresent())
                                .findFirst())
                        .flatMap(panel -> total(document, table, panel)))
                .map(amount -> amount.in(document.header().unit()).value())
                .orElse(null);
    }

    private static Optional<Amount> total(BudgetDocument document, DisclosureTable table, Panel panel) {
        String column = table.columns().stream()
                .filter(printed -> Objects.equals(printed.side(), panel.side())
                        && panel.columns().get(0).id().equals(printed.templateColumn()))
                .map(DisclosureTable.Column::name)
                .findFirst()
                .orElse(panel.columns().get(0).name());
        return panel.total()
                .map(LabelledRow::id)
                .flatMap(id -> table.rows().stream()
                        .filter(row -> Objects.equals(row.templateRow(), id))
                        .map(TableRow::key)
                        .findFirst())
                .flatMap(row -> document.facts().stream()
                        .filter(fact -> fact.table() == table.number()
                                && fact.row().equals(row)
                                && fact.column().equals(column)
                                && fact.origin() != Origin.AMBIGUOUS)
                        .findFirst())
                .map(Fact::amount);
    }
}
