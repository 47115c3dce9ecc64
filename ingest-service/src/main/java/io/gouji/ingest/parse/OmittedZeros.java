package io.gouji.ingest.parse;

import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Note;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells how precise figures are in a table that leaves out zeros at the end, as spreadsheets do that nobody formatted: beside
 * 551.71 and 12.4 a 5 is 5.00, and not every number from 4.5 to 5.5. A table is such if its figures have different numbers of
 * decimals and none of them ends with a zero. The text of a figure stays as printed, and a note says how it is understood.
 */
final class OmittedZeros {

    private OmittedZeros() {}

    /**
     * The tables, with all figures of such a table at the precision of the most precise one. Tables that are not of the set
     * may count other things than money.
     */
    static List<ReadTable> restored(List<ReadTable> tables, TemplateSet set, ReadingLog log) {
        Set<Integer> ofMoney = set.tables().stream().map(TableTemplate::number).collect(Collectors.toSet());
        List<ReadTable> restored = new ArrayList<>();
        for (ReadTable table : tables) {
            int decimals = figures(table).mapToInt(BigDecimal::scale).max().orElse(0);
            boolean omitted = ofMoney.contains(table.table().number())
                    && figures(table).anyMatch(value -> value.scale() < decimals)
                    && figures(table).noneMatch(OmittedZeros::endsWithZero);
            if (omitted) {
                note(table.table(), decimals, log);
            }
            restored.add(omitted ? withDecimals(table, decimals) : table);
        }
        return restored;
    }

    private static Stream<BigDecimal> figures(ReadTable table) {
        return table.rows().stream().flatMap(row -> row.figures().stream()).map(ReadFigure::value);
    }

    private static boolean endsWithZero(BigDecimal value) {
        return value.scale() > 0 && value.stripTrailingZeros().scale() < value.scale();
    }

    private static ReadTable withDecimals(ReadTable table, int decimals) {
        List<ReadRow> rows = new ArrayList<>();
        for (ReadRow row : table.rows()) {
            List<ReadFigure> figures = row.figures().stream()
                    .map(figure -> figure.withValue(figure.value().setScale(decimals)))
                    .toList();
            rows.add(new ReadRow(row.row(), row.repaired(), figures));
        }
        return new ReadTable(table.table(), rows);
    }

    private static void note(DisclosureTable table, int decimals, ReadingLog log) {
        log.note(
                Note.Code.ZEROS_OMITTED,
                table.number(),
                new LocalizedText(
                        "表" + table.number() + "“" + table.title() + "”的数字省略了小数末尾的零，均按" + decimals + "位小数核对。",
                        "Table " + table.number() + " (" + table.title()
                                + ") leaves out zeros at the end of its figures; all are" + " taken to have " + decimals
                                + " decimals."),
                table.location());
    }
}
