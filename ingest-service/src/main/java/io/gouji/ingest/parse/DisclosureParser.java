package io.gouji.ingest.parse;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.ingest.parse.header.HeaderFacts;
import io.gouji.ingest.parse.header.HeaderReader;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.ingest.parse.section.Section;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.template.TemplateSet;
import java.util.List;
import java.util.Optional;

/**
 * Turns a layout into a budget document: finds the tables of a template set, reads their rows, has their figures placed in
 * columns, and tells what it had to repair. Keeps no state between documents; one parser serves many threads.
 */
public final class DisclosureParser {

    /** Version of the reading: it changes whenever the same bytes may give other figures. */
    public static final String VERSION = "1";

    private final List<SetReader> sets;
    private final FigurePlacement placement;

    /**
     * @param sets the template sets whose disclosures are to be recognised
     * @param placement gives figures whose column the layout does not tell their columns
     */
    public DisclosureParser(List<TemplateSet> sets, FigurePlacement placement) {
        this.sets = sets.stream()
                .filter(set -> set.columnNames() == TemplateSet.ColumnNames.DECLARED)
                .map(SetReader::new)
                .toList();
        this.placement = placement;
    }

    /** Reads the figures of a disclosure, or says why there are none. Never throws for what a document contains. */
    public ParseResult parse(Layout layout, ParseHints hints) {
        List<SourceLine> lines = SourceLine.of(layout);
        if (lines.isEmpty()) {
            return Rejections.emptyDocument();
        }
        SetReader best = null;
        List<Section> sections = List.of();
        for (SetReader candidate : sets) {
            List<Section> found = candidate.sections(lines);
            if (tables(found) > tables(sections)) {
                best = candidate;
                sections = found;
            }
        }
        if (best == null) {
            return DocumentCheck.withoutTables(sets, lines);
        }
        Optional<Rejected> rejected = DocumentCheck.check(best, sections, lines);
        if (rejected.isPresent()) {
            return rejected.get();
        }
        return parse(best, sections, lines, hints);
    }

    private ParseResult parse(SetReader set, List<Section> sections, List<SourceLine> lines, ParseHints hints) {
        HeaderFacts header = HeaderReader.read(lines);
        String organisation = header.organisation();
        Integer fiscalYear = header.fiscalYear();
        if (organisation == null) {
            return Rejections.noOrganisation();
        }
        if (fiscalYear == null) {
            return Rejections.noFiscalYear();
        }
        DocumentReading reading = new DocumentReading(set, sections, lines, organisation);
        if (reading.isBeyondLimit()) {
            return Rejections.tooManyFigures(DocumentReading.MOST_FIGURES);
        }
        return new ParseResult.Parsed(
                DocumentBuilder.build(reading, header, organisation, fiscalYear, hints, placement));
    }

    private static long tables(List<Section> sections) {
        return sections.stream()
                .map(section -> section.template().number())
                .distinct()
                .count();
    }
}
