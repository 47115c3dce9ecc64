package io.gouji.validation.rule;

import io.gouji.model.document.Location;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives the rows of a table from its template and the row keys of the facts CSV. */
final class RowsFromKeys {

    private static final Pattern CODES = Pattern.compile("(?:支出/)?(\\d{3}(?:-\\d{2}){0,2})(?:/.+)?(?:#\\d+)?");
    private static final String UNIT = "单位/";
    private static final String ITEM = "项目/";

    private final TableTemplate template;
    private final Map<String, TableRow> rows = new LinkedHashMap<>();
    private @Nullable String total;
    private @Nullable String unit;

    private RowsFromKeys(TableTemplate template) {
        this.template = template;
    }

    static List<TableRow> of(TableTemplate template, Set<String> keys) {
        RowsFromKeys rows = new RowsFromKeys(template);
        template.panels().forEach(panel -> rows.addFixedRows(panel, keys));
        keys.stream().sorted().filter(key -> key.startsWith(UNIT)).forEach(rows::add);
        keys.stream().sorted().filter(key -> !key.startsWith(UNIT)).forEach(rows::add);
        return new ArrayList<>(rows.rows.values());
    }

    private void addFixedRows(Panel panel, Set<String> keys) {
        String side = panel.side() == null ? "" : panel.side() + "/";
        panel.labels().forEach(row -> addFixedRow(row, side, null, keys));
    }

    private void addFixedRow(LabelledRow row, String path, @Nullable String parent, Set<String> keys) {
        String label = printedLabel(row, path, keys);
        String key = row.total() ? label : path + label;
        if (row.total()) {
            total = key;
        }
        RowKind kind = row.total() ? RowKind.TOTAL : RowKind.LABEL;
        rows.put(key, new TableRow(key, kind, row.id(), null, label, parent, place()));
        row.rows().forEach(part -> addFixedRow(part, key + "/", key, keys));
    }

    private static String printedLabel(LabelledRow row, String path, Set<String> keys) {
        return row.aliases().stream()
                .filter(alias -> keys.stream().anyMatch(key -> (key + "/").startsWith(path + alias + "/")))
                .findFirst()
                .orElse(row.label());
    }

    private void add(String key) {
        if (rows.containsKey(key)) {
            return;
        }
        Matcher codes = CODES.matcher(key);
        if (codes.matches()) {
            String code = codes.group(1).replace("-", "");
            RowKind kind = code.length() == 3 ? RowKind.CLASS : code.length() == 5 ? RowKind.SECTION : RowKind.ITEM;
            rows.put(key, new TableRow(key, kind, null, code, "", parentOf(key, codes.group(1)), place()));
        } else if (key.startsWith(UNIT)) {
            unit = key;
            rows.put(key, new TableRow(key, RowKind.UNIT, null, null, key.substring(3), total, place()));
        } else if (key.startsWith(ITEM)) {
            String parent = unit == null ? total : unit;
            rows.put(key, new TableRow(key, RowKind.PROJECT, null, null, key.substring(3), parent, place()));
        } else {
            throw new IllegalArgumentException("table " + template.number() + " has no row " + key);
        }
    }

    private @Nullable String parentOf(String key, String codes) {
        String side = key.startsWith("支出/") ? "支出/" : "";
        for (int dash = codes.lastIndexOf('-'); dash > 0; dash = codes.lastIndexOf('-', dash - 1)) {
            String parent = side + codes.substring(0, dash);
            if (rows.containsKey(parent)) {
                return parent;
            }
        }
        return unit == null ? total : unit;
    }

    private Location place() {
        return Location.ofLine(template.number() * 100 + rows.size() + 1);
    }
}
