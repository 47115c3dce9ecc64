package io.gouji.ingest.parse.label;

import io.gouji.model.document.Labels;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fixed rows of one side of a form in printed order. The same words can label several rows (单位资金 stands under the
 * income of the year and under the carry-over): numbering and order decide.
 */
public final class LabelIndex {

    private static final int SHORTEST_GARBLED = 4;

    private final List<Entry> entries = new ArrayList<>();

    /** The fixed rows of a side. */
    public LabelIndex(Panel panel) {
        panel.labels().forEach(row -> add(row, null, panel.side()));
    }

    private void add(LabelledRow row, @Nullable Entry parent, @Nullable String side) {
        List<String> forms = new ArrayList<>();
        forms.add(Labels.normal(row.label()));
        row.aliases().forEach(alias -> forms.add(Labels.normal(alias)));
        if (row.total()) {
            forms.add("总计");
            forms.add("合计");
            if (side != null) {
                forms.add(side + "总计");
                forms.add(side + "合计");
            }
        }
        Entry entry = new Entry(entries.size(), row, parent, forms);
        entries.add(entry);
        row.rows().forEach(child -> add(child, entry, side));
    }

    /**
     * The row a label stands for: the first one behind the given position, else the first of all. Where a label is numbered,
     * one with the very same numbering goes before one with the same words; on a form without numbering the order tells.
     *
     * @param label in its normal form
     * @param after position of the row read last, -1 at the top
     * @return null if no row has this label
     */
    public @Nullable Entry find(String label, int after) {
        Entry behind = first(label, after + 1, entries.size());
        return behind != null ? behind : first(label, 0, after + 1);
    }

    private @Nullable Entry first(String label, int from, int to) {
        String core = LabelCore.of(label);
        boolean numbered = !core.equals(label);
        Entry sameWords = null;
        for (int i = from; i < to; i++) {
            Entry entry = entries.get(i);
            boolean same = !core.isEmpty() && entry.cores().contains(core);
            if (entry.forms().contains(label) || same && !numbered) {
                return entry;
            }
            if (sameWords == null && same) {
                sameWords = entry;
            }
        }
        return sameWords;
    }

    /** Whether some label goes on after this beginning. */
    public boolean isBeginning(String label) {
        String core = LabelCore.of(label);
        for (Entry entry : entries) {
            for (String form : entry.forms()) {
                if (form.length() > label.length() && form.startsWith(label)) {
                    return true;
                }
            }
            for (String entryCore : entry.cores()) {
                if (entryCore.length() > core.length() && entryCore.startsWith(core)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The row a garbled label must stand for: the only one behind the row read last, and before the row read next, that
     * differs from it in at most every fourth character.
     *
     * @param before position of the row read next, {@link Integer#MAX_VALUE} at the end
     */
    public @Nullable Entry similar(String label, int after, int before) {
        String core = LabelCore.of(label);
        if (core.length() < SHORTEST_GARBLED) {
            return null;
        }
        Entry found = null;
        for (Entry entry : entries) {
            if (entry.position() > after && entry.position() < before && isSimilar(core, entry)) {
                if (found != null) {
                    return null;
                }
                found = entry;
            }
        }
        return found;
    }

    private static boolean isSimilar(String core, Entry entry) {
        for (String entryCore : entry.cores()) {
            int tolerated = Math.max(core.length(), entryCore.length()) / 4;
            if (tolerated > 0 && EditDistance.isAtMost(core, entryCore, tolerated)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A fixed row.
     *
     * @param position in printed order
     * @param row the row of the template
     * @param parent the row it is a part of, null at the top
     * @param forms its label and the other ways it is printed, in their normal form
     * @param cores the same without numbering
     */
    public record Entry(
            int position, LabelledRow row, @Nullable Entry parent, List<String> forms, List<String> cores) {

        Entry(int position, LabelledRow row, @Nullable Entry parent, List<String> forms) {
            this(
                    position,
                    row,
                    parent,
                    List.copyOf(forms),
                    forms.stream().map(LabelCore::of).toList());
        }
    }
}
