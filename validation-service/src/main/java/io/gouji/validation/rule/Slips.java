package io.gouji.validation.rule;

import io.gouji.model.finding.LikelyCause.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells which slip of the pen turns one figure into another. */
final class Slips {

    private static final int UNIT_DIGITS = 4;
    private static final int MOST_MOVED = 3;

    private Slips() {}

    /** The slip; nothing where no single one does. */
    static Optional<Kind> kind(BigDecimal printed, BigDecimal supposed) {
        if (printed.signum() == 0 || supposed.signum() == 0 || printed.compareTo(supposed) == 0) {
            return Optional.empty();
        }
        if (printed.negate().compareTo(supposed) == 0) {
            return Optional.of(Kind.SIGN);
        }
        if (moved(printed, supposed, UNIT_DIGITS)) {
            return Optional.of(Kind.UNIT_SLIP);
        }
        for (int digits = 1; digits <= MOST_MOVED; digits++) {
            if (moved(printed, supposed, digits)) {
                return Optional.of(Kind.DECIMAL_POINT);
            }
        }
        return printed.signum() == supposed.signum() ? ofDigits(printed, supposed) : Optional.empty();
    }

    private static boolean moved(BigDecimal one, BigDecimal other, int digits) {
        return one.scaleByPowerOfTen(digits).compareTo(other) == 0
                || other.scaleByPowerOfTen(digits).compareTo(one) == 0;
    }

    private static Optional<Kind> ofDigits(BigDecimal printed, BigDecimal supposed) {
        int scale = Math.max(printed.scale(), supposed.scale());
        String one = printed.setScale(scale).unscaledValue().abs().toString();
        String other = supposed.setScale(scale).unscaledValue().abs().toString();
        if (one.length() != other.length()) {
            String longer = one.length() > other.length() ? one : other;
            String shorter = one.length() > other.length() ? other : one;
            return longer.length() == shorter.length() + 1 && isWithoutOne(longer, shorter)
                    ? Optional.of(Kind.DIGIT_MISTYPED)
                    : Optional.empty();
        }
        int first = -1;
        int second = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (second >= 0) {
                    return Optional.empty();
                }
                second = first >= 0 ? i : second;
                first = first >= 0 ? first : i;
            }
        }
        if (second < 0) {
            return Optional.of(Kind.DIGIT_MISTYPED);
        }
        boolean swapped = one.charAt(first) == other.charAt(second) && one.charAt(second) == other.charAt(first);
        return swapped ? Optional.of(Kind.DIGITS_SWAPPED) : Optional.empty();
    }

    private static boolean isWithoutOne(String longer, String shorter) {
        for (int i = 0; i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
