package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.LabelCore;
import io.gouji.ingest.parse.label.Numbering;
import io.gouji.model.document.Labels;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels of one side of a table: its fixed rows, each as often as the form has it, and the classes it prints by name. */
final class SideLabels {

    private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’]");
    private static final int SHORTEST_PIECE = 4;
    private static final int CLASS_DIGITS = 3;

    private final Panel panel;
    private final NameBook names;
    private final Map<String, Integer> left = new HashMap<>();

    SideLabels(Panel panel, NameBook names) {
        this.panel = panel;
        this.names = names;
        panel.rows().forEach(row -> left.merge(core(row.label()), 1, Integer::sum));
    }

    /** The fixed row with this label that has not been there yet. */
    Optional<LabelledRow> fixed(String label) {
        return panel.rows()
                .filter(row -> isLabel(row, label))
                .filter(row -> left.getOrDefault(core(row.label()), 0) > 0)
                .findFirst();
    }

    /** The only fixed row that a piece of a label begins; empty for what may be several, or none. */
    Optional<LabelledRow> begun(String piece) {
        String core = core(piece);
        List<LabelledRow> begun = panel.rows()
                .filter(row ->
                        core.length() >= SHORTEST_PIECE && core(row.label()).startsWith(core))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** Whether a label is one of those that a fixed row is printed with. */
    static boolean isLabel(LabelledRow row, String label) {
        String core = core(label);
        return core.equals(core(row.label())) || row.aliases().stream().anyMatch(alias -> core.equals(core(alias)));
    }

    /** Takes note of a fixed row that was read. */
    void take(LabelledRow row) {
        left.merge(core(row.label()), -1, Integer::sum);
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
        boolean ofFixed = panel.rows().anyMatch(row -> core(row.label()).startsWith(core));
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
