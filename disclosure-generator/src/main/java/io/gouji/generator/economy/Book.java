package io.gouji.generator.economy;

import java.util.ArrayList;
import java.util.List;

/** Collects atoms while the year is being planned. */
final class Book {

    private final Amounts amounts;
    private final List<Atom> atoms = new ArrayList<>();

    Book(Amounts amounts) {
        this.amounts = amounts;
    }

    void basic(String unit, String item, Source source, Spending spending, String purpose, long fen) {
        add(unit, item, source, spending, purpose, "", fen);
    }

    void project(String unit, String item, Source source, String purpose, String label, long fen) {
        add(unit, item, source, Spending.PROJECT, purpose, label, fen);
    }

    void carriedOver(
            String unit, String item, Source source, Spending spending, String purpose, String label, long fen) {
        add(unit, item, source, spending, purpose, label, fen);
    }

    /** Something that was paid last year and is not any more. */
    void dropped(String unit, String item, Source source, Spending spending, String purpose, String label, long prior) {
        atoms.add(new Atom(unit, item, source, spending, purpose, label, 0, prior));
    }

    private void add(
            String unit, String item, Source source, Spending spending, String purpose, String label, long fen) {
        atoms.add(new Atom(unit, item, source, spending, purpose, label, fen, amounts.prior(fen)));
    }

    List<Atom> atoms() {
        return atoms;
    }
}
