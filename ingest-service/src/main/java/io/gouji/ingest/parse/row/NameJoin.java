package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.code.NameBook;
import io.gouji.model.classification.Classification;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides to which of two rows the loose pieces of names between them belong: the first ones complete the row above, the
 * others begin the row below. Known names decide, then mentions in the text, then how broken lines look: a line breaks
 * where the cell is full, and not inside a bracket that stays open.
 */
final class NameJoin {

    private static final int CELL_SLACK = 6;
    private static final int KNOWN = 20;
    private static final int MENTIONED = 8;
    private static final int BRACKET = 3;
    private static final int BREAK = 2;
    private static final int NAMELESS = 6;
    private static final int ITEM_DIGITS = 7;

    private final KnownNames known;
    private final @Nullable CodedRows coded;
    private final int fullName;
    private final int fullProject;

    NameJoin(Panel panel, KnownNames known, List<Fragment> fragments) {
        this.known = known;
        this.coded = panel.codes();
        int widestName = 0;
        int widestProject = 0;
        for (Fragment fragment : fragments) {
            boolean loose = fragment.isLoose() && coded != null && coded.named() != null;
            if (loose || isProject(fragment.code())) {
                widestProject = Math.max(widestProject, width(fragment));
            } else {
                widestName = Math.max(widestName, width(fragment));
            }
        }
        this.fullName = Math.max(1, widestName - CELL_SLACK);
        this.fullProject = Math.max(1, widestProject - CELL_SLACK);
    }

    /**
     * How many of the pieces belong to the row above.
     *
     * @param above the row above, null at the top of the table
     * @param loose pieces between the rows, from top to bottom
     * @param below the line the row below begins with, as far as it is recognised; null at the end of the table
     */
    int split(@Nullable DraftRow above, List<Fragment> loose, @Nullable Fragment below) {
        if (above == null || loose.isEmpty()) {
            return 0;
        }
        if (below == null) {
            return loose.size();
        }
        int best = 0;
        int bestScore = Integer.MIN_VALUE;
        for (int taken = loose.size(); taken >= 0; taken--) {
            int score =
                    scoreAbove(above, loose.subList(0, taken)) + scoreBelow(loose.subList(taken, loose.size()), below);
            if (score > bestScore) {
                best = taken;
                bestScore = score;
            }
        }
        return best;
    }

    private boolean isProject(String code) {
        return coded != null && coded.named() != null && code.length() == ITEM_DIGITS;
    }

    /** Width of what a line has of the name that may be broken: of two names beside each other, the project's. */
    private int width(Fragment piece) {
        CodedRows codes = coded;
        if (codes == null || !isProject(piece.code()) || !piece.project().isEmpty()) {
            return Words.width(piece.name());
        }
        List<String> names = known.ofCode(codes.classification(), piece.code());
        FunctionName split = FunctionName.split(piece.words(), names);
        return split.complete() ? Words.width(split.project()) : 0;
    }

    private int scoreAbove(DraftRow above, List<Fragment> taken) {
        if (above.isTotal()) {
            return taken.isEmpty() ? KNOWN : -KNOWN;
        }
        List<String> words = above.words();
        taken.forEach(piece -> words.addAll(piece.words()));
        List<Fragment> pieces = new ArrayList<>(above.pieces());
        pieces.addAll(taken);
        return scoreName(above.code(), words, taken.size(), true) + scoreBreaks(above.code(), pieces, true);
    }

    private int scoreBelow(List<Fragment> given, Fragment below) {
        List<String> words = new ArrayList<>();
        given.forEach(piece -> words.addAll(piece.words()));
        words.addAll(below.words());
        List<Fragment> pieces = new ArrayList<>(given);
        pieces.add(below);
        // Further pieces may follow the line with the code, so a beginning of its name is as good as the whole.
        int nameless = given.isEmpty() && !below.hasWords() && below.hasFigures() ? NAMELESS : 0;
        return scoreName(below.code(), words, given.size(), false)
                + scoreBreaks(below.code(), pieces, false)
                - nameless;
    }

    /** The more pieces make up a name that is mentioned, the less it can be chance. */
    private int scoreName(String code, List<String> words, int joined, boolean whole) {
        String name = String.join("", words);
        if (code.isEmpty() || coded == null) {
            return known.isKnownOrganisation(name) ? KNOWN : known.isMentioned(name) ? MENTIONED + joined : 0;
        }
        Classification classification = coded.classification();
        List<String> names = known.ofCode(classification, code);
        if (names.isEmpty()) {
            return 0;
        }
        if (isProject(code)) {
            FunctionName split = FunctionName.split(words, names);
            boolean begun =
                    !split.function().isEmpty() && names.stream().anyMatch(full -> full.startsWith(split.function()));
            boolean fits = split.complete() || (!whole && begun);
            int mentioned = known.isMentioned(split.project()) ? MENTIONED + joined : 0;
            return fits ? KNOWN + mentioned : 0;
        }
        boolean fits = names.stream().anyMatch(full -> whole ? full.equals(name) : full.startsWith(name));
        return fits ? KNOWN : 0;
    }

    /** Pieces of one name break where the cell is full; a name that stops at a full cell or in a bracket goes on. */
    private int scoreBreaks(String code, List<Fragment> pieces, boolean whole) {
        int full = isProject(code) ? fullProject : fullName;
        int score = 0;
        StringBuilder name = new StringBuilder();
        Fragment previous = null;
        for (Fragment piece : pieces) {
            if (!piece.hasWords()) {
                continue;
            }
            if (previous != null) {
                score += width(previous) >= full ? BREAK : -BREAK;
            }
            name.append(piece.name());
            previous = piece;
        }
        if (whole && previous != null && pieces.size() > 1 && width(previous) >= full) {
            score -= 1;
        }
        return score - BRACKET * Math.abs(Words.openBrackets(name.toString()));
    }

    /** Whether a name is certainly not one of its code: another name is known, and it is not the beginning of it. */
    boolean isStrange(String code, List<String> words) {
        if (code.isEmpty() || coded == null || coded.named() != null) {
            return false;
        }
        List<String> names = known.ofCode(coded.classification(), code);
        String name = String.join("", words);
        return !names.isEmpty() && names.stream().noneMatch(full -> full.startsWith(name));
    }

    /** The names the document prints in one piece, which tell how broken ones go on; not those of codes in doubt. */
    static void learn(List<Fragment> fragments, Classification classification, NameBook book) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            if (fragment.hasCode()) {
                boolean alone = (i == 0 || !fragments.get(i - 1).isLoose())
                        && (i + 1 == fragments.size() || !fragments.get(i + 1).isLoose());
                String name = alone && fragment.hasReadableWords() ? fragment.name() : "";
                names.merge(fragment.code(), name, (one, other) -> one.equals(other) ? one : "");
            }
        }
        names.forEach((code, name) -> {
            if (!name.isEmpty()) {
                book.add(classification, code, name);
            }
        });
    }
}
