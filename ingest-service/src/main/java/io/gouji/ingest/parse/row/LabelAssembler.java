package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.label.LabelCore;
import io.gouji.ingest.parse.label.LabelIndex;
import io.gouji.ingest.parse.label.LabelIndex.Entry;
import io.gouji.ingest.parse.section.HeaderWords;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together rows that begin with a fixed label. A label may be broken over lines; one that is garbled is recognised by
 * the labels around it; one that the form does not know is kept as it is, for a printed figure must not get lost.
 */
final class LabelAssembler {

    private final int table;
    private final LabelIndex labels;
    private final HeaderWords headerWords;
    private final ReadingLog log;
    private final List<Labelled> rows = new ArrayList<>();
    private @Nullable Labelled open;

    private LabelAssembler(int table, Panel panel, HeaderWords headerWords, ReadingLog log) {
        this.table = table;
        this.labels = new LabelIndex(panel);
        this.headerWords = headerWords;
        this.log = log;
    }

    /** The rows of one side of a table, given what its lines contribute. */
    static List<Labelled> assemble(
            int table, Panel panel, List<Fragment> fragments, HeaderWords headerWords, ReadingLog log) {
        LabelAssembler assembler = new LabelAssembler(table, panel, headerWords, log);
        fragments.forEach(assembler::take);
        return assembler.recognised();
    }

    private void take(Fragment fragment) {
        Labelled row = open;
        if (!fragment.hasWords()) {
            takeFigures(fragment);
        } else if (row != null && completes(row, fragment)) {
            row.draft().append(fragment);
            open = row.with(labels.find(row.draft().name(), lastPosition(rows.size() - 1)));
            replaceLast(open);
        } else if (fragment.hasReadableWords()) {
            begin(fragment);
        } else if (fragment.hasFigures()) {
            log.notRead(table, fragment.printed(), fragment.location());
        } else {
            log.noise(table, fragment.printed(), Reasons.NOISE, fragment.location());
        }
    }

    private void takeFigures(Fragment fragment) {
        Labelled row = open;
        if (row != null && row.draft().figures().isEmpty()) {
            row.draft().append(fragment);
        } else if (fragment.hasFigures()) {
            log.notRead(table, fragment.printed(), fragment.location());
        }
    }

    /** Whether words go on with a label: the two together are one, or the beginning of one, and they alone are none. */
    private boolean completes(Labelled row, Fragment fragment) {
        if (!row.draft().figures().isEmpty() && fragment.hasFigures()) {
            return false;
        }
        String joined = row.draft().name() + fragment.name();
        boolean alone = labels.find(fragment.name(), -1) != null;
        return !alone && (labels.find(joined, -1) != null || labels.isBeginning(joined));
    }

    private void begin(Fragment fragment) {
        String label = fragment.name();
        Entry entry = labels.find(label, lastPosition(rows.size()));
        boolean header = entry == null && !fragment.hasFigures() && headerWords.contains(label);
        if (header && !labels.isBeginning(label)) {
            return;
        }
        open = new Labelled(new DraftRow(fragment), entry, false);
        rows.add(open);
    }

    private void replaceLast(Labelled row) {
        rows.set(rows.size() - 1, row);
    }

    /** Position of the last recognised label among the first rows. */
    private int lastPosition(int count) {
        for (int i = count - 1; i >= 0; i--) {
            Entry entry = rows.get(i).entry();
            if (entry != null) {
                return entry.position();
            }
        }
        return -1;
    }

    /** The rows, garbled labels recognised by their neighbours; pieces without figures that are no label are dropped. */
    private List<Labelled> recognised() {
        List<Labelled> recognised = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            Labelled row = rows.get(i);
            Entry entry = row.entry();
            if (entry == null) {
                Entry similar = labels.similar(row.draft().name(), last, nextPosition(i + 1));
                row = similar == null ? row : new Labelled(row.draft(), similar, isGarbled(row, similar));
                entry = similar;
            }
            last = entry == null ? last : entry.position();
            boolean figures = !row.draft().figures().isEmpty();
            if (entry != null || (figures && !recognised.isEmpty())) {
                recognised.add(row);
            } else if (figures) {
                log.notRead(table, row.draft().printed(), row.draft().location());
            } else {
                log.noise(
                        table, row.draft().printed(), Reasons.NOISE, row.draft().location());
            }
        }
        return recognised;
    }

    /** Other characters in the place of some are a misreading; more or fewer are another wording. */
    private static boolean isGarbled(Labelled row, Entry entry) {
        int length = LabelCore.of(row.draft().name()).length();
        return entry.cores().stream().anyMatch(core -> core.length() == length);
    }

    private int nextPosition(int from) {
        for (Labelled row : rows.subList(from, rows.size())) {
            Entry entry = row.entry();
            if (entry != null) {
                return entry.position();
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * A row with a label.
     *
     * @param draft the row
     * @param entry the fixed row it was recognised as, null if the form has none like it
     * @param garbled whether the label had to be recognised by its neighbours
     */
    record Labelled(DraftRow draft, @Nullable Entry entry, boolean garbled) {

        Labelled with(@Nullable Entry recognised) {
            return new Labelled(draft, recognised, garbled);
        }
    }
}
