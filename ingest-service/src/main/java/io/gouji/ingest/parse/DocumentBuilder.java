package io.gouji.ingest.parse;

import io.gouji.ingest.parse.header.HeaderFacts;
import io.gouji.ingest.parse.narrative.NarrativeReader;
import io.gouji.ingest.parse.outline.OutlineReader;
import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.performance.PerformanceRegions;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.ingest.parse.place.Placement;
import io.gouji.model.classification.Region;
import io.gouji.model.classification.RegionCatalogue;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the budget document of what was read: places the figures, brings header, repairs and notes together. */
final class DocumentBuilder {

    private DocumentBuilder() {}

    static BudgetDocument build(
            Reading reading,
            HeaderFacts header,
            String organisation,
            int fiscalYear,
            ParseHints hints,
            FigurePlacement placement) {
        List<ReadTable> tables = reading.tables();
        Placement placed = placement.place(reading.set(), tables);
        List<Repair> repairs = new ArrayList<>(reading.log().repairs());
        repairs.addAll(NumberRepairs.of(tables, placed.facts()));
        repairs.sort((one, other) ->
                Integer.compare(one.location().line(), other.location().line()));
        List<Note> notes = new ArrayList<>(reading.log().notes());
        notes.addAll(placed.notes());
        Optional<Region> region = region(organisation, hints);
        DocumentHeader documentHeader = new DocumentHeader(
                organisation,
                fiscalYear,
                header.kind(),
                reading.usualUnit(),
                region.map(Region::code).orElse(hints.regionCode()),
                region.map(Region::name).orElse(null),
                reading.set().id(),
                header.title(),
                header.signedOn());
        List<DisclosureTable> printed = tables.stream().map(ReadTable::table).toList();
        PerformanceRegions regions = PerformanceRegions.of(reading.stretches());
        List<OutlineSection> outline = OutlineReader.read(regions.text(), organisation);
        NarrativeReader narrative =
                new NarrativeReader(organisation, fiscalYear, reading.names(), printed, reading::tableNamed);
        return new BudgetDocument(
                documentHeader,
                null,
                printed,
                placed.facts(),
                narrative.read(outline),
                List.of(),
                List.of(),
                repairs,
                notes);
    }

    private static Optional<Region> region(String organisation, ParseHints hints) {
        RegionCatalogue regions = RegionCatalogue.bundled();
        String hint = hints.regionCode();
        return regions.ofOrganisation(organisation).or(() -> hint == null ? Optional.empty() : regions.byCode(hint));
    }
}
