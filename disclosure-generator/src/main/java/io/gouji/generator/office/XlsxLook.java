package io.gouji.generator.office;

import io.gouji.generator.chance.Chance;

/**
 * How a workbook is made up.
 *
 * @param sheetForEachTable whether every table has a sheet of its own
 * @param figuresAsText whether figures are stored as words, as exports of accounting programs do
 * @param separators whether numbers are shown with thousands separators
 * @param residue whether stored numbers carry the residue of binary arithmetic behind the decimals they are shown with
 * @param firstColumn the column that tables begin in, from 0
 */
record XlsxLook(
        boolean sheetForEachTable, boolean figuresAsText, boolean separators, boolean residue, int firstColumn) {

    static XlsxLook draw(Chance chance) {
        return new XlsxLook(
                chance.percent(75),
                chance.percent(30),
                chance.percent(70),
                chance.percent(25),
                chance.percent(15) ? 1 : 0);
    }
}
