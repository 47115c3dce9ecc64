package io.gouji.report.projection;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.FindingExplained;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.FiguresDigest;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.report.view.CompressedBody;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each event changes in the views. Pure: the same event gives the same change. */
public final class Changes {

    private Changes() {}

    /** A document is known by its name. */
    public static Change of(DocumentReceived event) {
        return new Change.Named(event.documentId(), event.fileName(), micros(event.receivedAt()));
    }

    /**
     * A document has a reason why it is no budget.
     *
     * @param at when the event was made
     */
    public static Change of(DocumentRejected event, Instant at) {
        Instant receivedAt = micros(event.receivedAt());
        return new Change.Rejected(
                event.documentId(),
                new Change.Named(event.documentId(), event.fileName(), receivedAt),
                receivedAt,
                micros(at),
                event.stage().name(),
                event.code(),
                event.message().zh(),
                event.message().en());
    }

    /**
     * A document has figures.
     *
     * @param at when the event was made
     * @param body the event as it came, with whatever a newer writer put into it
     */
    public static Change of(BudgetParsed event, Instant at, byte[] body) {
        Instant receivedAt = micros(event.receivedAt());
        return new Change.Parsed(
                event.documentId(),
                new Change.Named(event.documentId(), event.fileName(), receivedAt),
                receivedAt,
                micros(at),
                event.parserVersion(),
                VersionRank.of(event.parserVersion()),
                event.budgetId(),
                header(event.document().header()),
                GrandTotals.of(event.document()),
                factCounts(event.document()),
                CompressedBody.compress(body));
    }

    /**
     * A document has findings.
     *
     * @param at when the event was made
     * @param body the event as it came
     */
    public static Change of(BudgetValidated event, Instant at, byte[] body) {
        Map<Severity, Integer> violations = new EnumMap<>(Severity.class);
        List<Change.FindingKeys> keys = new ArrayList<>(event.findings().size());
        for (Finding finding : event.findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                violations.merge(finding.severity(), 1, Integer::sum);
            }
            boolean violated = finding.outcome() == Outcome.VIOLATED;
            keys.add(new Change.FindingKeys(
                    event.documentId(),
                    keys.size(),
                    finding.ruleId(),
                    finding.severity().name(),
                    finding.outcome().name(),
                    violated ? finding.id() : null,
                    violated ? finding.ruleVersion() : null,
                    violated ? FiguresDigest.of(finding) : null));
        }
        return new Change.Validated(
                event.documentId(),
                micros(event.receivedAt()),
                micros(at),
                event.parserVersion(),
                VersionRank.of(event.parserVersion()),
                event.catalogueVersion(),
                VersionRank.of(event.catalogueVersion()),
                violations.getOrDefault(Severity.ERROR, 0),
                violations.getOrDefault(Severity.WARNING, 0),
                violations.getOrDefault(Severity.INFO, 0),
                coverage(event),
                keys,
                CompressedBody.compress(body));
    }

    /** A person said something of a finding. */
    public static Change of(FindingExplained event) {
        Instant withdrawnAt = event.withdrawnAt();
        return new Change.Explained(
                event.explanationId(),
                event.budgetId(),
                event.findingId(),
                event.ruleId(),
                event.ruleVersion(),
                event.figures(),
                event.kind().name(),
                event.person(),
                event.reason(),
                event.expiresOn(),
                micros(event.explainedAt()),
                withdrawnAt == null ? null : micros(withdrawnAt),
                event.withdrawnBy(),
                micros(event.saidAt()));
    }

    private static Change.@Nullable Coverage coverage(BudgetValidated event) {
        if (event.coverage().isEmpty()) {
            return null;
        }
        CoverageSummary summary = CoverageSummary.of(event.coverage());
        return new Change.Coverage(
                summary.percent(),
                summary.applied(),
                summary.held(),
                summary.violated(),
                summary.rounding(),
                summary.notApplicable(),
                summary.notChecked(),
                summary.partlyChecked(),
                summary.failed());
    }

    private static Change.Header header(DocumentHeader header) {
        return new Change.Header(
                header.organisation(),
                header.regionCode(),
                header.regionName(),
                header.fiscalYear(),
                header.kind().name(),
                header.unit().symbol(),
                header.templateSet(),
                header.title());
    }

    private static Change.FactCounts factCounts(BudgetDocument document) {
        Map<Origin, Integer> counts = new EnumMap<>(Origin.class);
        for (Fact fact : document.facts()) {
            counts.merge(fact.origin(), 1, Integer::sum);
        }
        return new Change.FactCounts(
                document.facts().size(),
                counts.getOrDefault(Origin.PLACED, 0),
                counts.getOrDefault(Origin.REPAIRED, 0),
                counts.getOrDefault(Origin.AMBIGUOUS, 0));
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
