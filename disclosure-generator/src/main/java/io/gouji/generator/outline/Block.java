package io.gouji.generator.outline;

import io.gouji.generator.table.Table;
import java.util.List;

/** A piece of a disclosure in reading order, without any look. Texts are in full-width punctuation. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for a part, 3 for a section, 4 for a subsection
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph; it may be long.
     *
     * @param claims the numbers it states
     */
    record Paragraph(String text, List<Claim> claims) implements Block {

        public Paragraph {
            claims = List.copyOf(claims);
        }

        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /** A line of the table of contents. */
    record Entry(String text) implements Block {}

    /** One of the eleven tables. */
    record Form(Table table) implements Block {}

    /**
     * A table of performance targets.
     *
     * @param rows cells, one for each column; {@link io.gouji.generator.table.TableForm#LEFT} and
     *     {@link io.gouji.generator.table.TableForm#ABOVE} stand in what belongs to a merged cell
     * @param goals the indicators it states
     */
    record Grid(String caption, List<List<String>> rows, List<Goal> goals) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
            goals = List.copyOf(goals);
        }
    }

    /** The place and day of the signature, at the end. */
    record Signature(String organisation, String date) implements Block {}
}
