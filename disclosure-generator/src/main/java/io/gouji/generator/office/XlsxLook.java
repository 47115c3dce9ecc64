package io.gouji.generator.office;

import io.gouji.generator.chance.Chance;
import java.util.List;

/**
 * How a workbook is made up.
 *
 * @param sheetForEachTable whether every table has a sheet of its own
 * @param figuresAsText whether figures are stored as words, as exports of accounting programs do
 * @param separators whether numbers are shown with thousands separators
 * @param residue whether stored numbers carry the residue of binary arithmetic behind the decimals they are shown with
 * @param firstColumn the column that tables begin in, from 0
 * @param finish how far it was made ready for others to read
 */
record XlsxLook(
        boolean sheetForEachTable,
        boolean figuresAsText,
        boolean separators,
        boolean residue,
        int firstColumn,
        Finish finish) {

    /** How far a workbook was made ready. */
    enum Finish {
        /** Nothing but cells, as a program exports them. */
        BARE,
        /** Borders, column widths, words that wrap; wide tables are cut where a page ends. */
        RULED,
        /** The same, each table as wide as a page at most, on its side if it is wide, the header repeated on every page. */
        PRINTABLE
    }

    private static final List<Finish> FINISHES =
            List.of(Finish.BARE, Finish.RULED, Finish.PRINTABLE, Finish.PRINTABLE, Finish.PRINTABLE, Finish.PRINTABLE);

    static XlsxLook draw(Chance chance) {
        return new XlsxLook(
                chance.percent(75),
                chance.percent(30),
                chance.percent(70),
                chance.percent(25),
                chance.percent(15) ? 1 : 0,
                chance.pick(FINISHES));
    }

    boolean isRuled() {
        return finish != Finish.BARE;
    }

    boolean isPrintable() {
        return finish == Finish.PRINTABLE;
    }
}
