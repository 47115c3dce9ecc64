package io.gouji.ingest.parse.section;

import java.util.List;
import java.util.Optional;

/**
 * What of a table stands on one page: a header, perhaps without one where a page goes on without it, and rows.
 *
 * @param header lines above the rows, the row of column numbers among them
 * @param rows lines of rows
 * @param remarks sentences under the rows
 */
public record Block(List<SourceLine> header, List<SourceLine> rows, List<SourceLine> remarks) {

    public Block {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** The row of column numbers in the header. */
    public Optional<NumberRow> numberRow() {
        return header.stream().map(NumberRow::of).flatMap(Optional::stream).findFirst();
    }
}
