package io.gouji.ingest.parse.number;

import io.gouji.ingest.parse.number.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits a line into words and numbers. */
public final class Tokens {

    private final PlainText text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(PlainText text) {
        this.text = text;
    }

    /** The words of a line, in order. */
    public static List<Token> of(String line) {
        return new Tokens(new PlainText(line)).split();
    }

    private List<Token> split() {
        int i = text.skipSpaces(0);
        while (i < text.length()) {
            NumberAt.Found found = NumberAt.read(text, i);
            i = text.skipSpaces(found == null ? word(i) : number(i, found));
        }
        return tokens;
    }

    private int number(int start, NumberAt.Found found) {
        Kind kind = found.separated() ? Kind.AMOUNT : Kind.WHOLE;
        tokens.add(new Token(kind, text.plain(start, found.end()), found.number()));
        return found.end();
    }

    /** Takes a word; an amount that is glued to the end of a Chinese word becomes a word of its own. */
    private int word(int start) {
        int i = start;
        while (!text.isBoundary(i)) {
            if (i > start && text.isDigit(i) && isChinese(text.at(i - 1))) {
                NumberAt.Found glued = NumberAt.read(text, i);
                if (glued != null && glued.separated() && !glued.number().isWhole()) {
                    add(start, i);
                    return number(i, glued);
                }
            }
            i++;
        }
        add(start, i);
        return i;
    }

    private void add(int start, int end) {
        String word = text.plain(start, end);
        tokens.add(new Token(kind(word), word, null));
    }

    private static Kind kind(String word) {
        boolean dashes = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Kind.TEXT;
            }
            dashes &= c == '-' || c == '—' || c == '–' || c == '−' || c == '─' || c == '―' || c == '/';
        }
        return dashes ? Kind.DASH : Kind.SIGNS;
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c) || c == ')' || c == '）';
    }
}
