package io.gouji.ingest.parse;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.finding.LocalizedText;

/** What became of a layout: figures, or the reason why there are none. A document that cannot be parsed is an answer. */
public sealed interface ParseResult {

    /** The figures. */
    record Parsed(BudgetDocument document) implements ParseResult {}

    /**
     * No figures.
     *
     * @param code stable, such as {@code NOT_A_DISCLOSURE}
     * @param message a sentence a clerk understands, with what to do
     */
    record Rejected(String code, LocalizedText message) implements ParseResult {}
}
