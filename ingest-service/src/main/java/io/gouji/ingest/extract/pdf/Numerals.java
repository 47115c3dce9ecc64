package io.gouji.ingest.extract.pdf;

import java.util.regex.Pattern;

/** Tells figures from other text, without asking what they mean. */
final class Numerals {

    private static final Pattern FIGURE = Pattern.compile("[-−–—(（]?[¥￥]?[0-9][0-9,，]*([.．][0-9]+)?[%％)）]?|[-−–—/]");
    private static final Pattern AMOUNT = Pattern.compile(
            "[-−–—(（]?[0-9]{1,3}([,，][0-9]{3})+([.．][0-9]+)?[)）]?" + "|[-−–—(（]?[0-9]+[.．][0-9]{2,6}[%％)）]?");

    /** What its cell leaves of an amount in one line: the end of the decimals stands in the next. */
    private static final Pattern CUT = Pattern.compile("[-−–—(（]?([0-9]{1,3}([,，][0-9]{3})+[.．]|[0-9]{5,}[.．][0-9]?)");

    private static final Pattern USUAL =
            Pattern.compile("[-−–—(（]?([0-9]{1,3}([,，][0-9]{3})+|[0-9]+)([.．][0-9]{1,2})?[)）]?");

    private Numerals() {}

    /** Whether a text is nothing but digits. */
    static boolean isCode(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a text is nothing but a figure. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text.replace(" ", "")).matches();
    }

    /** Whether a text is nothing but an amount: with decimals, even if they are cut off, or grouped by thousands. */
    static boolean isAmount(String text) {
        String whole = text.replace(" ", "");
        return AMOUNT.matcher(whole).matches() || CUT.matcher(whole).matches();
    }

    /** Whether a text is, or ends with, an amount that is complete: with its decimals, or grouped by thousands. */
    static boolean isWhole(String text) {
        return AMOUNT.matcher(lastWord(text)).matches();
    }

    /** Whether a text is, or ends with, a number as tables print it: grouped by thousands or not, no more than two decimals. */
    static boolean isUsual(String text) {
        return USUAL.matcher(lastWord(text)).matches();
    }

    /** Whether digits are the end of an amount that lacks it. */
    static boolean isRest(String begun, String rest) {
        boolean decimals = rest.startsWith(".") || isCode(rest) && begun.indexOf('.') >= 0;
        return decimals && isUsual(begun + rest);
    }

    private static String lastWord(String text) {
        return text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1);
    }
}
