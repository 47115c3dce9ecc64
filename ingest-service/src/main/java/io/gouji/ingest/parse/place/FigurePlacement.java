package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.List;

/** Gives figures whose column the layout tells their cells. */
public final class FigurePlacement {

    /** Places the figures of all tables of a document. */
    public Placement place(TemplateSet set, List<ReadTable> tables) {
        List<Fact> facts = new ArrayList<>();
        for (ReadTable table : tables) {
            for (ReadRow row : table.rows()) {
                for (ReadFigure figure : row.figures()) {
                    String column = figure.column();
                    if (column != null) {
                        Origin origin = row.repaired() || figure.repaired() ? Origin.REPAIRED : Origin.PRINTED;
                        facts.add(new Fact(
                                table.table().number(),
                                row.row().key(),
                                column,
                                figure.value(),
                                table.table().unit(),
                                origin,
                                figure.printed(),
                                figure.location(),
                                List.of(),
                                List.of()));
                    }
                }
            }
        }
        return new Placement(facts, List.of());
    }
}
