package io.gouji.generator.table.xinjiang;

import io.gouji.generator.table.Forms;
import io.gouji.generator.table.TableForm;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.TableTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The printed headers of the eleven tables, with the groups that span several columns. */
final class Headers {

    private static final Map<Integer, TableForm> FORMS = Forms.read(Headers.class, "headers.txt").values().stream()
            .map(Headers::worded)
            .collect(Collectors.toMap(TableForm::number, form -> form));

    private Headers() {}

    /** The form of a table with the set's own title. */
    static TableForm of(int table) {
        TableForm form = FORMS.get(table);
        if (form == null) {
            throw new IllegalArgumentException("the set has no table " + table);
        }
        return form;
    }

    /** Puts the words of the template into the places that headers.txt keeps for them. */
    private static TableForm worded(TableForm form) {
        TableTemplate template = XinjiangForm.table(form.number());
        List<String> columns = template.panels().stream()
                .flatMap(panel -> panel.columns().stream())
                .map(ColumnTemplate::header)
                .toList();
        List<List<String>> grid = form.grid().stream()
                .map(row -> row.stream().map(cell -> worded(cell, columns)).toList())
                .toList();
        return new TableForm(form.number(), template.title().zh(), form.unit(), form.markedColumns(), grid);
    }

    private static String worded(String cell, List<String> columns) {
        return cell.startsWith("{") ? columns.get(Integer.parseInt(cell.substring(1, cell.length() - 1)) - 1) : cell;
    }
}
