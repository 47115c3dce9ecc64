package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.label.LabelCore;
import io.gouji.model.document.Labels;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the fixed rows of a panel by their labels, each once, parts only below their whole. */
final class TemplateRows {

    private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’]");

    private final Panel panel;
    private final Set<String> used = new HashSet<>();

    TemplateRows(Panel panel) {
        this.panel = panel;
    }

    /** The fixed row that the words of a row are. */
    Optional<LabelledRow> take(List<String> words) {
        Optional<LabelledRow> found = words.size() > 1 ? inGroup(words) : anywhere(words.isEmpty() ? "" : words.get(0));
        found.ifPresent(row -> used.add(row.id()));
        return found;
    }

    private Optional<LabelledRow> inGroup(List<String> words) {
        return panel.labels().stream()
                .filter(group -> is(group, words.get(0)))
                .flatMap(group -> group.rows().stream())
                .filter(row -> !used.contains(row.id()) && is(row, words.get(words.size() - 1)))
                .findFirst();
    }

    /** Whether a group has a row of this name that has not been there yet. */
    boolean isOpenIn(String group, String name) {
        return inGroup(List.of(group, name)).isPresent();
    }

    private Optional<LabelledRow> anywhere(String label) {
        return panel.rows()
                .filter(row -> !used.contains(row.id()) && is(row, label) && isOpen(row))
                .findFirst();
    }

    private boolean isOpen(LabelledRow row) {
        return parentOf(row).map(parent -> used.contains(parent.id())).orElse(true);
    }

    /** The fixed row that this one is a part of. */
    Optional<LabelledRow> parentOf(LabelledRow row) {
        return panel.rows().filter(parent -> parent.rows().contains(row)).findFirst();
    }

    private static boolean is(LabelledRow row, String label) {
        String core = core(label);
        return core.equals(core(row.label())) || row.aliases().stream().anyMatch(alias -> core.equals(core(alias)));
    }

    private static String core(String label) {
        return QUOTES.matcher(LabelCore.of(Labels.normal(label))).replaceAll("");
    }
}
