package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.label.LabelIndex.Entry;
import io.gouji.ingest.parse.row.LabelAssembler.Labelled;
import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names rows with fixed labels by the path of printed labels that leads to them; totals by their label alone. */
final class LabelNaming {

    private final int table;
    private final @Nullable String side;
    private final ReadingLog log;
    private final RowKeys keys;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<Integer, String> keyOfEntry = new HashMap<>();

    LabelNaming(int table, Panel panel, ReadingLog log, RowKeys keys) {
        this.table = table;
        this.side = panel.side();
        this.log = log;
        this.keys = keys;
    }

    List<ReadRow> name(List<Labelled> labelled) {
        Entry last = null;
        for (Labelled row : labelled) {
            Entry entry = row.entry();
            if (entry == null) {
                unknown(row, last == null ? null : last.parent());
            } else {
                known(row, entry);
                last = entry;
            }
        }
        return rows;
    }

    private void known(Labelled row, Entry entry) {
        String printed = row.draft().name();
        String label = row.garbled() ? Labels.normal(entry.row().label()) : printed;
        Entry parent = entry.parent();
        String key = keys.unique(entry.row().total() ? label : path(parent) + label);
        String parentKey = parent == null ? null : keyOfEntry.get(parent.position());
        keyOfEntry.putIfAbsent(entry.position(), key);
        add(
                row,
                key,
                entry.row().total() ? RowKind.TOTAL : RowKind.LABEL,
                entry.row().id(),
                label,
                parentKey);
        if (row.garbled()) {
            log.restoredLabel(table, key, printed, label, row.draft().location());
        }
    }

    /** A label the form does not have stands beside the one above it. */
    private void unknown(Labelled row, @Nullable Entry parent) {
        String label = row.draft().name();
        String parentKey = parent == null ? null : keyOfEntry.get(parent.position());
        add(row, keys.unique(path(parent) + label), RowKind.LABEL, null, label, parentKey);
    }

    private String path(@Nullable Entry parent) {
        if (parent == null) {
            return side == null ? "" : side + "/";
        }
        String key = keyOfEntry.get(parent.position());
        return (key != null
                        ? key
                        : path(parent.parent()) + Labels.normal(parent.row().label())) + "/";
    }

    private void add(
            Labelled row,
            String key,
            RowKind kind,
            @Nullable String templateRow,
            String label,
            @Nullable String parent) {
        TableRow named = new TableRow(
                key, kind, templateRow, null, label, parent, row.draft().location());
        rows.add(new ReadRow(named, row.garbled(), row.draft().figures()));
    }
}
