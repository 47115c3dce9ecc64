package io.gouji.validation.rule.across;

import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells.Lookup;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Others;
import java.util.List;

/** Compares a balance with one of a final account. */
final class Balances {

    /** The column of the expenditure side is the figure itself, or its total where it is divided by funds. */
    private static final List<String> COLUMNS = List.of("预算数", "合计");

    private Balances() {}

    static void same(Lookup here, Others.Other account, String kind, String row, Rule rule, Judgements judgements) {
        if (here instanceof Lookup.Unknown unknown) {
            judgements.unjudged(unknown);
            return;
        }
        for (String column : COLUMNS) {
            Lookup there = account.subject().cells().byName(kind, row, column, rule.id());
            if (there instanceof Lookup.Known known) {
                Figure left = ((Lookup.Known) here).figure();
                if (left.blank() && known.figure().blank()) {
                    judgements.unjudged(Reason.NO_FIGURES);
                } else {
                    judgements.judged(Compare.same(left, new Figure.OfOther(account, known.figure())));
                }
                return;
            }
        }
        judgements.unjudged(Reason.NOT_COMPARABLE);
    }
}
