package io.gouji.validation.history;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.validation.rule.OrganisationName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a disclosure stands among others: whose, of when, of which kind. From it follows which others it is held against, and which
 * are held against it.
 *
 * @param organisation as {@link OrganisationName} has it
 * @param regionCode null where it cannot be told, which fits every region
 */
record Address(String organisation, @Nullable String regionCode, int fiscalYear, BudgetKind kind) {

    static Address of(BudgetParsed budget) {
        DocumentHeader header = budget.document().header();
        return new Address(
                OrganisationName.key(header.organisation()), header.regionCode(), header.fiscalYear(), header.kind());
    }

    /** What it is held against: the same disclosure of the year before, and the other one that shares a figure with it. */
    List<Address> heldAgainst() {
        return isBudget()
                ? List.of(at(fiscalYear - 1, kind), at(fiscalYear - 1, finalAccount()))
                : List.of(at(fiscalYear - 1, kind), at(fiscalYear, budget()));
    }

    /** The same relation seen from the other end. */
    List<Address> touched() {
        return isBudget()
                ? List.of(at(fiscalYear + 1, kind), at(fiscalYear, finalAccount()))
                : List.of(at(fiscalYear + 1, kind), at(fiscalYear + 1, budget()));
    }

    /** What its units disclose, where it is a department. */
    BudgetKind kindOfUnits() {
        return isBudget() ? BudgetKind.UNIT_BUDGET : BudgetKind.UNIT_FINAL_ACCOUNT;
    }

    /** What its department discloses. */
    BudgetKind kindOfDepartment() {
        return isBudget() ? BudgetKind.DEPARTMENT_BUDGET : BudgetKind.DEPARTMENT_FINAL_ACCOUNT;
    }

    boolean isDepartment() {
        return kind == kindOfDepartment();
    }

    private boolean isBudget() {
        return kind == BudgetKind.DEPARTMENT_BUDGET || kind == BudgetKind.UNIT_BUDGET;
    }

    private BudgetKind budget() {
        return isDepartment() ? BudgetKind.DEPARTMENT_BUDGET : BudgetKind.UNIT_BUDGET;
    }

    private BudgetKind finalAccount() {
        return isDepartment() ? BudgetKind.DEPARTMENT_FINAL_ACCOUNT : BudgetKind.UNIT_FINAL_ACCOUNT;
    }

    private Address at(int year, BudgetKind other) {
        return new Address(organisation, regionCode, year, other);
    }

    /** The units a department names, each once, in their order. */
    static List<String> unitsOf(BudgetParsed budget) {
        OrganisationProfile profile = budget.document().profile();
        return profile == null || !of(budget).isDepartment()
                ? List.of()
                : OrganisationName.unitKeys(
                        profile.units(), budget.document().header().organisation());
    }
}
