package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.ingest.parse.solve.Row;
import io.gouji.model.amount.Amount;
import io.gouji.model.amount.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;

/** Turns the amounts of a document into the whole numbers the solver counts in: twice its finest printed unit. */
final class AmountScale {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(Row.MAX_AMOUNT);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final int decimals;

    private AmountScale(int decimals) {
        this.decimals = decimals;
    }

    static AmountScale of(List<ReadTable> tables) {
        return new AmountScale(tables.stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> row.figures().stream())
                        .map(figure -> inOneUnit(figure, table)))
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0));
    }

    private static BigDecimal inOneUnit(ReadFigure figure, ReadTable table) {
        return new Amount(figure.value(), table.table().unit())
                .in(MoneyUnit.TEN_THOUSAND_YUAN)
                .value();
    }

    /** Whether the solver can count with this figure. */
    boolean fits(ReadFigure figure, ReadTable table) {
        return scaled(inOneUnit(figure, table)).abs().compareTo(LIMIT) <= 0
                && scaled(Amount.halfUnitOf(inOneUnit(figure, table))).compareTo(LIMIT) < 0;
    }

    long value(ReadFigure figure, ReadTable table) {
        return scaled(inOneUnit(figure, table)).longValueExact();
    }

    long halfUnit(ReadFigure figure, ReadTable table) {
        return scaled(Amount.halfUnitOf(inOneUnit(figure, table))).longValueExact();
    }

    private BigDecimal scaled(BigDecimal value) {
        return value.multiply(TWO).scaleByPowerOfTen(decimals);
    }
}
