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
        List<SubjectBook.Subject> subjects = SubjectBook.bundled().find(section, phrase);
        for (SubjectBook.Subject subject : subjects) {
            CellRef cell = cells.of(subject);
            if (cell != null) {
                return new Named(subject.name(), cell);
            }
        }
        return subjects.isEmpty()
                ? new Named(phrase, ofName(section, phrase))
                : new Named(subjects.get(0).name(), null);
    }

    /**
     * What a phrase behind a year means. The year may belong to the name of an item carried over (2023年…资金结转).
     *
     * @param year 0 if there is none
     */
    Named named(SectionKind section, String phrase, int year) {
        if (section == SectionKind.CARRY_OVER && year > 0) {
            String dated = year + "年" + phrase;
            CellRef cell = ofName(section, dated);
            if (cell != null) {
                return new Named(dated, cell);
            }
        }
        return named(section, phrase);
    }

    /** The same for a section on all fiscal appropriations. */
    Reading ofFiscalAppropriation() {
        return new Reading(organisation, fiscalYear, items, cells.ofFiscalAppropriation());
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
