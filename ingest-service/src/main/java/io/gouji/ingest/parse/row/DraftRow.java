package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row while it is being put together. */
final class DraftRow {

    private static final int ITEM_DIGITS = 7;

    private final Location location;
    private final StringBuilder printed = new StringBuilder();
    private final List<Fragment> pieces = new ArrayList<>();
    private final List<ReadFigure> figures = new ArrayList<>();
    private String code = "";
    private @Nullable String printedCode;
    private boolean total;

    DraftRow(Fragment first) {
        this.location = first.location();
        append(first);
    }

    /** Adds what a further line contributes. */
    void append(Fragment fragment) {
        note(fragment);
        pieces.add(fragment);
        figures.addAll(fragment.figures());
        code += fragment.code();
    }

    /** Whether a line is the next level of a code of which every level stands on a line of its own. */
    boolean codeGoesOn(Fragment fragment) {
        List<String> digits = fragment.words();
        return hasCode()
                && figures.isEmpty()
                && words().isEmpty()
                && code.length() < ITEM_DIGITS
                && digits.size() == 1
                && digits.get(0).length() == 2
                && digits.get(0).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Takes such a line. */
    void extendCode(Fragment fragment) {
        note(fragment);
        code += fragment.words().get(0);
    }

    /** Adds pieces of the name that stood above the line with the code or the figures. */
    void prepend(List<Fragment> above) {
        above.forEach(this::note);
        pieces.addAll(0, above);
    }

    private void note(Fragment fragment) {
        printed.append(printed.isEmpty() ? "" : " ").append(fragment.printed().strip());
    }

    Location location() {
        return pieces.isEmpty() ? location : pieces.get(0).location();
    }

    /** The text of all its lines. */
    String printed() {
        return printed.toString();
    }

    /** Its pieces from top to bottom. */
    List<Fragment> pieces() {
        return pieces;
    }

    List<ReadFigure> figures() {
        return figures;
    }

    /** Digits of its code, restored where it was lost; empty for a row without one. */
    String code() {
        return code;
    }

    boolean hasCode() {
        return !code.isEmpty();
    }

    /** Replaces a code of which a part was lost. */
    void restoreCode(String restored) {
        printedCode = code;
        code = restored;
    }

    /** The code as it stood if it had to be restored, else null. */
    @Nullable
    String printedCode() {
        return printedCode;
    }

    void markTotal() {
        total = true;
    }

    boolean isTotal() {
        return total;
    }

    /** All words of its names in order. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Fragment piece : pieces) {
            words.addAll(piece.words());
            words.addAll(piece.project());
        }
        return words;
    }

    /** The name without spaces. */
    String name() {
        return String.join("", words());
    }
}
