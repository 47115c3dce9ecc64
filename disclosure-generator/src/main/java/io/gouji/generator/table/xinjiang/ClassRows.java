package io.gouji.generator.table.xinjiang;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The expenditure side of tables 1 and 4: every functional class is printed, with or without a figure. */
final class ClassRows {

    private ClassRows() {}

    /** @param cells the figures of a class, or of the total row by its id */
    static Side side(Panel panel, Function<String, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        for (String code : Codes.get().functionalClasses()) {
            rows.add(new Row(
                    Row.Kind.CLASS,
                    panel.side() + "/" + code,
                    List.of(code + " " + Codes.get().functionalName(code)),
                    cells.apply(code)));
        }
        rows.addAll(XinjiangForm.fixedRows(panel, row -> row.label(), cells));
        return new Side(XinjiangForm.columns(panel), rows);
    }
}
