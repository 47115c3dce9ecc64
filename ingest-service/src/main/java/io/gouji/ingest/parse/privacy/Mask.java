package io.gouji.ingest.parse.privacy;

import io.gouji.ingest.parse.outline.Printed;
import io.gouji.model.document.Labels;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Hides the personal data of a document in texts made from it, however these put spaces. A text is gone through once, so
 * that a list of tens of thousands of people costs no more than its own length.
 */
public final class Mask {

    private final Map<String, String> hidden = new HashMap<>();
    private final SortedSet<Integer> lengths = new TreeSet<>(Collections.reverseOrder());
    private final BitSet firstCharacters = new BitSet();

    /** Bits for the first and for the second characters, shared with others, so that most places are passed over at once. */
    private long firstBits;

    private long secondBits;

    /** A mask that hides nothing yet. */
    public Mask() {}

    /** Hides a text, with and without its spaces. */
    void hide(String raw, String masked) {
        add(raw, masked);
        add(Printed.tidy(raw), masked);
        add(Labels.normal(raw), masked);
        if (raw.length() <= 4 && raw.length() >= 2) {
            add(String.join(" ", raw.split("")), masked);
        }
    }

    private void add(String text, String masked) {
        if (!text.isEmpty() && hidden.putIfAbsent(text, masked) == null) {
            lengths.add(text.length());
            firstCharacters.set(text.charAt(0));
            firstBits |= 1L << text.charAt(0);
            secondBits |= text.length() == 1 ? ~0L : 1L << text.charAt(1);
        }
    }

    /** Whether there is nothing to hide. */
    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** The text with what is hidden masked, the longest first where one begins with another. */
    public String apply(String text) {
        StringBuilder shown = null;
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int length = mayBegin(text, i) ? hiddenAt(text, i) : 0;
            if (length > 0) {
                shown = shown == null ? new StringBuilder(text.length()) : shown;
                shown.append(text, from, i).append(hidden.get(text.substring(i, i + length)));
                from = i + length;
                i = from;
            } else {
                i++;
            }
        }
        return shown == null ? text : shown.append(text, from, text.length()).toString();
    }

    private boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        return (firstBits & 1L << first) != 0
                && firstCharacters.get(first)
                && (at + 1 == text.length() || (secondBits & 1L << text.charAt(at + 1)) != 0);
    }

    /** Length of the longest hidden text that begins here, 0 if none does. */
    private int hiddenAt(String text, int start) {
        for (int length : lengths) {
            if (start + length <= text.length() && hidden.containsKey(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
