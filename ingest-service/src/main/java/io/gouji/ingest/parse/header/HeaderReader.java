package io.gouji.ingest.parse.header;

import io.gouji.ingest.parse.section.SourceLine;
import java.util.List;
import java.util.Optional;

/** Reads the header facts of a document. */
public final class HeaderReader {

    private HeaderReader() {}

    /** The header facts in the lines of a document. */
    public static HeaderFacts read(List<SourceLine> lines) {
        List<String> normals = lines.stream().map(SourceLine::normal).toList();
        Optional<String> title = TitleReader.read(normals);
        return new HeaderFacts(
                OrganisationReader.read(normals, title).orElse(null),
                FiscalYearReader.read(normals, title).orElse(null),
                KindReader.read(normals, title),
                title.orElse(null),
                SignatureReader.read(normals).orElse(null));
    }
}
