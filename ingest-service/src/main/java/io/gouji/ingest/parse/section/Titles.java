package io.gouji.ingest.parse.section;

import io.gouji.model.template.TableTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The titles of the tables of a set. */
public interface Titles {

    /** The table that a line without its numbering is the title of, null if it is none. */
    @Nullable
    TableTemplate find(String heading);

    /** Whether some title goes on after this beginning. */
    boolean isBeginning(String heading);

    /** The tables that a sentence, given in its normal form, names by title. */
    List<TableTemplate> namedIn(String normal);
}
