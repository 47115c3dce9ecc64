package io.gouji.ingest.parse.code;

import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.model.classification.Classification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A classification code where a row begins, however it was spaced: {@code 208 01 09}, {@code 20801 09}, {@code 2080109},
 * {@code 208社会保障和就业支出}, {@code 208-01-09}.
 *
 * @param digits three, five or seven digits
 * @param tokens how many words it takes up, the one it is glued to included
 * @param rest what is left of the word it is glued to; empty where it stands alone
 */
public record CodeStart(String digits, int tokens, String rest) {

    private static final int CLASS_DIGITS = 3;
    private static final int LEVEL_DIGITS = 2;
    private static final String LEVEL_SIGNS = "-–—";

    /**
     * The code that begins at a word.
     *
     * @return null if none does
     */
    public static @Nullable CodeStart at(List<Token> tokens, int index, Classification classification) {
        if (index >= tokens.size()) {
            return null;
        }
        Token first = tokens.get(index);
        int longest = longest(classification);
        int leading = leadingDigits(first.text());
        boolean codeLike = leading >= CLASS_DIGITS
                && leading <= longest
                && (leading - CLASS_DIGITS) % LEVEL_DIGITS == 0
                && first.text().charAt(0) == firstDigit(classification);
        if (!codeLike) {
            return null;
        }
        if (first.kind() == Kind.TEXT) {
            String levels = joinedLevels(first.text(), longest);
            return levels.isEmpty() ? glued(first.text(), "", leading, 1) : new CodeStart(levels, 1, "");
        }
        return first.kind() == Kind.WHOLE && first.text().length() == leading
                ? withLowerLevels(tokens, index, first.text(), longest)
                : null;
    }

    /** Whether these digits have the length and beginning of a code of this list. */
    public static boolean isCode(String digits, Classification classification) {
        int length = digits.length();
        return length >= CLASS_DIGITS
                && length <= longest(classification)
                && (length - CLASS_DIGITS) % LEVEL_DIGITS == 0
                && leadingDigits(digits) == length
                && digits.charAt(0) == firstDigit(classification);
    }

    private static CodeStart withLowerLevels(List<Token> tokens, int index, String first, int longest) {
        StringBuilder digits = new StringBuilder(first);
        int i = index + 1;
        while (i < tokens.size() && digits.length() < longest) {
            Token token = tokens.get(i);
            if (leadingDigits(token.text()) != LEVEL_DIGITS) {
                break;
            }
            if (token.kind() == Kind.TEXT) {
                CodeStart glued = glued(token.text(), digits.toString(), LEVEL_DIGITS, i - index + 1);
                if (glued == null) {
                    break;
                }
                return glued;
            }
            if (token.kind() != Kind.WHOLE || token.text().length() != LEVEL_DIGITS) {
                break;
            }
            digits.append(token.text());
            i++;
        }
        return new CodeStart(digits.toString(), i - index, "");
    }

    /** The digits of a word that is nothing but a code with signs between its levels; empty if it is none. */
    private static String joinedLevels(String word, int longest) {
        String digits = word.substring(0, Math.min(CLASS_DIGITS, word.length()));
        int i = CLASS_DIGITS;
        while (i < word.length() && LEVEL_SIGNS.indexOf(word.charAt(i)) >= 0) {
            int end = Math.min(i + 1 + LEVEL_DIGITS, word.length());
            digits += word.substring(i + 1, end);
            i = end;
        }
        boolean whole = i == word.length() && digits.length() > CLASS_DIGITS && digits.length() <= longest;
        return whole && leadingDigits(digits) == digits.length() && (digits.length() - CLASS_DIGITS) % LEVEL_DIGITS == 0
                ? digits
                : "";
    }

    /** Only a Chinese name follows a code without a space, never a counter such as 年 or 个. */
    private static @Nullable CodeStart glued(String word, String before, int digits, int tokens) {
        char next = digits < word.length() ? word.charAt(digits) : ' ';
        boolean counter = "年月日个人名项批次类台辆元万亿号级岁周届".indexOf(next) >= 0 && word.length() - digits < 3;
        return Character.isIdeographic(next) && next != '年' && !counter
                ? new CodeStart(before + word.substring(0, digits), tokens, word.substring(digits))
                : null;
    }

    private static int leadingDigits(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static int longest(Classification classification) {
        return classification == Classification.FUNCTIONAL ? 7 : 5;
    }

    private static char firstDigit(Classification classification) {
        return switch (classification) {
            case FUNCTIONAL -> '2';
            case DEPARTMENTAL_ECONOMIC -> '3';
            case GOVERNMENT_ECONOMIC -> '5';
        };
    }
}
