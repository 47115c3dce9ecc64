package io.gouji.model.finding;

import io.gouji.model.document.BudgetKind;
import java.util.UUID;

/**
 * The disclosure a figure stands in, where that is not the one that is judged.
 *
 * @param budgetId the budget it belongs to
 * @param documentId SHA-256 of the document that was its present revision when the figures were compared
 * @param organisation full name of its issuer (编制部门)
 * @param fiscalYear its budget year (预算年度)
 * @param kind which disclosure it is
 */
public record OtherDisclosure(UUID budgetId, String documentId, String organisation, int fiscalYear, BudgetKind kind) {}
