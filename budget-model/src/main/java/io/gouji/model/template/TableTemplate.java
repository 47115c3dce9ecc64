package io.gouji.model.template;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table of a set looks like.
 *
 * @param number as in the facts CSV; the order of the tables in the form
 * @param kind semantic kind, three letters, the same in every set: TOT, INC, EXP, FAS, GPB, BAS, PRJ, GOV, SCB, SAN, CRY
 * @param title as printed on the form
 * @param aliases other titles seen for the same table
 * @param unit the money unit of the form where it differs from that of the set, else null
 * @param panels one, or two for a table with an income side and an expenditure side
 */
public record TableTemplate(
        int number,
        String kind,
        LocalizedText title,
        List<String> aliases,
        @Nullable MoneyUnit unit,
        List<Panel> panels) {

    public TableTemplate {
        aliases = List.copyOf(aliases);
        panels = List.copyOf(panels);
    }

    /** The panel with a fixed row of this id. */
    public Optional<Panel> panelOfRow(String rowId) {
        return panels.stream().filter(panel -> panel.row(rowId).isPresent()).findFirst();
    }

    /** The panel whose rows carry classification codes. */
    public Optional<Panel> codedPanel() {
        return panels.stream().filter(panel -> panel.codes() != null).findFirst();
    }

    /** The side that a row of this table stands on: that of its fixed label, of its code, or the one its key begins with. */
    public Panel panelOf(TableRow row) {
        if (panels.size() == 1) {
            return panels.get(0);
        }
        if (row.templateRow() != null) {
            return panelOfRow(row.templateRow()).orElseGet(() -> panels.get(0));
        }
        Optional<Panel> panel = row.code() == null ? panelNamedIn(row.key()) : panelOfCode(row.code());
        return panel.or(this::codedPanel).orElseGet(() -> panels.get(0));
    }

    private Optional<Panel> panelOfCode(String code) {
        return panels.stream()
                .filter(panel -> panel.codes() != null && panel.codes().mayHave(code))
                .findFirst();
    }

    private Optional<Panel> panelNamedIn(String key) {
        return panels.stream()
                .filter(panel -> panel.side() != null && key.startsWith(panel.side() + "/"))
                .findFirst();
    }

    /** The same table with other panels. */
    public TableTemplate withPanels(List<Panel> others) {
        return new TableTemplate(number, kind, title, aliases, unit, others);
    }

    /**
     * The unit of a table that states none.
     *
     * @param usual what most tables of the document state
     */
    public MoneyUnit unitOr(MoneyUnit usual) {
        return unit == null ? usual : unit;
    }
}
