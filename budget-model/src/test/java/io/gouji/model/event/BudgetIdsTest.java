package io.gouji.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DocumentHeader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Identities that others store: they must never change. */
class BudgetIdsTest {

    @Test
    void budgetIsTheSameForEver() {
        assertThat(BudgetIds.budgetId(header("652324", "玛纳斯县社会保险中心", 2025, BudgetKind.DEPARTMENT_BUDGET)))
                .isEqualTo(UUID.fromString("569c3b6c-64ec-5fa6-b23b-d4c1d5fb2c84"));
    }

    @Test
    void eventIsTheSameForEver() {
        assertThat(BudgetIds.eventId(Topics.BUDGET_PARSED, "ab".repeat(32), "1"))
                .isEqualTo(UUID.fromString("87154072-ccbc-58bf-9c85-b6a4841f3620"));
    }

    @Test
    void regionOrganisationYearAndKindMakeTheBudget() {
        UUID budget = BudgetIds.budgetId(header("652324", "某中心", 2025, BudgetKind.DEPARTMENT_BUDGET));

        assertThat(BudgetIds.budgetId(header("652325", "某中心", 2025, BudgetKind.DEPARTMENT_BUDGET)))
                .isNotEqualTo(budget);
        assertThat(BudgetIds.budgetId(header("652324", "另一中心", 2025, BudgetKind.DEPARTMENT_BUDGET)))
                .isNotEqualTo(budget);
        assertThat(BudgetIds.budgetId(header("652324", "某中心", 2026, BudgetKind.DEPARTMENT_BUDGET)))
                .isNotEqualTo(budget);
        assertThat(BudgetIds.budgetId(header("652324", "某中心", 2025, BudgetKind.UNIT_BUDGET)))
                .isNotEqualTo(budget);
    }

    @Test
    void titleAndDateMakeNoOtherBudget() {
        DocumentHeader corrected = new DocumentHeader(
                "某中心", 2025, BudgetKind.DEPARTMENT_BUDGET, MoneyUnit.YUAN, "652324", "玛纳斯县", "another-set", "更正", null);

        assertThat(BudgetIds.budgetId(corrected))
                .isEqualTo(BudgetIds.budgetId(header("652324", "某中心", 2025, BudgetKind.DEPARTMENT_BUDGET)));
    }

    @Test
    void regionMayBeUnknown() {
        assertThat(BudgetIds.budgetId(header(null, "某中心", 2025, BudgetKind.DEPARTMENT_BUDGET)))
                .isNotEqualTo(BudgetIds.budgetId(header("652324", "某中心", 2025, BudgetKind.DEPARTMENT_BUDGET)));
    }

    @Test
    void idsAreNameBased() {
        UUID id = BudgetIds.eventId("a", "b", "c");

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    private static DocumentHeader header(@Nullable String region, String organisation, int year, BudgetKind kind) {
        return new DocumentHeader(
                organisation, year, kind, MoneyUnit.TEN_THOUSAND_YUAN, region, null, "xinjiang-11", null, null);
    }
}
