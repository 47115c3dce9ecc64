package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Disclosure;

/** Words what stands above a table: its number, its title, issuer and money unit. */
final class Captions {

    private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"};

    private final Disclosure disclosure;
    private final Chance chance;
    private final Typography typography;
    private final String numberStyle;
    private final String unit;
    private boolean numbered;

    Captions(Disclosure disclosure, Chance chance, Typography typography) {
        this.disclosure = disclosure;
        this.chance = chance;
        this.typography = typography;
        this.numberStyle = chance.oneOf("表 %d", "表 %d", "表 %d", "表%d", "表%d", "附表%d", "表%s");
        this.unit = chance.oneOf("单位：万元", "单位：万元", "单位：万元", "单位：万元", "金额单位：万元");
    }

    /** {@code 表 3}; empty where it is missing. */
    String number(int table) {
        if (typography.has(Noise.MISSING_TABLE_NUMBER) && numbered) {
            return "";
        }
        numbered = true;
        return numberStyle.endsWith("%s") ? "表" + NUMERALS[table] : numberStyle.formatted(table);
    }

    String title(int table) {
        return typography.label(chance, disclosure.titles().of(table));
    }

    /** Issuer and money unit; empty where both are missing. */
    String issuerAndUnit() {
        boolean withUnit = !typography.has(Noise.MISSING_UNIT) || chance.percent(30);
        boolean withIssuer = !typography.has(Noise.MISSING_ISSUER) || chance.percent(60);
        String line = (withIssuer ? "编制" + disclosure.word() + "：" + disclosure.name() : "")
                + (withIssuer && withUnit ? " " : "")
                + (withUnit ? unit : "");
        return typography.label(chance, line);
    }
}
