package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Gaps;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the judgements of a rule into findings: what differs one by one, everything else counted. */
final class FindingWriter {

    /** More findings of one rule than these are counted only: nobody reads them, and an event has its limits. */
    private static final int MOST_LISTED = 200;

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    private final Wording wording;
    private final Subject subject;
    private final OperandWords words;
    private final FigureWords figureWords;

    FindingWriter(Wording wording, Subject subject) {
        this.wording = wording;
        this.subject = subject;
        this.words = new OperandWords(subject);
        this.figureWords = new FigureWords(subject, words, wording);
    }

    List<Finding> write(Rule rule, Judgements judgements) {
        List<Finding> findings = new ArrayList<>();
        addListed(
                findings,
                rule,
                judgements.of(Outcome.VIOLATED),
                verdict -> ofEquation(rule, verdict),
                Outcome.VIOLATED);
        addListed(
                findings,
                rule,
                judgements.of(Outcome.ROUNDING),
                verdict -> ofEquation(rule, verdict),
                Outcome.ROUNDING);
        List<Observation> observations = distinct(judgements.observations());
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.ROUNDING)) {
            addListed(
                    findings,
                    rule,
                    observations.stream()
                            .filter(observation -> observation.outcome() == outcome)
                            .toList(),
                    observation -> ofObservation(rule, observation, judgements.severity(rule.severity(), observation)),
                    outcome);
        }
        addListed(findings, rule, judgements.violatingFigures(), fact -> ofFigure(rule, fact), Outcome.VIOLATED);
        if (judgements.heldTold() && (judgements.held() > 0 || findings.isEmpty())) {
            findings.add(ofHeld(rule, judgements.held()));
        }
        judgements.unjudged().forEach((reason, tally) -> findings.add(ofReason(rule, reason, tally)));
        return findings;
    }

    private <T> void addListed(
            List<Finding> findings, Rule rule, List<T> judged, Function<T, Finding> toFinding, Outcome outcome) {
        if (judged.isEmpty()) {
            return;
        }
        judged.stream().limit(MOST_LISTED).map(toFinding).forEach(findings::add);
        int more = judged.size() - MOST_LISTED;
        if (more > 0) {
            LocalizedText message = Gaps.fill(wording.notListed(), Map.of("count", same(String.valueOf(more))));
            findings.add(counted(rule, outcome, null, more, message, List.of()));
        }
    }

    private Finding ofEquation(Rule rule, Verdict verdict) {
        LocalizedText template = verdict.violated()
                ? wording.violated().getOrDefault(verdict.identity().relation(), NOTHING)
                : wording.rounding();
        LocalizedText headline = rule.phrasing().violated();
        BigDecimal difference = verdict.difference();
        LocalizedText message = Gaps.fill(
                template,
                Map.of(
                        "headline", headline == null ? rule.title() : headline,
                        "left", words.side(verdict, true),
                        "right", words.side(verdict, false),
                        "difference", same(OperandWords.plain(difference.abs())),
                        "tolerance", same(OperandWords.plain(verdict.tolerance())),
                        "unit", UnitWords.of(verdict.unit())));
        return new Finding(
                FindingIds.ofEquation(verdict.equation()),
                rule.id(),
                rule.version(),
                rule.family(),
                rule.severity(),
                verdict.outcome(),
                null,
                1,
                rule.title(),
                message,
                verdict.right(),
                verdict.left(),
                difference,
                verdict.tolerance(),
                verdict.unit(),
                null,
                EvidenceList.ofOperands(verdict.operands()),
                rule.legalBasis());
    }

    /** The same figures judged twice are one finding. */
    private static List<Observation> distinct(List<Observation> observations) {
        Map<String, Observation> byKey = new LinkedHashMap<>();
        observations.forEach(observation -> byKey.putIfAbsent(observation.key(), observation));
        return List.copyOf(byKey.values());
    }

    private Finding ofObservation(Rule rule, Observation observation, Severity severity) {
        Observation.Comparison comparison = observation.comparison();
        return new Finding(
                FindingIds.ofKey(rule.id(), observation.key()),
                rule.id(),
                rule.version(),
                rule.family(),
                severity,
                observation.outcome(),
                null,
                1,
                rule.title(),
                message(rule, observation),
                comparison == null ? null : comparison.expected(),
                comparison == null ? null : comparison.actual(),
                comparison == null ? null : comparison.difference(),
                comparison == null ? null : comparison.tolerance(),
                comparison == null ? null : comparison.money(),
                null,
                EvidenceList.ofObservation(observation),
                rule.legalBasis());
    }

    private LocalizedText message(Rule rule, Observation observation) {
        LocalizedText headline = rule.phrasing().violated();
        Map<String, LocalizedText> values = new HashMap<>(observation.gaps());
        values.put("headline", headline == null ? rule.title() : headline);
        values.put("left", figureWords.side(observation.left()));
        values.put("right", figureWords.side(observation.right()));
        Observation.Comparison comparison = observation.comparison();
        if (comparison != null) {
            values.put(
                    "difference",
                    same(OperandWords.plain(comparison.difference().abs())));
            values.put("tolerance", same(OperandWords.plain(comparison.tolerance())));
            values.put("unit", comparison.unit());
        }
        LocalizedText own = rule.phrasing().message();
        if (!observation.violated()) {
            return Gaps.fill(wording.rounding(), values);
        }
        if (own != null) {
            return Gaps.fill(own, values);
        }
        return Gaps.fill(
                comparison == null ? wording.figure() : wording.violated().getOrDefault(comparison.relation(), NOTHING),
                values);
    }

    private Finding ofFigure(Rule rule, Fact fact) {
        LocalizedText headline = rule.phrasing().violated();
        LocalizedText message = Gaps.fill(
                wording.figure(),
                Map.of("headline", headline == null ? rule.title() : headline, "left", words.figure(fact)));
        return new Finding(
                FindingIds.ofFigure(rule.id(), fact.cell()),
                rule.id(),
                rule.version(),
                rule.family(),
                rule.severity(),
                Outcome.VIOLATED,
                null,
                1,
                rule.title(),
                message,
                BigDecimal.ZERO,
                fact.value(),
                fact.value(),
                BigDecimal.ZERO,
                fact.unit(),
                null,
                List.of(EvidenceList.ofFact(fact)),
                rule.legalBasis());
    }

    private Finding ofHeld(Rule rule, int count) {
        LocalizedText message = Gaps.fill(wording.heldOf(rule), Map.of("count", same(String.valueOf(count))));
        return counted(rule, Outcome.HELD, null, count, message, List.of());
    }

    private Finding ofReason(Rule rule, Reason reason, Judgements.Tally tally) {
        LocalizedText message = Gaps.fill(
                wording.reasonOf(rule, reason),
                Map.of(
                        "count", same(String.valueOf(tally.count())),
                        "tables", words.tables(tally.tables()),
                        "what", tally.missing()));
        List<Evidence> evidence =
                tally.cells().stream().map(this::evidenceOfDoubt).toList();
        return counted(rule, reason.outcome(), reason, tally.count(), message, evidence);
    }

    private Evidence evidenceOfDoubt(CellRef cell) {
        Fact fact = subject.figures().row(cell).figure(cell.column());
        return fact == null ? EvidenceList.ofBlank(cell) : EvidenceList.ofFact(fact);
    }

    private static Finding counted(
            Rule rule,
            Outcome outcome,
            @Nullable Reason reason,
            int count,
            LocalizedText message,
            List<Evidence> evidence) {
        String told = reason == null ? outcome.name() : outcome + "/" + reason;
        return new Finding(
                FindingIds.ofOutcome(rule.id(), told),
                rule.id(),
                rule.version(),
                rule.family(),
                rule.severity(),
                outcome,
                reason == null ? null : reason.name(),
                count,
                rule.title(),
                message,
                null,
                null,
                null,
                null,
                null,
                null,
                evidence,
                rule.legalBasis());
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
