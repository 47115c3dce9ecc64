package io.gouji.generator.economy;

import java.util.List;
import java.util.function.Predicate;

/**
 * A year's plan of a fictional organisation, to the fen. No identity between tables is written here: the tables agree
 * because they count the same atoms.
 *
 * @param units names of the spending units; the first is the organisation itself
 * @param atoms what is spent, and what was spent last year
 * @param staff on duty (在职)
 * @param retired retired (退休)
 * @param balances what is in the accounts beside it
 */
public record Economy(List<String> units, List<Atom> atoms, int staff, int retired, Balances balances) {

    public Economy {
        units = List.copyOf(units);
        atoms = List.copyOf(atoms);
    }

    /** This year's fen of the atoms that match. */
    public long sum(Predicate<Atom> wanted) {
        return atoms.stream().filter(wanted).mapToLong(Atom::fen).sum();
    }

    /** Last year's fen of the atoms that match. */
    public long prior(Predicate<Atom> wanted) {
        return atoms.stream().filter(wanted).mapToLong(Atom::priorFen).sum();
    }

    /** The economy with other atoms: as one sees it that does not know all of the sources. */
    public Economy withAtoms(List<Atom> others) {
        return new Economy(units, others, staff, retired, balances);
    }
}
