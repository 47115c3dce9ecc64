package io.gouji.model.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an identity is repeated for. */
public sealed interface Scope {

    /** Stated once for the document. */
    record Once() implements Scope {}

    /**
     * For each row of a table: {@code row}.
     *
     * @param side only the rows of this side, null for all
     */
    record EachRow(int table, @Nullable String side) implements Scope {}

    /** For each row of a table that has rows under it: {@code parent} and {@code children}. */
    record EachParent(int table) implements Scope {}

    /**
     * For each code that stands in any of the tables: {@code code}. A code that a table does not print counts as blank
     * there, since these tables print only codes with money.
     */
    record EachCode(List<Integer> tables) implements Scope {

        public EachCode {
            tables = List.copyOf(tables);
        }
    }

    /** Like {@link EachCode}, for classes (类) only: {@code class}. */
    record EachClass(List<Integer> tables) implements Scope {

        public EachClass {
            tables = List.copyOf(tables);
        }
    }

    /** Once, if the table is declared empty (空表). */
    record WhenEmpty(int table) implements Scope {}
}
