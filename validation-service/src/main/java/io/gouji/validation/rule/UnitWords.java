package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.LocalizedText;

/** Names units of money. */
final class UnitWords {

    private UnitWords() {}

    static LocalizedText of(MoneyUnit unit) {
        String english = switch (unit) {
            case YUAN -> "yuan";
            case THOUSAND_YUAN -> "thousand yuan";
            case TEN_THOUSAND_YUAN -> "ten thousand yuan";
            case HUNDRED_MILLION_YUAN -> "hundred million yuan";
        };
        return new LocalizedText(unit.symbol(), english);
    }
}
