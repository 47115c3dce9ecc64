package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.validation.rule.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both years that words state beside a change (上年执行数, 上年数).
 *
 * @param amounts what is stated of this year, the last first; an amount may be stated twice
 * @param previous what is stated of the year before
 */
record StatedBase(List<Figure> amounts, Figure previous) {

    private static final List<String> PREVIOUS = List.of("/上年执行数", "/上年数");

    StatedBase {
        amounts = List.copyOf(amounts);
    }

    /** What is stated before a change in its section; nothing where one of the years is not. */
    static Optional<StatedBase> of(Claim change, List<Claim> before) {
        List<Figure> amounts = new ArrayList<>();
        Figure previous = null;
        for (int i = before.size() - 1; i >= 0 && before.get(i).section().equals(change.section()); i--) {
            Claim claim = before.get(i);
            if (claim.measure() != Measure.AMOUNT) {
                continue;
            }
            if (claim.subject().equals(change.subject())) {
                amounts.add(new Figure.OfClaim(claim));
            } else if (previous == null && PREVIOUS.contains(aspect(claim, change))) {
                previous = new Figure.OfClaim(claim);
            }
        }
        return previous == null || amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatedBase(amounts, previous));
    }

    private static String aspect(Claim claim, Claim change) {
        return claim.subject().startsWith(change.subject())
                ? claim.subject().substring(change.subject().length())
                : claim.subject();
    }
}
