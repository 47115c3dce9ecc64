package io.gouji.ingest.parse.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the date under a document (落款日期): a short line near its end that is a date, or issuer and date. A period of time (from one
 * date to another) is none.
 */
final class SignatureReader {

    private static final int LAST_LINES = 40;
    private static final int LONGEST = 60;
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private SignatureReader() {}

    static Optional<LocalDate> read(List<String> normals) {
        for (int i = normals.size() - 1; i >= Math.max(0, normals.size() - LAST_LINES); i--) {
            Optional<LocalDate> date = dateAtEnd(normals.get(i));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dateAtEnd(String normal) {
        if (!normal.endsWith("日")
                || normal.length() > LONGEST
                || normal.indexOf(',') >= 0
                || normal.indexOf('。') >= 0) {
            return Optional.empty();
        }
        int month = normal.lastIndexOf('月');
        int year = normal.lastIndexOf('年', month);
        if (month < 0 || year < 4 || normal.indexOf('月') < month) {
            return Optional.empty();
        }
        int y = number(normal.substring(year - 4, year));
        int m = number(normal.substring(year + 1, month));
        int d = number(normal.substring(month + 1, normal.length() - 1));
        try {
            return y < 2000 ? Optional.empty() : Optional.of(LocalDate.of(y, m, d));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Reads {@code 17}, {@code 十七}, {@code 二〇二五}; -1 if it is no number. */
    private static int number(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        int ten = text.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : digit(text.charAt(0));
            int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1));
            return ten > 1 || tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' || c == '○' || c == 'O' ? 0 : CHINESE_DIGITS.indexOf(c);
    }
}
