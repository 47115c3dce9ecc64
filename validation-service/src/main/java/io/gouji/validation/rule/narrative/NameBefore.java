package io.gouji.validation.rule.narrative;

/** The name that stands before the mark of its level (类、款、项) in a text in normal form. */
final class NameBefore {

    private static final String ENDS_NAME = "()、。:;\"“”";
    private static final int LONGEST_NAME = 30;

    private NameBefore() {}

    /** Back from an index to the next sign, digit, or the length of a long name. */
    static String of(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_NAME
                && ENDS_NAME.indexOf(text.charAt(start - 1)) < 0
                && !Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
