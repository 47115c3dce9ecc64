package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.LabelCore;
import io.gouji.ingest.parse.label.Numbering;
import io.gouji.model.document.Labels;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels of one side of a table: its fixed rows, each as often as the form has it, and the classes it prints by name. */
final class SideLabels {

    private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’]");
    private static final int SHORTEST_PIECE = 4;
    private static final int CLASS_DIGITS = 3;

    private final Panel panel;
    private final NameBook names;
    private final Map<String, Integer> left = new HashMap<>();

    /** Fixed rows in the order of the form, by each of the labels they are printed with. */
    private final Map<String, List<LabelledRow>> byLabel = new HashMap<>();

    private final Map<LabelledRow, String> cores = new IdentityHashMap<>();

    SideLabels(Panel panel, NameBook names) {
        this.panel = panel;
        this.names = names;
        panel.rows().forEach(this::add);
    }

    private void add(LabelledRow row) {
        String core = core(row.label());
        cores.put(row, core);
        left.merge(core, 1, Integer::sum);
        Stream.concat(Stream.of(core), row.aliases().stream().map(SideLabels::core))
                .distinct()
                .forEach(label ->
                        byLabel.computeIfAbsent(label, any -> new ArrayList<>()).add(row));
    }

    /** The fixed row with this label that has not been there yet. */
    Optional<LabelledRow> fixed(String label) {
        return byLabel.getOrDefault(core(label), List.of()).stream()
                .filter(row -> left.getOrDefault(coreOf(row), 0) > 0)
                .findFirst();
    }

    private String coreOf(LabelledRow row) {
        return cores.getOrDefault(row, "");
    }

    /** The only fixed row that a piece of a label begins; empty for what may be several, or none. */
    Optional<LabelledRow> begun(String piece) {
        String core = core(piece);
        List<LabelledRow> begun = core.length() < SHORTEST_PIECE
                ? List.of()
                : panel.rows().filter(row -> coreOf(row).startsWith(core)).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** Whether a label is one of those that a fixed row is printed with. */
    static boolean isLabel(LabelledRow row, String label) {
        String core = core(label);
        return core.equals(core(row.label())) || row.aliases().stream().anyMatch(alias -> core.equals(core(alias)));
    }

    /** Takes note of a fixed row that was read. */
    void take(LabelledRow row) {
        left.merge(coreOf(row), -1, Integer::sum);
    }

    /** Whether a label is a class printed by name, such as 十七、金融支出. */
    boolean isClass(String label) {
        CodedRows codes = panel.codes();
        if (codes == null || !codes.byName()) {
            return false;
        }
        String name = Numbering.strip(label);
        return !name.equals(label)
                && names.codes(codes.classification(), name).stream().anyMatch(code -> code.length() == CLASS_DIGITS);
    }

    /** Whether a label or the name of a class goes on after this beginning. */
    boolean isBeginning(String label) {
        String core = core(label);
        CodedRows codes = panel.codes();
        boolean ofFixed = panel.rows().anyMatch(row -> coreOf(row).startsWith(core));
        return !core.isEmpty()
                && (ofFixed
                        || codes != null
                                && codes.byName()
                                && names.isBeginning(codes.classification(), Numbering.strip(label)));
    }

    private static String core(String label) {
        return QUOTES.matcher(LabelCore.of(Labels.normal(label))).replaceAll("");
    }
}
