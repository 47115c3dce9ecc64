package io.gouji.ingest.parse.privacy;

import io.gouji.model.privacy.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds mobile numbers, identity numbers with a valid check digit, bank accounts near their labels and mail addresses in a
 * text. Digits may stand in groups with a space or a dash between them.
 */
final class Digits {

    private static final int MOBILE = 11;
    private static final int IDENTITY = 18;
    private static final int SHORTEST_ACCOUNT = 16;
    private static final int LONGEST_ACCOUNT = 19;
    private static final int NEAR = 24;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final List<String> ACCOUNT_LABELS = List.of("账号", "帐号", "卡号", "开户", "账户", "帐户");

    private Digits() {}

    /**
     * Something found.
     *
     * @param kind what
     * @param start index of its first character
     * @param end index behind it
     * @param masked what may be shown
     */
    record Found(Kind kind, int start, int end, String masked) {}

    /** Everything of the kind in a text, in order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            Found next = isDigit(c) ? number(text, i) : c == '@' || c == '＠' ? mail(text, i) : null;
            if (next != null) {
                found.add(next);
                i = Math.max(i + 1, next.end());
            } else {
                i = isDigit(c) ? runEnd(text, i) : i + 1;
            }
        }
        return found;
    }

    private static @Nullable Found number(String text, int start) {
        if (start > 0 && (isLatin(text.charAt(start - 1)) || isJoined(text, start - 1))) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int end = start;
        int i = start;
        List<Integer> groups = new ArrayList<>();
        int group = 0;
        while (i < text.length() && digits.length() <= LONGEST_ACCOUNT) {
            char c = ascii(text.charAt(i));
            if (c >= '0' && c <= '9' || (c == 'X' || c == 'x') && digits.length() == IDENTITY - 1) {
                digits.append(Character.toUpperCase(c));
                group++;
                end = ++i;
            } else if ((c == ' ' || c == '-') && group >= 3 && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
                groups.add(group);
                group = 0;
                i++;
            } else {
                break;
            }
        }
        groups.add(group);
        if (end < text.length() && isJoined(text, end) || digits.length() > LONGEST_ACCOUNT) {
            return first(text, start);
        }
        Found found = of(text, start, end, digits.toString(), groups);
        return found != null || groups.size() == 1 ? found : first(text, start);
    }

    /** The first group of digits alone. */
    private static @Nullable Found first(String text, int start) {
        int end = runEnd(text, start);
        String digits = ascii(text.substring(start, end));
        boolean check = digits.length() == IDENTITY - 1 && end < text.length() && "Xx".indexOf(text.charAt(end)) >= 0;
        boolean joined = end < text.length() && isJoined(text, end);
        return joined
                ? null
                : of(text, start, check ? end + 1 : end, check ? digits + "X" : digits, List.of(digits.length()));
    }

    private static @Nullable Found of(String text, int start, int end, String digits, List<Integer> groups) {
        boolean grouped = groups.size() > 1;
        boolean mobileGroups = !grouped || groups.equals(List.of(3, 4, 4)) || groups.equals(List.of(3, 8));
        if (digits.length() == MOBILE && mobileGroups && digits.charAt(0) == '1' && digits.charAt(1) >= '3') {
            return new Found(Kind.MOBILE_NUMBER, start, end, digits.substring(0, 3) + "****" + digits.substring(7));
        }
        if (digits.length() == IDENTITY && isIdentity(digits)) {
            return new Found(
                    Kind.IDENTITY_NUMBER, start, end, digits.substring(0, 3) + "*************" + digits.substring(16));
        }
        boolean account = digits.length() >= SHORTEST_ACCOUNT
                && digits.length() <= LONGEST_ACCOUNT
                && ACCOUNT_LABELS.stream()
                        .anyMatch(label -> text.substring(Math.max(0, start - NEAR), start)
                                .replace(" ", "")
                                .contains(label));
        return account
                ? new Found(Kind.BANK_ACCOUNT, start, end, "****" + digits.substring(digits.length() - 4))
                : null;
    }

    private static boolean isIdentity(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (digits.charAt(i) == 'X') {
                return false;
            }
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int year = Integer.parseInt(digits.substring(6, 10));
        int month = Integer.parseInt(digits.substring(10, 12));
        int day = Integer.parseInt(digits.substring(12, 14));
        return CHECKS.charAt(sum % 11) == digits.charAt(17)
                && year >= 1900
                && year <= 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 31;
    }

    private static @Nullable Found mail(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 64 && isMail(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 64 && isMail(text.charAt(end))) {
            end++;
        }
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
        }
        int dot = text.lastIndexOf('.', end - 1);
        boolean mail = start < at && dot > at + 1 && dot < end - 1;
        return mail
                ? new Found(Kind.EMAIL, start, end, text.charAt(start) + "***@" + text.substring(at + 1, end))
                : null;
    }

    private static boolean isMail(char c) {
        return isLatin(c) || isDigit(c) && c < 0x80 || "._%+-".indexOf(c) >= 0;
    }

    /** Whether digits that this sign joins are parts of one amount or code. */
    private static boolean isJoined(String text, int index) {
        char c = text.charAt(index);
        return isDigit(c) || c == '.' && index + 1 < text.length() && isDigit(text.charAt(index + 1)) || c == ',';
    }

    private static int runEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder(digits.length());
        digits.chars().forEach(c -> ascii.append(ascii((char) c)));
        return ascii.toString();
    }

    private static char ascii(char c) {
        return c >= '\uFF10' && c <= '\uFF5A' ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isDigit(char c) {
        char ascii = ascii(c);
        return ascii >= '0' && ascii <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
