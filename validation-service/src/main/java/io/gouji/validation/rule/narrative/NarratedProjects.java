package io.gouji.validation.rule.narrative;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.performance.Projects;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the projects of the narrative against the table of projects (NAR-11, NAR-12), matched by name. */
final class NarratedProjects implements RuleCheck {

    private static final String SIZE = "预算安排规模";
    private static final String ALLOCATION = "资金分配情况";

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Map<String, TableRow> rows = Projects.rows(subject);
        DisclosureTable table = subject.cells().table("PRJ").orElse(null);
        List<Claim> sizes = sizes(subject);
        if (sizes.isEmpty() || table == null) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        Set<String> shared = Projects.sharedNames(subject);
        Set<String> named = new HashSet<>();
        for (Claim size : sizes) {
            String name =
                    Projects.bare(size.subject().substring(0, size.subject().lastIndexOf('/')));
            TableRow row = rows.get(name);
            named.add(name);
            if (shared.contains(name)) {
                judgements.unjudged(Reason.TWO_CANDIDATES, 1, table.number());
                continue;
            }
            if (row == null) {
                judgements.judged(Observation.violation(
                        List.of(new Figure.OfClaim(size)),
                        Map.of("what", new LocalizedText("项目支出表中没有这个项目", "the table has no such project"))));
                continue;
            }
            Cells.Lookup cell = subject.cells().ofRow(table, row, "合计", rule.id());
            if (cell instanceof Cells.Lookup.Known known) {
                Observation same = Compare.same(new Figure.OfClaim(size), known.figure());
                judgements.judged(same.with(Map.of("what", new LocalizedText("金额不符", "the amounts disagree"))));
            } else if (cell instanceof Cells.Lookup.Unknown unknown) {
                judgements.unjudged(unknown);
            }
        }
        rows.forEach((name, row) -> {
            if (!named.contains(name) && subject.cells().complete(table)) {
                judgements.judged(Observation.violation(
                        List.of(new OfText(
                                null, row.key(), row.key().substring(row.key().indexOf('/') + 1), row.location())),
                        Map.of("what", new LocalizedText("说明中没有这个项目", "the narrative does not speak of it"))));
            }
        });
    }

    /** What a project is distributed over makes up its size. */
    static void allocations(Rule rule, Subject subject, Judgements judgements) {
        for (Claim size : sizes(subject)) {
            String project = size.subject().substring(0, size.subject().lastIndexOf('/') + 1);
            List<Term> parts = subject.stated().claims(SectionKind.PROJECT_EXPENDITURE, Measure.AMOUNT).stream()
                    .filter(claim -> claim.section().equals(size.section())
                            && claim.subject().startsWith(project + ALLOCATION))
                    .map(claim -> Term.plus(new Figure.OfClaim(claim)))
                    .toList();
            if (!parts.isEmpty()) {
                judgements.judged(Compare.sides(List.of(Term.plus(new Figure.OfClaim(size))), Relation.SUM, parts));
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static List<Claim> sizes(Subject subject) {
        return subject.stated().claims(SectionKind.PROJECT_EXPENDITURE, Measure.AMOUNT).stream()
                .filter(claim -> claim.subject().endsWith("/" + SIZE))
                .toList();
    }
}
