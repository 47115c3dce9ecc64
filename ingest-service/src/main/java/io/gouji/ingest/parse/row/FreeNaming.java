package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the rows of a table of units and their items: under the total a unit, under it its items. */
final class FreeNaming {

    private final Panel panel;
    private final KnownNames known;
    private final RowKeys keys = new RowKeys();
    private final List<ReadRow> rows = new ArrayList<>();

    FreeNaming(Panel panel, KnownNames known) {
        this.panel = panel;
        this.known = known;
    }

    List<ReadRow> name(List<DraftRow> drafts) {
        String total = null;
        String unit = null;
        DraftRow totalRow = null;
        Set<Integer> units = UnitRows.ofItems(drafts, row -> known.isOrganisation(row.name()));
        for (int i = 0; i < drafts.size(); i++) {
            DraftRow draft = drafts.get(i);
            String name = draft.name();
            boolean isUnit = units.isEmpty() ? isNamedLikeUnit(draft, unit == null, totalRow) : units.contains(i);
            if (draft.isTotal()) {
                String templateRow = panel.total().map(LabelledRow::id).orElse(null);
                total = add(draft, name, RowKind.TOTAL, templateRow, null);
                totalRow = draft;
            } else if (isUnit) {
                unit = add(draft, "单位/" + name, RowKind.UNIT, null, total);
            } else {
                add(draft, "项目/" + name, RowKind.PROJECT, null, unit == null ? total : unit);
            }
        }
        return rows;
    }

    /** The form puts a unit first; it has the same figures as the total where it is the only one. */
    private boolean isNamedLikeUnit(DraftRow draft, boolean first, @Nullable DraftRow totalRow) {
        String name = draft.name();
        if (known.isKnownOrganisation(name)) {
            return true;
        }
        boolean looksLikeOne = known.isOrganisation(name);
        return first ? looksLikeOne || sameFigures(draft, totalRow) : looksLikeOne;
    }

    private static boolean sameFigures(DraftRow draft, @Nullable DraftRow totalRow) {
        return totalRow != null && values(draft).equals(values(totalRow));
    }

    private static List<BigDecimal> values(DraftRow draft) {
        return draft.figures().stream().map(ReadFigure::value).toList();
    }

    private String add(
            DraftRow draft, String key, RowKind kind, @Nullable String templateRow, @Nullable String parent) {
        TableRow row = new TableRow(keys.unique(key), kind, templateRow, null, draft.name(), parent, draft.location());
        rows.add(new ReadRow(row, false, draft.figures()));
        return row.key();
    }
}
