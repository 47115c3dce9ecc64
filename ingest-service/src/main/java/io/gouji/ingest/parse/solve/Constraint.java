package io.gouji.ingest.parse.solve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that must hold between cells, and on whose word.
 *
 * @param family id of the rule it is an instance of, such as {@code ARI-INC-01}: dependence is told per family
 * @param assumptions names of the assumptions it rests on, such as "table 8 is empty". Constraints of one assumption are
 *     given up together, since what contradicts one of them contradicts the assumption
 * @param relation what must hold
 */
public record Constraint(String family, Set<String> assumptions, Relation relation) {

    /** Takes a copy. */
    public Constraint {
        assumptions = Set.copyOf(assumptions);
    }

    /** A constraint that rests on nothing but its own family. */
    public Constraint(String family, Relation relation) {
        this(family, Set.of(), relation);
    }

    /** The terms add up to zero within rounding. */
    public static Constraint sum(String family, List<Term> terms) {
        return new Constraint(family, new Relation.Sum(terms));
    }

    /** The terms do not exceed zero by more than rounding. */
    public static Constraint atMost(String family, List<Term> terms) {
        return new Constraint(family, new Relation.AtMost(terms));
    }

    /** The same number stands in both cells. */
    public static Constraint equal(String family, Cell one, Cell other) {
        return new Constraint(family, new Relation.Equal(one, other));
    }

    /** The part's row uses only columns the whole's row uses. */
    public static Constraint presence(String family, int part, int whole, int columns) {
        return new Constraint(family, Relation.Presence.ofRows(part, whole, columns));
    }

    /** The same constraint resting on a named assumption, beside those it rests on. */
    public Constraint assuming(String name) {
        Set<String> more = new HashSet<>(assumptions);
        more.add(name);
        return new Constraint(family, more, relation);
    }
}
