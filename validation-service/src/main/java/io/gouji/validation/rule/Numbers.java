package io.gouji.validation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers out of words. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private Numbers() {}

    /** The first number of a text, thousands separators taken out. */
    public static Optional<BigDecimal> first(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(of(number.group())) : Optional.empty();
    }

    /**
     * A printed number.
     *
     * @throws NumberFormatException if it is none
     */
    public static BigDecimal of(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }
}
