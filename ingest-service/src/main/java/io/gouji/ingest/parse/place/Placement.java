package io.gouji.ingest.parse.place;

import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import java.util.List;

/**
 * Figures in their columns.
 *
 * @param facts one for each figure that was read, in order of tables and rows
 * @param notes what could not be decided, and what contradicts itself
 */
public record Placement(List<Fact> facts, List<Note> notes) {

    public Placement {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }
}
