package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.sheet.FormatPart.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes a number without its sign by the parts of a section. */
final class NumberParts {

    private static final int GROUP = 3;
    private static final int WIDTH_OF_GENERAL = 10;
    private static final BigDecimal GENERAL_LIMIT = new BigDecimal("1E11");
    private static final BigDecimal GENERAL_LEAST = new BigDecimal("1E-9");
    private static final int SCIENTIFIC_DIGITS = 6;

    private final List<FormatPart> parts;
    private final int firstDigit;
    private final int point;
    private final int integerEnd;

    private NumberParts(List<FormatPart> parts) {
        this.parts = parts;
        this.firstDigit = index(Kind.DIGIT, 0);
        this.point = index(Kind.POINT, 0);
        int end = point < 0 ? parts.size() : point;
        while (end > 0 && !parts.get(end - 1).is(Kind.DIGIT)) {
            end--;
        }
        this.integerEnd = end;
    }

    /** The number as the section shows it. */
    static String format(List<FormatPart> parts, BigDecimal value) {
        return new NumberParts(parts).format(value);
    }

    private String format(BigDecimal value) {
        boolean rational = parts.stream().anyMatch(part -> part.is(Kind.FRACTION)) && firstDigit >= 0;
        if (rational || parts.stream().anyMatch(part -> part.is(Kind.GENERAL) || part.is(Kind.TEXT))) {
            return around(general(value));
        }
        if (firstDigit < 0) {
            return around("");
        }
        int exponent = index(Kind.EXPONENT, 0);
        return exponent < 0 ? fixed(scaled(value)) : scientific(value, exponent);
    }

    /** What stands for the number, and the literals around it. */
    private String around(String number) {
        StringBuilder text = new StringBuilder();
        boolean written = false;
        for (FormatPart part : parts) {
            if (part.is(Kind.LITERAL)) {
                text.append(part.text());
            } else if (!written && !part.is(Kind.COMMA)) {
                text.append(number);
                written = true;
            }
        }
        return text.toString();
    }

    /** As many digits as fit into eleven characters. */
    static String general(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        if (value.compareTo(GENERAL_LIMIT) >= 0 || value.compareTo(GENERAL_LEAST) < 0) {
            BigDecimal digits = value.round(new MathContext(SCIENTIFIC_DIGITS, RoundingMode.HALF_UP));
            int power = digits.precision() - digits.scale() - 1;
            String mantissa =
                    digits.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
            return mantissa + (power < 0 ? "E-" : "E+") + twoDigits(Math.abs(power));
        }
        int integerDigits = Math.max(value.precision() - value.scale(), 1);
        BigDecimal rounded = value.setScale(Math.max(WIDTH_OF_GENERAL - integerDigits, 0), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private BigDecimal scaled(BigDecimal value) {
        BigDecimal scaled = value;
        for (FormatPart part : parts) {
            scaled = part.is(Kind.PERCENT) ? scaled.movePointRight(2) : scaled;
        }
        return scaled.movePointLeft(GROUP * (commasBehind(integerEnd) + commasBehind(lastDigitEnd())));
    }

    private int lastDigitEnd() {
        int end = parts.size();
        while (end > integerEnd && !parts.get(end - 1).is(Kind.DIGIT)) {
            end--;
        }
        return end == integerEnd ? parts.size() : end;
    }

    private int commasBehind(int index) {
        int end = index;
        while (end < parts.size() && parts.get(end).is(Kind.COMMA)) {
            end++;
        }
        return end - index;
    }

    private String fixed(BigDecimal value) {
        BigDecimal rounded = value.setScale(fractionDigits(parts.size()), RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String fraction = dot < 0 ? "" : plain.substring(dot + 1);
        int end = point < 0 ? parts.size() : point;
        return whole(whole.equals("0") ? "" : whole, end) + fraction(fraction, end, parts.size());
    }

    private int fractionDigits(int end) {
        int digits = 0;
        for (int i = point < 0 ? end : point; i < end; i++) {
            digits += parts.get(i).is(Kind.DIGIT) ? 1 : 0;
        }
        return digits;
    }

    /** Fills the digits in from the right; those for which there is no place go to the first place. */
    private String whole(String digits, int end) {
        boolean grouped = false;
        for (int i = Math.max(firstDigit, 0); i < integerEnd; i++) {
            grouped |= parts.get(i).is(Kind.COMMA);
        }
        StringBuilder reversed = new StringBuilder();
        int taken = 0;
        for (int i = end - 1; i >= 0; i--) {
            FormatPart part = parts.get(i);
            if (part.is(Kind.LITERAL) || part.is(Kind.PERCENT)) {
                reversed.append(new StringBuilder(part.text()).reverse());
            } else if (part.is(Kind.DIGIT)) {
                int most = i == firstDigit ? Math.max(digits.length(), taken + 1) : taken + 1;
                while (taken < most) {
                    String digit = digit(digits, taken, part.text());
                    if (!digit.isEmpty() && grouped && taken > 0 && taken % GROUP == 0) {
                        reversed.append(',');
                    }
                    reversed.append(digit);
                    taken++;
                }
            }
        }
        return reversed.reverse().toString();
    }

    private static String digit(String digits, int fromRight, String placeholder) {
        int index = digits.length() - 1 - fromRight;
        if (index >= 0) {
            return digits.substring(index, index + 1);
        }
        return placeholder.equals("0") ? "0" : "";
    }

    private String fraction(String digits, int from, int to) {
        int shown = digits.length();
        int place = digits.length();
        for (int i = to - 1; i >= from && shown > 0; i--) {
            if (parts.get(i).is(Kind.DIGIT)) {
                place--;
                if (parts.get(i).text().equals("0") || digits.charAt(place) != '0') {
                    break;
                }
                shown = place;
            }
        }
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = from; i < to; i++) {
            FormatPart part = parts.get(i);
            if (part.is(Kind.DIGIT)) {
                text.append(next < shown ? digits.substring(next, next + 1) : "");
                next++;
            } else if (part.is(Kind.LITERAL) || part.is(Kind.PERCENT) || part.is(Kind.POINT)) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    private String scientific(BigDecimal value, int exponent) {
        int decimals = fractionDigits(exponent);
        BigDecimal digits = value.round(new MathContext(decimals + 1, RoundingMode.HALF_UP));
        int power = value.signum() == 0 ? 0 : digits.precision() - digits.scale() - 1;
        String mantissa = digits.scaleByPowerOfTen(-power)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        String sign = power < 0 ? "-" : parts.get(exponent).text().replace("-", "");
        return mantissa + "E" + sign + twoDigits(Math.abs(power));
    }

    private int index(Kind kind, int from) {
        for (int i = from; i < parts.size(); i++) {
            if (parts.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }
}
