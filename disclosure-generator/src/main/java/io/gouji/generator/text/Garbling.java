package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.Typography;
import java.util.List;

/** Does to cells what scanning does. A person still reads them without doubt. */
final class Garbling {

    private static final List<String> RUBBISH = List.of(
            "에 다가 다",
            "31 1: bul",
            "1157    114",
            "1.1 E I I I E E",
            "— III. 737U",
            "A 1 1 . 11",
            "30.000",
            "<b>4</b> ,744",
            "ΔΠ 1 1",
            "ｂ1 l|",
            "..",
            "任云 床座 下心",
            "Will Death and");

    private final Chance chance;
    private final Typography typography;
    private final int spacedPercent;

    Garbling(Chance chance, Typography typography) {
        this.chance = chance;
        this.typography = typography;
        this.spacedPercent = chance.oneOf(15, 60, 95);
    }

    /** A figure as the scanner gives it. */
    String number(String figure) {
        if (figure.isEmpty()) {
            return figure;
        }
        String garbled = figure;
        if (typography.has(Noise.SPACED_NUMBERS) && chance.percent(spacedPercent)) {
            garbled = garbled.replace(",", ", ").replace(".", ". ");
        }
        if (typography.has(Noise.BOLD_DIGITS) && chance.perMille(15)) {
            int digit = garbled.length() - 1 - chance.below(2);
            garbled =
                    garbled.substring(0, digit) + "<b>" + garbled.charAt(digit) + "</b>" + garbled.substring(digit + 1);
        } else if (typography.has(Noise.FULL_WIDTH_DIGITS) && chance.perMille(60)) {
            garbled = fullWidth(garbled);
        }
        return garbled;
    }

    /** A name or header cell: sometimes a space where it was broken. */
    String name(String name) {
        if (typography.has(Noise.SPACED_TOTALS) && name.endsWith("总计")) {
            return String.join(" ", name.split(""));
        }
        if (!typography.has(Noise.SPACED_NAMES) || name.length() < 9 || !chance.percent(35)) {
            return name;
        }
        int width = chance.between(5, name.length() - 2);
        return name.substring(0, width) + " " + name.substring(width);
    }

    /** A row of rubbish as wide as the table. */
    String rubbish(int columns) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            row.append(chance.percent(30) ? chance.pick(RUBBISH) : "").append(i + 1 < columns ? "\t" : "");
        }
        return row.toString();
    }

    /** A total row read twice, the first time badly. */
    String ghost(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : "\t");
            if (!cell.isEmpty() && Character.isDigit(cell.charAt(0))) {
                row.append(cell.replace(',', ' ')
                        .replace('.', ' ')
                        .replaceAll(" +", " ")
                        .replaceAll("[6-9]", "0"));
            } else if (!cell.isEmpty()) {
                row.append(chance.oneOf("16 7 14 N", "+ 10 14 11", "1l A 11", "— 4 it"));
            }
        }
        return row.toString();
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            wide.append(c == ' ' ? ' ' : (char) (c + 0xFEE0));
        }
        return wide.toString();
    }
}
