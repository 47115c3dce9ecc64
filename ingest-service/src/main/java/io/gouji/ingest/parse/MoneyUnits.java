package io.gouji.ingest.parse;

import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.TableText;
import io.gouji.model.amount.MoneyUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The money unit of each table. Where none is printed, that of its form holds if the form has one of its own, else that of
 * most other tables; where no table states one, the unit of the amounts in the text; else that of the template set.
 */
final class MoneyUnits {

    private static final int ENOUGH_MENTIONS = 3;

    private final MoneyUnit usual;

    private MoneyUnits(MoneyUnit usual) {
        this.usual = usual;
    }

    static MoneyUnits of(List<TableText> tables, List<SourceLine> prose, MoneyUnit ofSet) {
        Map<MoneyUnit, Integer> printed = new EnumMap<>(MoneyUnit.class);
        tables.stream()
                .filter(table -> table.template().unit() == null)
                .forEach(table -> table.unit().ifPresent(unit -> printed.merge(unit, 1, Integer::sum)));
        if (printed.isEmpty()) {
            prose.forEach(line -> countAmounts(line.normal(), printed));
            printed.values().removeIf(count -> count < ENOUGH_MENTIONS);
        }
        MoneyUnit most = ofSet;
        int highest = 0;
        for (Map.Entry<MoneyUnit, Integer> entry : printed.entrySet()) {
            if (entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return new MoneyUnits(most);
    }

    /** The unit of most tables. */
    MoneyUnit usual() {
        return usual;
    }

    /** The unit of a table; a note says so if it is assumed. */
    MoneyUnit of(TableText table, ReadingLog log) {
        MoneyUnit assumed = table.template().unitOr(usual);
        if (table.unit().isEmpty()) {
            log.assumedUnit(
                    table.template().number(), assumed, table.first().heading().location());
        }
        return table.unit().orElse(assumed);
    }

    /** Counts digits followed by 万元 or 元. */
    private static void countAmounts(String normal, Map<MoneyUnit, Integer> counts) {
        for (int at = normal.indexOf('元'); at > 0; at = normal.indexOf('元', at + 1)) {
            char before = normal.charAt(at - 1);
            if (before == '万' && at > 1 && Character.isDigit(normal.charAt(at - 2))) {
                counts.merge(MoneyUnit.TEN_THOUSAND_YUAN, 1, Integer::sum);
            } else if (Character.isDigit(before)) {
                counts.merge(MoneyUnit.YUAN, 1, Integer::sum);
            }
        }
    }
}
