package io.gouji.generator.economy;

import java.util.function.Predicate;

/**
 * Which money the tables of a set count; the explanation must speak of the same.
 *
 * @param general in the tables of the general public budget (一般公共预算)
 * @param threePublic in the table of the three public expenses ("三公"经费)
 */
public record Counted(Predicate<Atom> general, Predicate<Atom> threePublic) {

    /** Both tables count the same money. */
    public static Counted alike(Predicate<Atom> general) {
        return new Counted(general, general);
    }
}
