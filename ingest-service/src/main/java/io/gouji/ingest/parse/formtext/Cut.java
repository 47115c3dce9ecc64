package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line: words, then the figures behind them.
 *
 * @param words as they stand
 * @param figures numbers, and dashes for blank cells
 */
record Cut(List<String> words, List<Token> figures) {

    Cut {
        words = List.copyOf(words);
        figures = List.copyOf(figures);
    }

    /** The pieces of a line, or of a part of it, in order. */
    static List<Cut> of(List<Token> tokens, Precision precision) {
        List<Cut> cuts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Token> figures = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean figure = isFigure(tokens, i, !words.isEmpty(), precision);
            if (!figure && !figures.isEmpty()) {
                cuts.add(new Cut(words, figures));
                words.clear();
                figures.clear();
            }
            if (figure) {
                figures.add(token);
            } else if (token.kind() != Kind.SIGNS) {
                words.add(token.text().replace(" ", ""));
            } else if (!words.isEmpty() && ".、".contains(token.text())) {
                // The point of a numbering that stands apart from its number.
                words.set(words.size() - 1, words.get(words.size() - 1) + token.text());
            }
        }
        if (!words.isEmpty() || !figures.isEmpty()) {
            cuts.add(new Cut(words, figures));
        }
        return cuts;
    }

    /** A whole number is a figure where figures are printed without decimals, unless words follow that it numbers. */
    private static boolean isFigure(List<Token> tokens, int index, boolean wordsBefore, Precision precision) {
        Token token = tokens.get(index);
        if (token.kind() == Kind.AMOUNT) {
            return true;
        }
        if (token.kind() == Kind.DASH) {
            return wordsBefore
                    || index == 0
                    || index > 0 && tokens.get(index - 1).isNumber();
        }
        if (token.kind() != Kind.WHOLE) {
            return false;
        }
        boolean numbering = index + 1 < tokens.size()
                && (tokens.get(index + 1).kind() == Kind.SIGNS
                        || tokens.get(index + 1).kind() == Kind.TEXT)
                && token.text().length() == 1
                && !token.text().equals("0");
        return !numbering && (precision == Precision.FREE || token.text().equals("0"));
    }

    boolean hasFigures() {
        return figures.stream().anyMatch(Token::isNumber);
    }
}
