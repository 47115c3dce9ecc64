package io.gouji.generator.table;

import io.gouji.generator.economy.Economy;
import io.gouji.model.template.LabelledRow;
import java.util.List;
import java.util.function.Function;

/** Draws up the eleven tables of the set {@code xinjiang-11} from a plan. */
public final class Tables {

    private Tables() {}

    /**
     * The tables in the order of their numbers, none of them declared empty yet.
     *
     * @param wording picks the label of a fixed row of tables 4 and 10 among those seen on forms
     */
    public static List<Table> of(Economy economy, Function<LabelledRow, String> wording) {
        return List.of(
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
                CarryOverTable.of(economy));
    }
}
