package io.gouji.ingest.parse;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.ingest.parse.form.FormReader;
import io.gouji.ingest.parse.form.FormReading;
import io.gouji.ingest.parse.form.FormTables;
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
    public static final String VERSION = "3";

    private final List<SetReader> sets;
    private final List<SetReader> namedAsPrinted;
    private final FormReader forms;
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
        this.namedAsPrinted = sets.stream()
                .filter(set -> set.columnNames() == TemplateSet.ColumnNames.PRINTED)
                .map(SetReader::new)
                .toList();
        this.forms = new FormReader(sets);
        this.placement = placement;
    }

    /** Reads the figures of a disclosure, or says why there are none. Never throws for what a document contains. */
    public ParseResult parse(Layout layout, ParseHints hints) {
        List<SourceLine> lines = SourceLine.of(layout);
        if (lines.isEmpty()) {
            return Rejections.emptyDocument();
        }
        Optional<FormTables> form = forms.find(lines);
        if (form.isPresent()) {
            return parse(form.get(), lines, hints);
        }
        Found declared = mostTables(sets, lines, 0).orElse(null);
        boolean ofOtherSet = declared == null || forms.hasMoreTitles(lines, declared.tables());
        Optional<Found> asPrinted = ofOtherSet && !forms.hasTables(lines)
                ? mostTables(namedAsPrinted, lines, declared == null ? 0 : declared.tables())
                : Optional.empty();
        Found found = asPrinted.orElse(declared);
        Optional<Rejected> rejected = found == null
                ? Optional.of(DocumentCheck.withoutTables(sets, lines))
                : ofOtherSet && asPrinted.isEmpty()
                        ? Optional.of(Rejections.setUnknown())
                        : DocumentCheck.check(found.set(), found.sections(), lines);
        if (found != null && rejected.isEmpty()) {
            return parse(found.set(), found.sections(), lines, hints);
        }
        if (rejected.filter(DocumentCheck::isOfUnknownSet).isPresent() && forms.hasTables(lines)) {
            return parse(forms.unknown(lines), lines, hints);
        }
        Optional<FormTables> unknown = found == null ? forms.ofUnknownSet(lines) : Optional.empty();
        if (unknown.isPresent()) {
            return parse(unknown.get(), lines, hints);
        }
        return DocumentCheck.isNarrativeAlone(lines) ? Rejections.withoutTables() : rejected.orElseThrow();
    }

    private ParseResult parse(FormTables tables, List<SourceLine> lines, ParseHints hints) {
        HeaderFacts header = HeaderReader.read(lines);
        FormReading reading = new FormReading(tables, lines);
        return reading.figureCount() > DocumentReading.MOST_FIGURES
                ? Rejections.tooManyFigures(DocumentReading.MOST_FIGURES)
                : build(reading, header, hints);
    }

    private ParseResult parse(SetReader set, List<Section> sections, List<SourceLine> lines, ParseHints hints) {
        HeaderFacts header = HeaderReader.read(lines);
        String organisation = header.organisation();
        if (organisation == null) {
            return Rejections.noOrganisation();
        }
        DocumentReading reading = new DocumentReading(set, sections, lines, organisation);
        return reading.isBeyondLimit()
                ? Rejections.tooManyFigures(DocumentReading.MOST_FIGURES)
                : build(reading, header, hints);
    }

    private ParseResult build(Reading reading, HeaderFacts header, ParseHints hints) {
        String organisation = header.organisation();
        Integer fiscalYear = header.fiscalYear();
        if (organisation == null) {
            return Rejections.noOrganisation();
        }
        if (fiscalYear == null) {
            return Rejections.noFiscalYear();
        }
        return new ParseResult.Parsed(
                DocumentBuilder.build(reading, header, organisation, fiscalYear, hints, placement));
    }

    /** What there is of the set of which most tables are found; none where no set has more than so many. */
    private static Optional<Found> mostTables(List<SetReader> candidates, List<SourceLine> lines, long moreThan) {
        Found most = null;
        for (SetReader candidate : candidates) {
            List<Section> sections = candidate.sections(lines);
            if (tables(sections) > (most == null ? moreThan : most.tables())) {
                most = new Found(candidate, sections, tables(sections));
            }
        }
        return Optional.ofNullable(most);
    }

    private static long tables(List<Section> sections) {
        return sections.stream()
                .map(section -> section.template().number())
                .distinct()
                .count();
    }

    /** The tables of a set in a text without grids. */
    private record Found(SetReader set, List<Section> sections, long tables) {}
}
