package io.gouji.ingest.parse.formtext;

import io.gouji.model.template.LabelledRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Divides words that stand side by side into the labels of the sides of a table, from left to right: where a side has no figure
 * in a row, its label and that of the next side run together.
 */
final class LabelSplit {

    /** No label has more, even if every character stands apart. */
    static final int MOST_WORDS = 40;

    private final List<SideLabels> sides;

    LabelSplit(List<SideLabels> sides) {
        this.sides = sides;
    }

    /**
     * A label.
     *
     * @param side index of its side
     * @param words the label, or the names of a group and of a row in it
     * @param fixed the fixed row of the form that it is, null for a class or a label the form does not have
     */
    record Part(int side, List<String> words, @Nullable LabelledRow fixed) {

        Part {
            words = List.copyOf(words);
        }
    }

    /**
     * The labels.
     *
     * @param after index of the side that stands to the left, -1 at the beginning of the line
     * @return nothing if the words are not labels of the form
     */
    Optional<List<Part>> split(List<String> words, int after) {
        boolean tooMany = words.size() > (sides.size() - 1 - after) * MOST_WORDS;
        return tooMany ? Optional.empty() : Optional.ofNullable(parts(words, 0, after));
    }

    private @Nullable List<Part> parts(List<String> words, int from, int after) {
        if (from == words.size()) {
            return List.of();
        }
        for (int end = Math.min(words.size(), from + MOST_WORDS); end > from; end--) {
            String label = String.join("", words.subList(from, end));
            for (int side = after + 1; side < sides.size(); side++) {
                Part part = part(side, label, words, from, end);
                List<Part> rest = part == null ? null : parts(words, end, side);
                if (part != null && rest != null) {
                    List<Part> all = new ArrayList<>(List.of(part));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return null;
    }

    private @Nullable Part part(int side, String label, List<String> words, int from, int end) {
        SideLabels labels = sides.get(side);
        Optional<LabelledRow> fixed = labels.fixed(label);
        if (fixed.isPresent() || labels.isClass(label)) {
            return new Part(side, List.of(label), fixed.orElse(null));
        }
        return sides.size() == 1 ? inGroup(labels, words, from, end) : null;
    }

    /** In a table of one side the name of a group may stand beside the name of its first row. */
    private static @Nullable Part inGroup(SideLabels labels, List<String> words, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            String name = String.join("", words.subList(at, end));
            LabelledRow group =
                    labels.fixed(String.join("", words.subList(from, at))).orElse(null);
            if (group != null) {
                for (LabelledRow row : group.rows()) {
                    if (SideLabels.isLabel(row, name)) {
                        return new Part(0, List.of(String.join("", words.subList(from, at)), name), row);
                    }
                }
            }
        }
        return null;
    }
}
