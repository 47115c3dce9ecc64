package io.gouji.ingest.extract.word;

import java.util.Locale;

/** Writes the numbers of lists in the formats of ECMA-376, 17.18.59, that Chinese documents use; others in digits. */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LETTERS = 26;
    private static final int MOST = 9999;

    private NumberFormats() {}

    /** A number in a format; in digits if the format has no sign for it. */
    static String format(int number, String format) {
        if (number < 0 || number > MOST) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(number, DIGITS.replace('〇', '零'), "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counting(number, LEGAL_DIGITS, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, '一');
            case "ideographTraditional" -> sign(number, STEMS);
            case "ideographZodiac" -> sign(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "ideographEnclosedCircle" ->
                number >= 1 && number <= 10 ? String.valueOf((char) ('㊀' + number - 1)) : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '１');
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String counting(int number, String digits, String units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                text.append(digits.charAt(0));
            }
            gap = false;
            boolean ten = power == 1 && digit == 1 && text.isEmpty();
            text.append(ten ? "" : digits.charAt(digit)).append(power == 0 ? "" : units.charAt(power - 1));
        }
        return text.toString();
    }

    private static String digits(int number, char one) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(one == '一' ? DIGITS.charAt(digit - '0') : (char) (one + digit - '1'));
        }
        return text.toString();
    }

    private static String sign(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String enclosed(int number, char one) {
        return number >= 1 && number <= 20 ? String.valueOf((char) (one + number - 1)) : String.valueOf(number);
    }

    /** As Word counts: a to z, then aa to zz. */
    private static String letters(int number) {
        if (number == 0) {
            return "0";
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
