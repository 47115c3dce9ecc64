package io.gouji.report.api;

import io.gouji.model.narrative.Claim;
import java.util.List;

/** Numbers stated in words as CSV, one in a line. */
final class ClaimsCsv {

    private ClaimsCsv() {}

    static CsvLines of(List<Claim> claims) {
        CsvLines csv =
                new CsvLines("section", "subject", "measure", "value", "unit", "origin", "page", "line", "quote");
        for (Claim claim : claims) {
            csv.line(
                    claim.section(),
                    claim.subject(),
                    claim.measure().id(),
                    claim.value().toPlainString(),
                    claim.unit(),
                    claim.origin(),
                    claim.location().page(),
                    claim.location().line(),
                    claim.quote());
        }
        return csv;
    }
}
