package io.gouji.ingest.parse.row;

import io.gouji.model.classification.Classification;
import io.gouji.model.template.CodedRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Restores codes of which the lower level was lost, so that a section reads as a second class ({@code 208} for
 * {@code 20801}). Suspicious is a code that stands twice in a group of rows, or whose name is another one's; the row below
 * and the codes known by that name say what it was. Where they do not, or contradict each other, nothing is changed.
 */
final class CodeRepair {

    private static final int LEVEL_DIGITS = 2;
    private static final int CLASS_DIGITS = 3;

    private final Classification classification;
    private final int longest;
    private final boolean projects;
    private final KnownNames known;

    CodeRepair(CodedRows codes, KnownNames known) {
        this.classification = codes.classification();
        this.longest = CLASS_DIGITS + LEVEL_DIGITS * (codes.depth() - 1);
        this.projects = codes.named() != null;
        this.known = known;
    }

    /** Restores the codes of one table. */
    void repair(List<DraftRow> rows) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            DraftRow row = rows.get(i);
            if (!row.hasCode()) {
                // A new unit begins; its codes are those of the last one again.
                seen.clear();
                restoreBlank(row, i, rows);
                continue;
            }
            String restored = row.code().length() < longest ? restored(row, i, rows, seen) : null;
            if (restored != null && !seen.contains(restored) && !isPrintedBelow(restored, i, rows)) {
                row.restoreCode(restored);
            }
            seen.add(row.code());
        }
    }

    /** Whether the code stands in a later row of the same unit: then it was not lost, and this row is printed twice. */
    private static boolean isPrintedBelow(String code, int index, List<DraftRow> rows) {
        for (int below = index + 1; below < rows.size() && rows.get(below).hasCode(); below++) {
            if (rows.get(below).code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String restored(DraftRow row, int index, List<DraftRow> rows, Set<String> seen) {
        String code = row.code();
        String name = name(row, code);
        List<String> names = known.ofCode(classification, code);
        boolean twice = seen.contains(code) && !(projects && code.length() == longest);
        boolean otherName = !names.isEmpty() && !names.contains(name);
        if (!twice && !otherName) {
            return null;
        }
        String below = fromRowBelow(code, index, rows);
        Set<String> byName = lowerCodes(code, name);
        if (below != null && twice) {
            return byName.isEmpty()
                            || byName.contains(below)
                            || known.ofCode(classification, below).isEmpty()
                    ? below
                    : null;
        }
        if (below != null && byName.contains(below)) {
            return below;
        }
        return byName.size() == 1 && (twice || otherName) ? byName.iterator().next() : null;
    }

    private String name(DraftRow row, String code) {
        if (projects && code.length() == longest) {
            return FunctionName.split(row.words(), known.ofCode(classification, code))
                    .function();
        }
        return row.name();
    }

    /** The level above the next row, if that row lies two levels below this one. */
    private static @Nullable String fromRowBelow(String code, int index, List<DraftRow> rows) {
        if (index + 1 >= rows.size()) {
            return null;
        }
        String next = rows.get(index + 1).code();
        boolean twoLevelsBelow = next.startsWith(code) && next.length() == code.length() + 2 * LEVEL_DIGITS;
        return twoLevelsBelow ? next.substring(0, code.length() + LEVEL_DIGITS) : null;
    }

    private Set<String> lowerCodes(String code, String name) {
        Set<String> codes = new HashSet<>(known.codes().codes(classification, name));
        codes.removeIf(candidate ->
                !candidate.startsWith(code) || candidate.length() <= code.length() || candidate.length() > longest);
        return codes;
    }

    /** A code that was lost as a whole comes back only by a name that no other code in this class has. */
    private void restoreBlank(DraftRow row, int index, List<DraftRow> rows) {
        if (row.isTotal() || known.isKnownOrganisation(row.name())) {
            return;
        }
        Set<String> codes = new HashSet<>(known.codes().codes(classification, row.name()));
        String before = index == 0 ? "" : rows.get(index - 1).code();
        if (before.length() >= CLASS_DIGITS) {
            codes.removeIf(code -> !code.startsWith(before.substring(0, CLASS_DIGITS)));
        }
        codes.removeIf(code -> code.length() > longest
                || rows.stream().anyMatch(other -> other.code().equals(code)));
        if (codes.size() == 1) {
            row.restoreCode(codes.iterator().next());
        }
    }
}
