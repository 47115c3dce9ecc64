package io.gouji.generator.table.xinjiang;

import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.model.document.Labels;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is printed on the form of the set {@code xinjiang-11} before anybody fills it in: labels and columns. The
 * identities declared beside them are not looked at: the figures must agree by themselves.
 */
final class XinjiangForm {

    private XinjiangForm() {}

    static TableTemplate table(int number) {
        return TemplateSets.byId(TemplateSets.XINJIANG_11)
                .table(number)
                .orElseThrow(() -> new IllegalStateException("the set has no table " + number));
    }

    /** Names of a panel's columns in the facts CSV. */
    static List<String> columns(Panel panel) {
        return panel.columns().stream().map(ColumnTemplate::name).toList();
    }

    /**
     * The fixed rows of a panel in printed order.
     *
     * @param wording the label a row is printed with, one of its label and aliases
     * @param cells the figures of the row with the given id
     */
    static List<Row> fixedRows(Panel panel, Function<LabelledRow, String> wording, Function<String, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        String side = panel.side() == null ? "" : panel.side() + "/";
        panel.labels().forEach(row -> add(row, side, wording, cells, rows));
        return rows;
    }

    private static void add(
            LabelledRow row,
            String path,
            Function<LabelledRow, String> wording,
            Function<String, List<Cell>> cells,
            List<Row> into) {
        String label = wording.apply(row);
        String key = row.total() ? Labels.normal(label) : path + Labels.normal(label);
        Row.Kind kind = row.total() ? Row.Kind.TOTAL : Row.Kind.LABEL;
        into.add(new Row(kind, key, List.of(label), cells.apply(row.id())));
        row.rows().forEach(part -> add(part, key + "/", wording, cells, into));
    }
}
