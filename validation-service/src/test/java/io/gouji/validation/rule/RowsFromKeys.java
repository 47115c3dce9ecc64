package io.gouji.validation.rule;

import io.gouji.model.document.Location;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives the rows of a table from its template and the row keys of the facts CSV, in printed order. */
final class RowsFromKeys {

    private static final Pattern CODES = Pattern.compile("(?:支出/)?(\\d{3}(?:-\\d{2}){0,2})(?:/.+)?(?:#\\d+)?");
    private static final String UNIT = "单位/";
    private static final String ITEM = "项目/";

    /** A row of a table of codes whose code could not be read. */
    private static final String NO_CODE = "无编码/";

    private final TableTemplate template;
    private final Map<String, TableRow> rows = new LinkedHashMap<>();
    private @Nullable String total;

    /** The rows above the next one: the latest row of each level, outermost first. */
    private final Deque<TableRow> open = new ArrayDeque<>();

    private RowsFromKeys(TableTemplate template) {
        this.template = template;
    }

    static List<TableRow> of(TableTemplate template, Set<String> keys) {
        RowsFromKeys rows = new RowsFromKeys(template);
        template.panels().forEach(panel -> rows.addFixedRows(panel, keys));
        keys.forEach(rows::add);
        return new ArrayList<>(rows.rows.values());
    }

    private void addFixedRows(Panel panel, Set<String> keys) {
        String side = panel.side() == null ? "" : panel.side() + "/";
        panel.labels().forEach(row -> addFixedRow(row, side, null, keys));
    }

    private void addFixedRow(LabelledRow row, String path, @Nullable String parent, Set<String> keys) {
        // The one row of a form without labels is named by its id.
        String label = keys.contains(row.id()) ? row.id() : printedLabel(row, path, keys);
        boolean bare = row.total() && !keys.contains(path + label);
        String key = bare ? label : path + label;
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
            add(key, code.length() == 3 ? RowKind.CLASS : code.length() == 5 ? RowKind.SECTION : RowKind.ITEM, code);
        } else if (key.startsWith(UNIT)) {
            add(key, RowKind.UNIT, null);
        } else if (key.startsWith(ITEM)) {
            add(key, RowKind.PROJECT, null);
        } else if (key.startsWith(NO_CODE)) {
            String label = key.substring(NO_CODE.length());
            rows.put(key, new TableRow(key, RowKind.LABEL, null, null, label, null, place()));
        } else {
            throw new IllegalArgumentException("table " + template.number() + " has no row " + key);
        }
    }

    /** A row is a part of the nearest row before it that stands higher. */
    private void add(String key, RowKind kind, @Nullable String code) {
        while (!open.isEmpty() && level(open.getLast().kind()) >= level(kind)) {
            open.removeLast();
        }
        String parent = open.isEmpty() ? total : open.getLast().key();
        TableRow row =
                new TableRow(key, kind, null, code, code == null ? key.substring(UNIT.length()) : "", parent, place());
        rows.put(key, row);
        open.addLast(row);
    }

    private static int level(RowKind kind) {
        return switch (kind) {
            case TOTAL, LABEL -> 0;
            case UNIT -> 1;
            case CLASS -> 2;
            case SECTION -> 3;
            case ITEM, PROJECT -> 4;
        };
    }

    private Location place() {
        return Location.ofLine(template.number() * 100 + rows.size() + 1);
    }
}
