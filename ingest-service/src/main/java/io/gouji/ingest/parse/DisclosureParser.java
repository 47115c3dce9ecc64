package io.gouji.ingest.parse;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.ingest.parse.form.FormReader;
import io.gouji.ingest.parse.form.FormReading;
import io.gouji.ingest.parse.form.FormTables;
import io.gouji.ingest.parse.header.HeaderFacts;
import io.gouji.ingest.parse.header.HeaderReader;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.ingest.parse.row.Reasons;
import io.gouji.ingest.parse.section.RunningHeads;
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
    public static final String VERSION = "4";

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
        RunningHeads pages = RunningHeads.in(SourceLine.of(layout));
        return pages.text().isEmpty() ? Rejections.emptyDocument() : parse(new Source(pages, hints));
    }

    private ParseResult parse(Source source) {
        List<SourceLine> lines = source.lines();
        Optional<FormTables> form = forms.find(lines);
        if (form.isPresent()) {
            return parse(form.get(), source);
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
            return parse(found.set(), found.sections(), source);
        }
        if (rejected.filter(DocumentCheck::isOfUnknownSet).isPresent() && forms.hasTables(lines)) {
            return parse(forms.unknown(lines), source);
        }
        Optional<FormTables> unknown = found == null ? forms.ofUnknownSet(lines) : Optional.empty();
        if (unknown.isPresent()) {
            return parse(unknown.get(), source);
        }
        return DocumentCheck.isNarrativeAlone(lines) ? Rejections.withoutTables() : rejected.orElseThrow();
    }

    private ParseResult parse(FormTables tables, Source source) {
        HeaderFacts header = HeaderReader.read(source.lines());
        FormReading reading = new FormReading(tables, source.lines());
        return reading.figureCount() > DocumentReading.MOST_FIGURES
                ? Rejections.tooManyFigures(DocumentReading.MOST_FIGURES)
                : build(reading, header, source);
    }

    private ParseResult parse(SetReader set, List<Section> sections, Source source) {
        HeaderFacts header = HeaderReader.read(source.lines());
        String organisation = header.organisation();
        if (organisation == null) {
            return Rejections.noOrganisation();
        }
        DocumentReading reading = new DocumentReading(set, sections, source.lines(), organisation);
        return reading.isBeyondLimit()
                ? Rejections.tooManyFigures(DocumentReading.MOST_FIGURES)
                : build(reading, header, source);
    }

    private ParseResult build(Reading reading, HeaderFacts header, Source source) {
        String organisation = header.organisation();
        Integer fiscalYear = header.fiscalYear();
        if (organisation == null) {
            return Rejections.noOrganisation();
        }
        if (fiscalYear == null) {
            return Rejections.noFiscalYear();
        }
        for (SourceLine head : source.pages().heads()) {
            reading.log().noise(null, head.text(), Reasons.RUNNING_HEAD, head.location());
        }
        return new ParseResult.Parsed(
                DocumentBuilder.build(reading, header, organisation, fiscalYear, source.hints(), placement));
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

    /** What is read: the lines of a document, those that only repeat its title apart, and what is known of it from elsewhere. */
    private record Source(RunningHeads pages, ParseHints hints) {

        List<SourceLine> lines() {
            return pages.text();
        }
    }

    /** The tables of a set in a text without grids. */
    private record Found(SetReader set, List<Section> sections, long tables) {}
}
