package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.sheet.FormatPart.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes a number of days as the date or time that the parts of a section ask for. */
final class DateParts {

    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 31, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final BigDecimal SECONDS_OF_DAY = new BigDecimal(86_400);
    private static final int SECONDS_OF_HOUR = 3600;

    /** Spreadsheets count a 29th of February 1900, which there was not. */
    private static final BigDecimal NO_SUCH_DAY = new BigDecimal(60);

    private DateParts() {}

    /** The date; the number itself if it is none. */
    static String format(List<FormatPart> parts, BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
            return (days.signum() < 0 ? "-" : "") + NumberParts.general(days.abs());
        }
        long seconds =
                days.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        boolean corrected = !from1904 && days.compareTo(NO_SUCH_DAY) >= 0;
        LocalDateTime time =
                (from1904 ? FROM_1904 : FROM_1900).plusSeconds(seconds).minusDays(corrected ? 1 : 0);
        boolean halves = parts.stream()
                .anyMatch(part -> part.is(Kind.DATE) && part.text().contains("/"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            FormatPart part = parts.get(i);
            switch (part.kind()) {
                case DATE -> text.append(date(part.text(), time, halves, isMinute(parts, i)));
                case ELAPSED -> text.append(elapsed(part.text(), seconds));
                case LITERAL, POINT, COMMA, FRACTION -> text.append(part.text());
                default -> {
                    // Fractions of a second, which disclosures do not state.
                }
            }
        }
        return text.toString();
    }

    /** The letter m stands for minutes beside hours or seconds, otherwise for months. */
    private static boolean isMinute(List<FormatPart> parts, int index) {
        if (!parts.get(index).text().startsWith("m")) {
            return false;
        }
        for (int i = index - 1; i >= 0; i--) {
            if (parts.get(i).isDate() && !parts.get(i).text().contains("/")) {
                if (parts.get(i).text().startsWith("h")) {
                    return true;
                }
                break;
            }
        }
        for (int i = index + 1; i < parts.size(); i++) {
            if (parts.get(i).isDate()) {
                return parts.get(i).text().startsWith("s");
            }
        }
        return false;
    }

    private static String date(String letters, LocalDateTime time, boolean halves, boolean minute) {
        boolean morning = time.getHour() < 12;
        if (letters.contains("/")) {
            String[] both = letters.split("/");
            return (morning ? both[0] : both[1]).toUpperCase(Locale.ROOT);
        }
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y', 'e' ->
                length <= 2 && letters.charAt(0) == 'y'
                        ? padded(time.getYear() % 100, 2)
                        : String.valueOf(time.getYear());
            case 'm' -> minute ? padded(time.getMinute(), length) : month(time, length);
            case 'd' ->
                length <= 2
                        ? padded(time.getDayOfMonth(), length)
                        : time.getDayOfWeek()
                                .getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
            case 'a' -> weekday(time, length);
            case 'h' -> padded(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
            case 's' -> padded(time.getSecond(), length);
            default -> "";
        };
    }

    private static String month(LocalDateTime time, int length) {
        if (length <= 2) {
            return padded(time.getMonthValue(), length);
        }
        return time.getMonth().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private static String weekday(LocalDateTime time, int length) {
        String day = "一二三四五六日"
                .substring(
                        time.getDayOfWeek().getValue() - 1, time.getDayOfWeek().getValue());
        return length > 3 ? "星期" + day : day;
    }

    private static String elapsed(String letters, long seconds) {
        long count = switch (letters.charAt(0)) {
            case 'h' -> seconds / SECONDS_OF_HOUR;
            case 'm' -> seconds / 60;
            default -> seconds;
        };
        return padded(count, letters.length());
    }

    private static String padded(long number, int length) {
        String digits = String.valueOf(number);
        return digits.length() < Math.min(length, 2) ? "0" + digits : digits;
    }
}
