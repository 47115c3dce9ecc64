package io.gouji.generator.table.xinjiang;

import io.gouji.generator.economy.Economy;
import io.gouji.generator.table.Table;
import io.gouji.model.template.LabelledRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws up the eleven tables of the set {@code xinjiang-11} from a plan. */
public final class Tables {

    private Tables() {}

    /**
     * The tables in the order of their numbers, none of them declared empty yet.
     *
     * @param titles titles above the tables
     * @param wording picks the label of a fixed row of tables 4 and 10 among those seen on forms
     */
    public static List<Table> of(Economy economy, Titles titles, Function<LabelledRow, String> wording) {
        return Stream.of(
                        TotalsTable.of(economy),
                        SpendingTables.income(economy),
                        SpendingTables.expenditure(economy),
                        AppropriationTable.of(economy, wording),
                        SpendingTables.generalPublicBudget(economy),
                        BasicTable.of(economy),
                        ProjectTable.of(economy),
                        SpendingTables.managedFunds(economy),
                        SpendingTables.stateCapital(economy),
                        ThreePublicTable.of(economy, wording),
                        CarryOverTable.of(economy))
                .map(table -> table.titled(titles.of(table.number())))
                .toList();
    }
}
