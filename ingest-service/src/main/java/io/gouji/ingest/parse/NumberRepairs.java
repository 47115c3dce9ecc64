package io.gouji.ingest.parse;

import io.gouji.model.document.Fact;
import io.gouji.model.document.Repair;
import io.gouji.model.finding.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which numbers had to be cleaned of noise, in the cells that their placement has given them. */
final class NumberRepairs {

    private static final LocalizedText REASON = new LocalizedText(
            "数字中夹有空格、标记或全角字符，已去除。", "Spaces, markup or full-width signs inside the number were taken out.");

    private NumberRepairs() {}

    static List<Repair> of(List<ReadTable> tables, List<Fact> facts) {
        Map<FigurePlace, String> columns = new HashMap<>();
        for (Fact fact : facts) {
            columns.putIfAbsent(
                    new FigurePlace(
                            fact.table(),
                            fact.row(),
                            fact.printed(),
                            fact.location().line()),
                    fact.column());
        }
        List<Repair> repairs = new ArrayList<>();
        for (ReadTable table : tables) {
            int number = table.table().number();
            for (ReadRow row : table.rows()) {
                String key = row.row().key();
                for (ReadFigure figure : row.figures()) {
                    if (figure.repaired()) {
                        FigurePlace place = new FigurePlace(
                                number, key, figure.printed(), figure.location().line());
                        String column = figure.column() != null ? figure.column() : columns.get(place);
                        repairs.add(new Repair(
                                Repair.Kind.NUMBER_NOISE,
                                number,
                                key,
                                column,
                                figure.printed(),
                                figure.value().toPlainString(),
                                REASON,
                                figure.location()));
                    }
                }
            }
        }
        return repairs;
    }

    private record FigurePlace(int table, String row, String printed, int line) {}
}
