package io.gouji.generator.table;

/** Chinese numerals of enumerations. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** {@code 一} to {@code 九十九}. */
    public static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
