package io.gouji.generator.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes faults in one figure. */
final class FigureFaults {

    private static final Set<Integer> TABLES_WITH_CLASSES = Set.of(1, 3, 4, 5);
    private static final String CARRIED_OVER = "收入/二、";

    private final List<Table> tables;
    private final Chance chance;

    FigureFaults(List<Table> tables, Chance chance) {
        this.tables = tables;
        this.chance = chance;
    }

    /** A fault of this kind somewhere, if the tables have a figure for it. */
    Optional<Proposal> propose(FaultKind kind) {
        List<Place> places = Place.figures(tables, place -> suits(kind, place));
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place place = chance.pick(places);
        Cell correct = place.cellIn(tables);
        Cell printed = Cell.of(changed(kind, correct.hundredths()));
        return printed.equals(correct)
                ? Optional.empty()
                : Optional.of(new Proposal(
                        kind, place.put(tables, printed), place.addressIn(tables), correct.value(), printed.value()));
    }

    private boolean suits(FaultKind kind, Place place) {
        Row row = place.rowIn(tables);
        boolean total = row.kind() == Row.Kind.TOTAL;
        int table = place.table();
        int column = place.column();
        return switch (kind) {
            case TOTAL_ROW_WRONG -> total && RowFaults.isCoded(tables.get(table - 1));
            case GRAND_TOTAL_WRONG -> total && table == 1;
            case CLASS_FIGURE_DIFFERS -> Ties.isClass(row) && column == 0 && TABLES_WITH_CLASSES.contains(table);
            case BASIC_TOTAL_DIFFERS -> total && (table == 6 && column == 0 || table == 5 && column == 1);
            case PROJECT_TOTAL_DIFFERS -> total && (table == 7 && column == 0 || table == 5 && column == 2);
            case THREE_PUBLIC_TOTAL_WRONG -> total && table == 10;
            case CARRY_OVER_DIFFERS ->
                table == 11 && total || table == 1 && row.key().startsWith(CARRIED_OVER);
            case ROW_PARTS_DIFFER ->
                !total && column > 0 && tables.get(table - 1).sides().size() == 1;
            case UNIT_SLIP -> Math.abs(place.cellIn(tables).hundredths()) < 10_000_000;
            default -> true;
        };
    }

    private long changed(FaultKind kind, long hundredths) {
        return switch (kind) {
            case MISTYPED_DIGIT -> mistyped(hundredths);
            case SWAPPED_DIGITS -> swapped(hundredths);
            case SHIFTED_DECIMAL -> chance.percent(50) ? hundredths * 10 : hundredths / 10;
            case UNIT_SLIP -> hundredths * 10_000;
            case SIGN_FLIPPED -> -hundredths;
            default -> missed(hundredths);
        };
    }

    private long mistyped(long hundredths) {
        StringBuilder digits = new StringBuilder(String.valueOf(hundredths));
        int position = chance.below(digits.length());
        digits.setCharAt(position, (char) ('0' + chance.below(10)));
        return Long.parseLong(digits.toString());
    }

    private long swapped(long hundredths) {
        StringBuilder digits = new StringBuilder(String.valueOf(hundredths));
        if (digits.length() < 2) {
            return hundredths;
        }
        int position = chance.below(digits.length() - 1);
        char first = digits.charAt(position);
        digits.setCharAt(position, digits.charAt(position + 1));
        digits.setCharAt(position + 1, first);
        return digits.charAt(0) == '0' ? hundredths : Long.parseLong(digits.toString());
    }

    /** Off by a little or by a lot, but still positive. */
    private long missed(long hundredths) {
        long by = chance.oneOf(1L, 2L, 5L, 10L, 30L, 100L, hundredths / 9, hundredths / 3);
        return chance.percent(50) || by >= hundredths ? hundredths + by : hundredths - by;
    }
}
