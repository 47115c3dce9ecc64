package io.gouji.generator.table.xinjiang;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.table.Table;

/** Tables 2, 3, 5, 8 and 9: money by functional code, by source or by way of spending. */
final class SpendingTables {

    private static final int[] NOT_COUNTED = {};

    private SpendingTables() {}

    /** 部门收入总体情况表. */
    static Table income(Economy economy) {
        return FunctionalRows.table(2, 12, economy.atoms(), SpendingTables::incomeColumns);
    }

    /** 部门支出总体情况表: all sources. */
    static Table expenditure(Economy economy) {
        return FunctionalRows.table(3, 3, economy.atoms(), SpendingTables::basicOrProject);
    }

    /** 一般公共预算支出情况表: this year's general budget. */
    static Table generalPublicBudget(Economy economy) {
        return FunctionalRows.table(
                5,
                3,
                economy.atoms(),
                atom -> atom.source().isCurrent(Fund.GENERAL) ? basicOrProject(atom) : NOT_COUNTED);
    }

    /** 政府性基金预算支出情况表. */
    static Table managedFunds(Economy economy) {
        return fund(8, economy, Fund.MANAGED);
    }

    /** 国有资本经营预算支出情况表. */
    static Table stateCapital(Economy economy) {
        return fund(9, economy, Fund.STATE_CAPITAL);
    }

    private static Table fund(int number, Economy economy, Fund fund) {
        return FunctionalRows.table(number, 4, economy.atoms(), atom -> {
            if (!atom.source().isCurrent(fund)) {
                return NOT_COUNTED;
            }
            return switch (atom.spending()) {
                case PERSONNEL -> new int[] {1, 2};
                case OPERATING -> new int[] {1, 3};
                case PROJECT -> new int[] {1, 4};
            };
        });
    }

    private static int[] basicOrProject(Atom atom) {
        return new int[] {1, atom.spending().isBasic() ? 2 : 3};
    }

    private static int[] incomeColumns(Atom atom) {
        return switch (atom.source()) {
            case GENERAL_OWN -> new int[] {1, 2, 3};
            case GENERAL_TRANSFER -> new int[] {1, 2, 4};
            case MANAGED_OWN -> new int[] {1, 2, 5};
            case MANAGED_TRANSFER -> new int[] {1, 2, 6};
            case CAPITAL_OWN -> new int[] {1, 2, 7};
            case CAPITAL_TRANSFER -> new int[] {1, 2, 8};
            case SPECIAL_ACCOUNT -> new int[] {1, 9};
            case BUSINESS_INCOME, SUPERIOR_GRANTS, AFFILIATE_REMITTANCES, OPERATING_INCOME, OTHER_INCOME ->
                new int[] {1, 10};
            case CARRIED_GENERAL, CARRIED_MANAGED, CARRIED_CAPITAL -> new int[] {1, 11};
            case CARRIED_SPECIAL, CARRIED_UNIT -> new int[] {1, 12};
        };
    }
}
