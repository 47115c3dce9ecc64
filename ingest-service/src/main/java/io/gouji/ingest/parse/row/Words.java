package io.gouji.ingest.parse.row;

import io.gouji.model.document.Labels;
import java.util.List;

/** What can be told of words without knowing them. */
final class Words {

    private Words() {}

    /** Whether there is a Chinese character among them. */
    static boolean areReadable(List<String> words) {
        return words.stream().anyMatch(Labels::hasChinese);
    }

    /** Width as printed: a Chinese character, and a bracket or other sign among them, is as wide as two letters. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x80 && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 2;
        }
        return width;
    }

    /** How many brackets are opened and not closed; negative for brackets closed and not opened. */
    static int openBrackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '〔' || c == '【' || c == '《' || c == '[') {
                open++;
            } else if (c == ')' || c == '〕' || c == '】' || c == '》' || c == ']') {
                open--;
            }
        }
        return open;
    }
}
