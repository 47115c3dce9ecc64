package io.gouji.validation.rule;

import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.Outcome;
import io.gouji.model.narrative.Claim;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.StatedFormula;
import io.gouji.model.rule.StatedTerm;
import io.gouji.model.rule.StatedTerm.Each;
import io.gouji.validation.rule.Observation.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a rule that consists of formulas over what is stated in words, tables and targets. A number in words is matched by
 * section, subject and measure, never because an equal number stands somewhere.
 */
final class StatedEquations implements RuleCheck {

    private static final Pattern ITEM = Pattern.compile("\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern CLASS = Pattern.compile("\\d{3}");
    private static final Map<String, String> CLASS_CODES = classCodes();

    private static Map<String, String> classCodes() {
        Map<String, String> codes = new HashMap<>();
        for (ClassificationCode code : ClassificationCatalogue.bundled().codes(Classification.FUNCTIONAL)) {
            if (CLASS.matcher(code.code()).matches()) {
                codes.putIfAbsent(code.name(), code.code());
            }
        }
        return Map.copyOf(codes);
    }

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Run run = new Run(rule, subject, judgements);
        rule.equations().forEach(run::check);
        if (judgements.isEmpty()) {
            judgements.unjudged(
                    run.needsWords && !subject.stated().read() ? Reason.NARRATIVE_NOT_READ : Reason.NOT_STATED);
        }
    }

    /** A term that was looked up. */
    private sealed interface Found {

        /** Figures it may stand for: several where the formula names alternatives. */
        record Figures(List<Figure> alternatives) implements Found {}

        /** Nothing is stated of it. */
        record Absent() implements Found {}

        /** It cannot be told. */
        record Unknown(Reason reason, int table) implements Found {}
    }

    /** A class or an item that a formula is applied to. */
    private record Bound(String code, Claim claim) {}

    private static final class Run {

        private final Rule rule;
        private final Subject subject;
        private final Judgements judgements;
        private boolean needsWords;

        Run(Rule rule, Subject subject, Judgements judgements) {
            this.rule = rule;
            this.subject = subject;
            this.judgements = judgements;
        }

        void check(StatedFormula formula) {
            needsWords |= Stream.concat(formula.left().stream(), formula.right().stream())
                    .anyMatch(StatedTerm.Claimed.class::isInstance);
            StatedTerm first = formula.left().get(0);
            if (first instanceof StatedTerm.Claimed claimed && claimed.each() != Each.ONCE) {
                bound(claimed, formula).forEach(bound -> judge(formula, bound.claim(), bound.code()));
            } else if (first instanceof StatedTerm.Claimed claimed) {
                List<Claim> claims = subject.stated().claims(claimed.section(), claimed.subjects(), claimed.measure());
                claims.forEach(claim -> judge(formula, claim, null));
                if (claims.isEmpty()) {
                    judge(formula, null, null);
                }
            } else {
                judge(formula, null, null);
            }
        }

        private List<Bound> bound(StatedTerm.Claimed term, StatedFormula formula) {
            List<Bound> bound = new ArrayList<>();
            for (Claim claim : subject.stated().claims(term.section(), term.measure())) {
                code(claim, term.each(), formula).ifPresent(code -> bound.add(new Bound(code, claim)));
            }
            return bound;
        }

        /** The code a subject stands for: it is one, or it is the name of one in a table of the formula or in the code list. */
        private Optional<String> code(Claim claim, Each each, StatedFormula formula) {
            String name = Labels.normal(claim.subject());
            if (each == Each.ITEM) {
                return ITEM.matcher(name).matches() ? Optional.of(name.replace("-", "")) : Optional.empty();
            }
            if (CLASS.matcher(name).matches()) {
                return Optional.of(name);
            }
            return formula.right().stream()
                    .filter(StatedTerm.Cell.class::isInstance)
                    .flatMap(term -> subject.cells().table(((StatedTerm.Cell) term).kind()).stream())
                    .flatMap(table -> classNamed(table, name).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(CLASS_CODES.get(name)));
        }

        private static Optional<String> classNamed(DisclosureTable table, String name) {
            return table.rows().stream()
                    .filter(row -> row.kind() == RowKind.CLASS
                            && Labels.normal(row.label()).endsWith(name))
                    .map(TableRow::code)
                    .findFirst();
        }

        private void judge(StatedFormula formula, @Nullable Claim leading, @Nullable String code) {
            List<Term> left = new ArrayList<>();
            List<Term> right = new ArrayList<>();
            List<Figure> alternatives = List.of();
            List<StatedTerm> terms = Stream.concat(formula.left().stream(), formula.right().stream())
                    .toList();
            for (int i = 0; i < terms.size(); i++) {
                StatedTerm term = terms.get(i);
                Found found = i == 0 && leading != null
                        ? new Found.Figures(List.of(new Figure.OfClaim(leading)))
                        : find(term, code);
                if (found instanceof Found.Absent) {
                    return;
                }
                if (found instanceof Found.Unknown unknown) {
                    judgements.unjudged(new Cells.Lookup.Unknown(unknown.reason(), unknown.table()));
                    return;
                }
                List<Figure> figures = ((Found.Figures) found).alternatives();
                alternatives = figures.size() > 1 ? figures : alternatives;
                (i < formula.left().size() ? left : right).add(new Term(term.negative(), figures.get(0)));
            }
            Observation observation = best(formula, left, right, alternatives);
            if (observation.outcome() == Outcome.HELD && !alternatives.isEmpty()) {
                // Which of the figures is meant is not told, so that none of them is held fast.
                judgements.held(1);
            } else if (Compare.isCutOff(observation)) {
                judgements.judgedLower(observation);
            } else {
                judgements.judged(observation);
            }
        }

        /** With alternatives the formula holds if it holds with any of them. */
        private static Observation best(
                StatedFormula formula, List<Term> left, List<Term> right, List<Figure> alternatives) {
            Observation first = Compare.sides(left, formula.relation(), right);
            if (first.outcome() == Outcome.VIOLATED && right.size() == 1) {
                for (Figure other : alternatives) {
                    Observation observation = Compare.sides(
                            left,
                            formula.relation(),
                            List.of(new Term(right.get(0).negative(), other)));
                    if (observation.outcome() != Outcome.VIOLATED) {
                        return observation;
                    }
                }
            }
            return first;
        }

        private Found find(StatedTerm term, @Nullable String code) {
            if (term instanceof StatedTerm.Claimed claimed) {
                return claimed(claimed, code);
            }
            if (term instanceof StatedTerm.Target target) {
                return target(target);
            }
            return cell((StatedTerm.Cell) term, code);
        }

        private Found claimed(StatedTerm.Claimed term, @Nullable String code) {
            List<Claim> claims = term.each() == Each.ONCE
                    ? subject.stated().claims(term.section(), term.subjects(), term.measure())
                    : subject.stated().claims(term.section(), term.measure()).stream()
                            .filter(claim -> names(claim, code))
                            .toList();
            if (claims.isEmpty()) {
                return subject.stated()
                        .notBudgeted(term.section(), term.subjects())
                        .<Found>map(statement -> new Found.Figures(List.of(new Figure.OfStatement(statement))))
                        .orElse(new Found.Absent());
            }
            boolean same = claims.stream()
                    .allMatch(claim -> claim.value().compareTo(claims.get(0).value()) == 0);
            return same
                    ? new Found.Figures(List.of(new Figure.OfClaim(claims.get(0))))
                    : new Found.Unknown(Reason.TWO_CANDIDATES, 0);
        }

        private static boolean names(Claim claim, @Nullable String code) {
            String name = Labels.normal(claim.subject());
            return code != null && (name.replace("-", "").equals(code) || code.equals(CLASS_CODES.get(name)));
        }

        private Found target(StatedTerm.Target term) {
            return subject.document().performance().stream()
                    .filter(table -> table.scope() == term.scope())
                    .findFirst()
                    .<Found>flatMap(table -> funding(table, term))
                    .orElse(new Found.Absent());
        }

        private static Optional<Found> funding(PerformanceTable table, StatedTerm.Target term) {
            return table.funding(term.source())
                    .map(funding -> new Found.Figures(List.of(new Figure.OfFunding(table, funding))));
        }

        private Found cell(StatedTerm.Cell term, @Nullable String code) {
            List<Figure> figures = new ArrayList<>();
            for (String column : term.columns()) {
                Cells.Lookup lookup;
                if (term.each() != Each.ONCE && code != null) {
                    lookup = subject.cells().byCode(term.kind(), code, column, rule.id());
                } else if (term.byCode()) {
                    lookup = subject.cells().byCode(term.kind(), term.row(), column, rule.id());
                } else {
                    lookup = subject.cells().byName(term.kind(), term.row(), column, rule.id());
                }
                if (lookup instanceof Cells.Lookup.Known known) {
                    figures.add(known.figure());
                } else if (lookup instanceof Cells.Lookup.Unknown unknown) {
                    if (unknown.reason() == Reason.NOT_IN_SET && (term.columns().size() > 1)) {
                        continue;
                    }
                    return unknown.reason() == Reason.NOT_IN_SET
                            ? new Found.Absent()
                            : new Found.Unknown(unknown.reason(), unknown.table());
                }
            }
            return figures.isEmpty() ? new Found.Absent() : new Found.Figures(figures);
        }
    }
}
