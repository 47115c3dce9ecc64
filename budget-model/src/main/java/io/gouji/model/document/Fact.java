package io.gouji.model.document;

import io.gouji.model.amount.Amount;
import io.gouji.model.amount.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * One printed figure of a table. A blank cell has no fact; a printed {@code 0.00} has one.
 *
 * @param table number of the table, as in the facts CSV
 * @param row key of the row, unique in its table, as in the facts CSV ({@code 208-01-09}, {@code 总计}, a label path)
 * @param column name of the column, as in the facts CSV (the printed number, or the header)
 * @param value the printed decimal; its scale is the printed precision, in a table that leaves out zeros at the end
 *     ({@link Note.Code#ZEROS_OMITTED}) that of its most precise figure
 * @param unit the unit of the table
 * @param origin whether the column, the text or the code had to be recovered
 * @param printed the text exactly as it stood
 * @param location where it stood
 * @param candidates names of all columns it may stand in, likeliest first; empty unless {@link Origin#AMBIGUOUS}
 * @param placedBy ids of the rules without whose identities the column could not be told: none of them may judge this
 *     figure. Empty unless its column, or for an ambiguous one the order of columns, was told by identities
 */
public record Fact(
        int table,
        String row,
        String column,
        BigDecimal value,
        MoneyUnit unit,
        Origin origin,
        String printed,
        Location location,
        List<String> candidates,
        List<String> placedBy) {

    public Fact {
        candidates = List.copyOf(candidates);
        placedBy = List.copyOf(placedBy);
    }

    /** The cell this figure stands in. */
    public CellRef cell() {
        return new CellRef(table, row, column);
    }

    /** The value together with its unit. */
    public Amount amount() {
        return new Amount(value, unit);
    }
}
