package io.gouji.ingest.work;

import io.gouji.ingest.archive.DocumentId;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.event.DocumentReceived;
import java.time.Instant;
import java.util.List;

/** Small documents for tests. */
public final class Documents {

    private Documents() {}

    /** The event of a text. */
    public static DocumentReceived received(byte[] bytes) {
        String id = DocumentId.of(bytes).value();
        return new DocumentReceived(
                id,
                "预算.txt",
                "text/plain",
                bytes.length,
                Instant.parse("2025-02-14T08:00:00Z"),
                id.substring(0, 2) + "/" + id.substring(2, 4) + "/" + id,
                null,
                "653001",
                null);
    }

    /** A budget without tables. */
    public static BudgetDocument budget(String organisation) {
        return BudgetDocument.ofTables(
                new DocumentHeader(
                        organisation,
                        2025,
                        BudgetKind.DEPARTMENT_BUDGET,
                        MoneyUnit.TEN_THOUSAND_YUAN,
                        "653001",
                        null,
                        "xinjiang-11",
                        null,
                        null),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
