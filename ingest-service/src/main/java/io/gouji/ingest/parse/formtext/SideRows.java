package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.form.BandRows;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.RowKeys;
import io.gouji.model.document.Location;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;

/** The rows of the sides of a table, named as they are where the table is a grid. */
final class SideRows {

    private static final String INCOME = "收入";
    private static final String EXPENDITURE = "支出";

    private final List<BandRows> sides = new ArrayList<>();

    SideRows(TableTemplate template, NameBook names, ReadingLog log) {
        RowKeys keys = new RowKeys();
        boolean both = template.panels().size() > 1
                && INCOME.equals(template.panels().get(0).side());
        for (Panel panel : template.panels()) {
            String side = both && panel.side() != null ? panel.side() : "";
            String prefix =
                    side.startsWith(INCOME) ? INCOME + "/" : side.startsWith(EXPENDITURE) ? EXPENDITURE + "/" : "";
            sides.add(new BandRows(template.number(), prefix, panel, keys, names, log));
        }
    }

    void add(int side, List<String> words, List<ReadFigure> figures, Location location) {
        sides.get(side).add("", words, figures, location);
    }

    void addCoded(int side, String code, String name, List<ReadFigure> figures, Location location) {
        sides.get(side).add(code, name.isEmpty() ? List.of() : List.of(name), figures, location);
    }

    List<ReadRow> all() {
        return sides.stream().flatMap(side -> side.rows().stream()).toList();
    }
}
