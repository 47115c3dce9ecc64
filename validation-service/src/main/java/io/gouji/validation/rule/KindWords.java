package io.gouji.validation.rule;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.OtherDisclosure;

/** Names disclosures the way a reader knows them. */
public final class KindWords {

    private KindWords() {}

    /** {@code 2024年部门预算}. */
    public static LocalizedText of(int fiscalYear, BudgetKind kind) {
        LocalizedText name = switch (kind) {
            case DEPARTMENT_BUDGET -> new LocalizedText("部门预算", "departmental budget");
            case UNIT_BUDGET -> new LocalizedText("单位预算", "unit budget");
            case DEPARTMENT_FINAL_ACCOUNT -> new LocalizedText("部门决算", "departmental final account");
            case UNIT_FINAL_ACCOUNT -> new LocalizedText("单位决算", "unit final account");
        };
        return new LocalizedText(fiscalYear + "年" + name.zh(), "the " + name.en() + " of " + fiscalYear);
    }

    /** The same with the name of its issuer, where that is not the issuer of the document at hand. */
    static LocalizedText of(OtherDisclosure other, String issuer) {
        LocalizedText name = of(other.fiscalYear(), other.kind());
        return other.organisation().equals(issuer)
                ? name
                : new LocalizedText(other.organisation() + name.zh(), name.en() + " of " + other.organisation());
    }
}
