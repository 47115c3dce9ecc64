package io.gouji.ingest.parse.place;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Location;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a generated disclosure as a perfect reader would read them if all blank cells were lost. */
final class TruthTables {

    private static final Location NOWHERE = Location.ofLine(1);

    private final TableTemplate template;
    private final Map<String, LabelledRow> labels = new HashMap<>();
    private final String[] ancestors = new String[6];
    private final List<ReadRow> rows = new ArrayList<>();

    private TruthTables(TableTemplate template) {
        this.template = template;
        for (Panel panel : template.panels()) {
            panel.labels().forEach(label -> addLabel(panel.side(), "", label));
        }
    }

    static List<ReadTable> of(TemplateSet set, GeneratedDisclosure disclosure) {
        Map<Integer, Map<String, List<io.gouji.generator.truth.Fact>>> facts = new LinkedHashMap<>();
        disclosure
                .facts()
                .forEach(fact -> facts.computeIfAbsent(fact.table(), table -> new LinkedHashMap<>())
                        .computeIfAbsent(fact.row(), row -> new ArrayList<>())
                        .add(fact));
        return set.tables().stream()
                .map(table -> new TruthTables(table).table(facts.getOrDefault(table.number(), Map.of())))
                .toList();
    }

    private void addLabel(@Nullable String side, String parent, LabelledRow row) {
        List<String> spellings = new ArrayList<>(row.aliases());
        spellings.add(row.label());
        for (String spelling : spellings) {
            String path = parent + spelling;
            labels.put(side == null || row.total() ? path : side + "/" + path, row);
            row.rows().forEach(child -> addLabel(side, path + "/", child));
        }
    }

    private ReadTable table(Map<String, List<io.gouji.generator.truth.Fact>> facts) {
        facts.forEach(this::add);
        DisclosureTable table = new DisclosureTable(
                template.number(),
                template.kind(),
                template.title().zh(),
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                facts.isEmpty() ? NOWHERE : null,
                List.of(),
                rows.stream().map(ReadRow::row).toList(),
                NOWHERE);
        return new ReadTable(table, rows);
    }

    private void add(String key, List<io.gouji.generator.truth.Fact> facts) {
        LabelledRow label = labels.get(key);
        TableRow row = label == null ? freeRow(key) : labelledRow(key, label);
        rows.add(new ReadRow(
                row,
                false,
                facts.stream()
                        .map(fact -> new ReadFigure(fact.value(), new BigDecimal(fact.value()), NOWHERE, false, null))
                        .toList()));
    }

    private TableRow labelledRow(String key, LabelledRow label) {
        if (label.total()) {
            ancestors[0] = key;
        }
        return new TableRow(
                key, label.total() ? RowKind.TOTAL : RowKind.LABEL, label.id(), null, label.label(), null, NOWHERE);
    }

    private TableRow freeRow(String key) {
        String plain = key.replaceAll("#\\d+$", "").replaceFirst("^支出/", "");
        if (plain.startsWith("单位/")) {
            return row(key, RowKind.UNIT, null, 1);
        }
        if (plain.startsWith("项目/")) {
            return row(key, RowKind.PROJECT, null, 2);
        }
        String code = plain.replaceFirst("/.*", "").replace("-", "");
        RowKind kind = switch (code.length()) {
            case 3 -> RowKind.CLASS;
            case 5 -> RowKind.SECTION;
            default -> RowKind.ITEM;
        };
        return row(key, kind, code, 2 + (code.length() - 3) / 2);
    }

    private TableRow row(String key, RowKind kind, @Nullable String code, int level) {
        String parent = null;
        for (int above = level - 1; above >= 0 && parent == null; above--) {
            parent = ancestors[above];
        }
        ancestors[level] = key;
        for (int below = level + 1; below < ancestors.length; below++) {
            ancestors[below] = null;
        }
        return new TableRow(key, kind, null, code, key, parent, NOWHERE);
    }
}
