package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.performance.Projects;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what is said of single items carried over against the rows of their name (NAR-15); a name that several units have is
 * their sum. An item without a row of its name is not judged: its name may be worded otherwise.
 */
final class CarriedItems implements RuleCheck {

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        DisclosureTable table = subject.cells().table("CRY").orElse(null);
        if (table == null || !subject.cells().complete(table)) {
            return;
        }
        List<Claim> claims = subject.stated().claims(SectionKind.CARRY_OVER, Measure.AMOUNT);
        for (Claim claim : claims) {
            String name = Projects.bare(claim.subject());
            boolean once = claims.stream()
                            .filter(other -> Projects.bare(other.subject()).equals(name))
                            .count()
                    == 1;
            List<Figure> figures = new ArrayList<>();
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.PROJECT
                        && Projects.bare(row.label()).equals(name)
                        && subject.cells().ofRow(table, row, "合计", rule.id()) instanceof Cells.Lookup.Known known) {
                    figures.add(known.figure());
                }
            }
            if (once && figures.size() == 1) {
                judgements.judged(Compare.same(new Figure.OfClaim(claim), figures.get(0)));
            } else if (once && !figures.isEmpty()) {
                judgements.judged(Compare.sum(new Figure.OfClaim(claim), figures));
            }
        }
    }
}
