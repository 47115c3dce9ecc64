package io.gouji.validation.rule.across;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Cells.Lookup;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Others;
import io.gouji.validation.rule.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what another disclosure says of a subject that this one speaks of: the amount its section of the same kind states, or the
 * cell of the table that section explains.
 */
final class SameSubject {

    private static final Pattern CODE = Pattern.compile("\\d{3}(?:-\\d{2}){0,2}");

    /** The general public budget as a whole, however it is called. */
    private static final Pattern TOTAL = Pattern.compile("一般公共预算(?:财政)?(?:拨款)?支出(?:预算|决算)?");

    private static final Set<SectionKind> OF_THE_GENERAL_BUDGET = Set.of(
            SectionKind.GENERAL_BUDGET,
            SectionKind.GENERAL_BUDGET_SIZE,
            SectionKind.GENERAL_BUDGET_STRUCTURE,
            SectionKind.GENERAL_BUDGET_ITEMS);

    private SameSubject() {}

    /** Nothing where it says nothing of the subject, or two things. */
    static Optional<Figure> in(Others.Other other, SectionKind section, String subject, String rule) {
        Stated stated = other.subject().stated();
        List<Claim> claims = stated.claims(section, List.of(subject), Measure.AMOUNT);
        if (!claims.isEmpty()) {
            Claim first = claims.get(0);
            boolean same = claims.stream().allMatch(claim -> claim.value().compareTo(first.value()) == 0);
            return same ? Optional.of(new Figure.OfOther(other, new Figure.OfClaim(first))) : Optional.empty();
        }
        boolean code = CODE.matcher(subject).matches() && OF_THE_GENERAL_BUDGET.contains(section);
        if (code || TOTAL.matcher(subject).matches()) {
            Cells cells = other.subject().cells();
            Lookup cell = code
                    ? cells.byCode("GPB", subject.replace("-", ""), "合计", rule)
                    : cells.byName("GPB", "合计", "合计", rule);
            return cell instanceof Lookup.Known known
                    ? Optional.of(new Figure.OfOther(other, known.figure()))
                    : Optional.empty();
        }
        return stated.notBudgeted(section, List.of(subject))
                .map(statement -> new Figure.OfOther(other, new Figure.OfStatement(statement)));
    }
}
