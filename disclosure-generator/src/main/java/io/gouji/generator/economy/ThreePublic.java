package io.gouji.generator.economy;

import java.util.Set;
import java.util.function.Predicate;

/**
 * The three public expenses ("三公"经费) in fen.
 *
 * @param abroad travel abroad (因公出国(境)费)
 * @param hospitality official hospitality (公务接待费)
 * @param bought vehicles bought (公务用车购置费)
 * @param run vehicles run (公务用车运行费)
 */
public record ThreePublic(long abroad, long hospitality, long bought, long run) {

    private static final Set<String> PURPOSES = Set.of("30212", "30217", "30913", "31013", "30231");

    /** What the wanted atoms spend on each. */
    public static ThreePublic of(Economy economy, Predicate<Atom> wanted) {
        return new ThreePublic(
                spent(economy, wanted, Set.of("30212")),
                spent(economy, wanted, Set.of("30217")),
                spent(economy, wanted, Set.of("30913", "31013")),
                spent(economy, wanted, Set.of("30231")));
    }

    /** Whether an economic section is one of the three public expenses. */
    public static boolean isOf(String purpose) {
        return PURPOSES.contains(purpose);
    }

    private static long spent(Economy economy, Predicate<Atom> wanted, Set<String> purposes) {
        return economy.sum(wanted.and(atom -> purposes.contains(atom.purpose())));
    }

    /** Vehicles bought and run. */
    public long vehicles() {
        return bought + run;
    }

    public long total() {
        return abroad + hospitality + bought + run;
    }

    /** What was planned where this was spent: somewhat more, to whole hundreds of yuan. */
    public ThreePublic planned() {
        return new ThreePublic(more(abroad), more(hospitality), more(bought), more(run));
    }

    /** What may have been planned where this was spent: somewhat more, to whole hundreds of yuan. */
    public static long more(long spent) {
        return (spent + spent / 8 + 9_999) / 10_000 * 10_000;
    }
}
