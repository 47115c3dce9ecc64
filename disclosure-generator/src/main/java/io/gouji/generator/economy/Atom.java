package io.gouji.generator.economy;

/**
 * The smallest amount the fictional organisation plans to spend; every printed figure is a rounded sum of atoms.
 *
 * @param unit the spending unit, one of {@link Economy#units()}
 * @param item item of the functional classification (功能分类项), seven digits
 * @param source where the money comes from
 * @param spending on people, operations or a project
 * @param purpose section of the departmental economic classification (部门预算支出经济分类款), five digits
 * @param label name of the project or of the carried-over item; empty for current basic expenditure
 * @param fen this year's amount in fen (0.01 yuan), not negative; zero when the item was dropped this year
 * @param priorFen last year's amount in fen, not negative
 */
public record Atom(
        String unit,
        String item,
        Source source,
        Spending spending,
        String purpose,
        String label,
        long fen,
        long priorFen) {

    /** Class of the economic classification (经济分类类), three digits. */
    public String purposeClass() {
        return purpose.substring(0, 3);
    }

    /** Class of the functional classification (功能分类类), three digits. */
    public String itemClass() {
        return item.substring(0, 3);
    }

    /** The same money from another source. */
    public Atom from(Source other) {
        return new Atom(unit, item, other, spending, purpose, label, fen, priorFen);
    }
}
