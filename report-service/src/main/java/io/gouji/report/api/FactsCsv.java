package io.gouji.report.api;

import io.gouji.model.document.Fact;
import java.util.List;

/** Facts as CSV, one in a line. */
final class FactsCsv {

    private FactsCsv() {}

    static CsvLines of(List<Fact> facts) {
        CsvLines csv = new CsvLines("table", "row", "column", "value", "unit", "origin", "page", "line", "printed");
        for (Fact fact : facts) {
            csv.line(
                    fact.table(),
                    fact.row(),
                    fact.column(),
                    fact.value().toPlainString(),
                    fact.unit().symbol(),
                    fact.origin(),
                    fact.location().page(),
                    fact.location().line(),
                    fact.printed());
        }
        return csv;
    }
}
