package io.gouji.ingest.parse;

import io.gouji.ingest.parse.header.HeaderFacts;
import io.gouji.ingest.parse.narrative.NarrativeReader;
import io.gouji.ingest.parse.outline.DocumentOutline;
import io.gouji.ingest.parse.outline.OutlineReader;
import io.gouji.ingest.parse.performance.PerformanceReader;
import io.gouji.ingest.parse.performance.PerformanceRegions;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.ingest.parse.place.Placement;
import io.gouji.ingest.parse.privacy.DocumentMask;
import io.gouji.ingest.parse.privacy.PersonalDataFinder;
import io.gouji.ingest.parse.profile.ProfileReader;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Region;
import io.gouji.model.classification.RegionCatalogue;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import io.gouji.model.narrative.Narrative;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<ReadTable> tables = OmittedZeros.restored(reading.tables(), reading.set(), reading.log());
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
        DocumentOutline outline = OutlineReader.outline(regions.text(), organisation);
        NarrativeReader narrative =
                new NarrativeReader(organisation, fiscalYear, reading.names(), printed, reading::tableNamed);
        Narrative words = narrative.read(outline);
        PersonalDataFinder.Found personal = PersonalDataFinder.find(reading.lines(), ofFigures(reading));
        notes.addAll(personal.notes());
        BudgetDocument document = new BudgetDocument(
                documentHeader,
                ProfileReader.read(outline.sections()),
                printed,
                placed.facts(),
                words,
                PerformanceReader.read(regions.tables(), projects(printed, words)),
                personal.data(),
                repairs,
                notes);
        return DocumentMask.apply(document, personal.mask());
    }

    private static Set<SourceLine> ofFigures(Reading reading) {
        Set<SourceLine> lines = new HashSet<>(reading.lines());
        reading.stretches().forEach(lines::removeAll);
        return lines;
    }

    /** Names of projects that tables or sentences state. */
    private static Set<String> projects(List<DisclosureTable> tables, Narrative narrative) {
        Set<String> projects = new LinkedHashSet<>();
        narrative.projects().forEach(project -> projects.add(Labels.normal(project.name())));
        for (DisclosureTable table : tables) {
            if (table.kind().equals("PRJ")) {
                table.rows()
                        .forEach(row ->
                                projects.add(row.key().substring(row.key().indexOf('/') + 1)));
            }
        }
        return projects;
    }

    private static Optional<Region> region(String organisation, ParseHints hints) {
        RegionCatalogue regions = RegionCatalogue.bundled();
        String hint = hints.regionCode();
        return regions.ofOrganisation(organisation).or(() -> hint == null ? Optional.empty() : regions.byCode(hint));
    }
}
