package io.gouji.validation.rule.performance;

import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Compare;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Observation.Term;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The money that words state for projects paid by appropriations and for the others. Publishers count as appropriations either
 * the general public budget alone, which is what the table of projects shows, or managed funds and state capital with it; the
 * form does not say which, so that a figure that either gives holds.
 */
final class ProjectMoney {

    private static final String TOTAL = "总计";
    private static final String PROJECTS = "项目支出";
    private static final List<String> GENERAL = List.of("GPB");
    private static final List<String> APPROPRIATIONS = List.of("GPB", "GOV", "SCB");
    private static final List<String> CARRIED = List.of("结转项目支出", "非财政结转项目支出");

    private ProjectMoney() {}

    static void stated(Rule rule, Subject subject, Judgements judgements) {
        subject.stated()
                .claims(SectionKind.PERFORMANCE, List.of("财政拨款项目"), Measure.AMOUNT)
                .forEach(claim -> judge(claim, List.of(), false, rule, subject, judgements));
        List<Claim> others = subject.stated().claims(SectionKind.PERFORMANCE, List.of("非财政拨款项目"), Measure.AMOUNT);
        if (!others.isEmpty()) {
            judgeOthers(others, rule, subject, judgements);
        }
        PerformanceChecks.sayWhyNothing(judgements);
    }

    /** All projects less those carried over; where one of these figures is not known, nothing can be said. */
    private static void judgeOthers(List<Claim> claims, Rule rule, Subject subject, Judgements judgements) {
        List<Term> fast = new ArrayList<>();
        List<Cells.Lookup> cells = new ArrayList<>(List.of(subject.cells().byName("EXP", TOTAL, PROJECTS, rule.id())));
        CARRIED.forEach(column -> cells.add(subject.cells().byName("CRY", TOTAL, column, rule.id())));
        for (Cells.Lookup cell : cells) {
            if (cell instanceof Cells.Lookup.Unknown unknown) {
                judgements.unjudged(unknown);
                return;
            }
            fast.add(new Term(!fast.isEmpty(), ((Cells.Lookup.Known) cell).figure()));
        }
        claims.forEach(claim -> judge(claim, fast, true, rule, subject, judgements));
    }

    /** Compares a statement with what stands fast and, added or subtracted, the projects of either scope. */
    private static void judge(
            Claim claim, List<Term> fast, boolean less, Rule rule, Subject subject, Judgements judgements) {
        List<Observation> readings = new ArrayList<>();
        for (List<String> scope : List.of(APPROPRIATIONS, GENERAL)) {
            List<Term> terms = new ArrayList<>(fast);
            for (String kind : scope) {
                Cells.Lookup cell = subject.cells().byName(kind, TOTAL, PROJECTS, rule.id());
                if (cell instanceof Cells.Lookup.Unknown unknown) {
                    judgements.unjudged(unknown);
                    return;
                }
                terms.add(new Term(less, ((Cells.Lookup.Known) cell).figure()));
            }
            readings.add(Compare.sides(List.of(Term.plus(new Figure.OfClaim(claim))), Relation.SUM, terms));
        }
        judgements.judged(readings.stream()
                .filter(reading -> reading.outcome() != Outcome.VIOLATED)
                .findFirst()
                .orElse(readings.get(0)));
    }
}
