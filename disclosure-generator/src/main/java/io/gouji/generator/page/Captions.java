package io.gouji.generator.page;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.table.Numerals;
import io.gouji.generator.table.Table;

/** Words what stands above a table: its number, its title, issuer and money unit. */
public final class Captions {

    private final Disclosure disclosure;
    private final Chance chance;
    private final Typography typography;
    private final String numberStyle;
    private final String unit;
    private boolean numbered;

    public Captions(Disclosure disclosure, Chance chance, Typography typography) {
        this.disclosure = disclosure;
        this.chance = chance;
        this.typography = typography;
        this.numberStyle = chance.oneOf("表 %d", "表 %d", "表 %d", "表%d", "表%d", "附表%d", "表%s");
        this.unit = chance.oneOf("单位：", "单位：", "单位：", "单位：", "金额单位：");
    }

    /** {@code 表 3}; empty where it is missing. */
    public String number(Table table) {
        if (typography.has(Noise.MISSING_TABLE_NUMBER) && numbered) {
            return "";
        }
        numbered = true;
        if (!disclosure.conventions().numbered()) {
            return "";
        }
        return numberStyle.endsWith("%s") ? "表" + Numerals.of(table.number()) : numberStyle.formatted(table.number());
    }

    public String title(Table table) {
        return typography.label(chance, table.title());
    }

    /** Issuer and money unit; empty where both are missing. */
    public String issuerAndUnit(Table table) {
        boolean withUnit = !typography.has(Noise.MISSING_UNIT) || chance.percent(30);
        boolean withIssuer = !typography.has(Noise.MISSING_ISSUER) || chance.percent(60);
        String line =
                (withIssuer ? issuer() : "") + (withIssuer && withUnit ? " " : "") + (withUnit ? unit(table) : "");
        return typography.label(chance, line);
    }

    /** {@code 编制部门：}, and who it is; empty where documents of the set do not say it. */
    public String issuer() {
        String label = disclosure.conventions().issuer();
        return label.isEmpty() ? "" : label + disclosure.name();
    }

    /** {@code 单位：万元}; empty where it is missing. */
    public String unit(Table table) {
        return table.form().unitPrinted() ? unit + table.form().unit().symbol() : "";
    }
}
