package io.gouji.model.event;

import io.gouji.model.document.DocumentHeader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identities that are the same for the same input, on every machine and at every replay. */
public final class BudgetIds {

    private static final UUID NAMESPACE = UUID.fromString("6f1d6c9e-3c1e-5d0b-9d3c-6a0f0b8f7a11");

    private BudgetIds() {}

    /**
     * The budget a disclosure belongs to: name-based on region, organisation, fiscal year and kind, so that a corrected
     * re-publication is a new revision of the same budget.
     */
    public static UUID budgetId(DocumentHeader header) {
        String region = header.regionCode() == null ? "" : header.regionCode();
        return nameBased(String.join(
                "|",
                region,
                header.organisation(),
                String.valueOf(header.fiscalYear()),
                header.kind().name()));
    }

    /** The id of an event: the same for the same document, type and version of the code that made it. */
    public static UUID eventId(String type, String documentId, String version) {
        return nameBased(String.join("|", type, documentId, version));
    }

    /** What is said of a finding: of one finding of a budget there is one explanation, in whatever revision it is found. */
    public static UUID explanationId(UUID budgetId, String findingId) {
        return nameBased(String.join("|", Topics.FINDING_EXPLAINED, budgetId.toString(), findingId));
    }

    private static UUID nameBased(String name) {
        byte[] digest = Sha1.of(NAMESPACE, name.getBytes(StandardCharsets.UTF_8));
        digest[6] = (byte) ((digest[6] & 0x0f) | 0x50);
        digest[8] = (byte) ((digest[8] & 0x3f) | 0x80);
        return Sha1.toUuid(digest);
    }
}
