package io.gouji.model.document;

import java.util.List;
import java.util.Optional;

/**
 * A disclosure turned into data: every printed figure with its place, and all that was repaired, placed or left open.
 *
 * @param header who, which year, which kind
 * @param tables in order of their numbers
 * @param facts in order of tables and rows
 * @param repairs in printed order
 * @param notes what a reader of the figures must know
 */
public record BudgetDocument(
        DocumentHeader header, List<DisclosureTable> tables, List<Fact> facts, List<Repair> repairs, List<Note> notes) {

    public BudgetDocument {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        repairs = List.copyOf(repairs);
        notes = List.copyOf(notes);
    }

    /** The table with this number, if it was found. */
    public Optional<DisclosureTable> table(int number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }
}
