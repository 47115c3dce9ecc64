package io.gouji.ingest.parse.narrative;

import io.gouji.model.document.CellRef;
import io.gouji.model.narrative.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What claims are read against.
 *
 * @param organisation the issuer in normal form
 * @param fiscalYear the budget year
 * @param items codes by names
 * @param cells cells of the tables
 */
record Reading(String organisation, int fiscalYear, ItemNames items, Cells cells) {

    /**
     * What a phrase means in a section.
     *
     * @return a subject of its own name where the section knows none
     */
    Named named(SectionKind section, String phrase) {
        return SubjectBook.bundled()
                .find(section, phrase)
                .map(subject -> new Named(subject.name(), cells.of(subject)))
                .orElseGet(() -> new Named(phrase, ofName(section, phrase)));
    }

    private @Nullable CellRef ofName(SectionKind section, String phrase) {
        if (section == SectionKind.CARRY_OVER) {
            return cells.named("CRY", phrase);
        }
        String code = items.codeOf(List.of(phrase));
        return code.isEmpty() ? null : cells.ofCode(section, code);
    }

    /**
     * A subject.
     *
     * @param name as in claims
     * @param cell the cell that shows it, null where there is none
     */
    record Named(String name, @Nullable CellRef cell) {}
}
