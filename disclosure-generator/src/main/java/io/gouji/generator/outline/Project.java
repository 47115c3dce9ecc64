package io.gouji.generator.outline;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Spending;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project of this year, as narrative and performance targets speak of it.
 *
 * @param name its name
 * @param general fen from the general public budget
 * @param appropriation fen from all fiscal appropriations
 * @param other fen from other sources
 */
record Project(String name, long general, long appropriation, long other) {

    /** All projects in the order in which they were planned: one for each unit, item and name. */
    static List<Project> of(Economy economy) {
        Map<String, List<Atom>> atoms = new LinkedHashMap<>();
        economy.atoms().stream()
                .filter(atom -> atom.spending() == Spending.PROJECT
                        && atom.fen() > 0
                        && !atom.source().isCarriedOver())
                .forEach(atom -> atoms.computeIfAbsent(
                                atom.unit() + "|" + atom.item() + "|" + atom.label(), key -> new ArrayList<>())
                        .add(atom));
        return atoms.values().stream().map(Project::of).toList();
    }

    private static Project of(List<Atom> atoms) {
        long general = 0;
        long appropriation = 0;
        long other = 0;
        for (Atom atom : atoms) {
            general += atom.source().isCurrent(Fund.GENERAL) ? atom.fen() : 0;
            appropriation += atom.source().isCurrentAppropriation() ? atom.fen() : 0;
            other += atom.source().isCurrentAppropriation() ? 0 : atom.fen();
        }
        return new Project(atoms.get(0).label(), general, appropriation, other);
    }

    long total() {
        return appropriation + other;
    }
}
