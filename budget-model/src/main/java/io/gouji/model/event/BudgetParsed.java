package io.gouji.model.event;

import io.gouji.model.document.BudgetDocument;
import java.time.Instant;
import java.util.UUID;

/**
 * A document was turned into figures.
 *
 * @param documentId SHA-256 of its bytes
 * @param budgetId see {@link BudgetIds}
 * @param fileName as in {@link DocumentReceived}
 * @param receivedAt as in {@link DocumentReceived}; of several documents of a budget the latest is its present revision
 * @param parserVersion version of the code that parsed
 * @param document the figures
 */
public record BudgetParsed(
        String documentId,
        UUID budgetId,
        String fileName,
        Instant receivedAt,
        String parserVersion,
        BudgetDocument document) {}
