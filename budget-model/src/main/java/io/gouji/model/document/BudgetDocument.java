package io.gouji.model.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.privacy.PersonalDatum;
import io.gouji.model.profile.OrganisationProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure turned into data: every printed figure with its place, every number its words state, its performance targets, and
 * all that was repaired, placed or left open.
 *
 * @param header who, which year, which kind
 * @param profile what the organisation says of itself, null where nothing was found
 * @param tables in order of their numbers
 * @param facts in order of tables and rows
 * @param narrative what is said in words
 * @param performance tables of performance targets, in order of their numbers
 * @param personalData personal data seen, masked
 * @param repairs in printed order
 * @param notes what a reader of the figures must know
 */
public record BudgetDocument(
        DocumentHeader header,
        @Nullable OrganisationProfile profile,
        List<DisclosureTable> tables,
        List<Fact> facts,

        @AddedLater @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoNarrative.class)
        Narrative narrative,

        @AddedLater @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PerformanceTable> performance,

        @AddedLater @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PersonalDatum> personalData,

        List<Repair> repairs,
        List<Note> notes) {

    public BudgetDocument {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        narrative = Objects.requireNonNullElse(narrative, Narrative.NONE);
        performance = performance == null ? List.of() : List.copyOf(performance);
        personalData = personalData == null ? List.of() : List.copyOf(personalData);
        repairs = List.copyOf(repairs);
        notes = List.copyOf(notes);
    }

    /** A document of which only the tables were read. */
    public static BudgetDocument ofTables(
            DocumentHeader header,
            List<DisclosureTable> tables,
            List<Fact> facts,
            List<Repair> repairs,
            List<Note> notes) {
        return new BudgetDocument(header, null, tables, facts, Narrative.NONE, List.of(), List.of(), repairs, notes);
    }

    /** The table with this number, if it was found. */
    public Optional<DisclosureTable> table(int number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }

    /** Leaves out a narrative without anything in it. */
    static final class NoNarrative {

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || other.equals(Narrative.NONE);
        }

        @Override
        public int hashCode() {
            return Narrative.NONE.hashCode();
        }
    }
}
