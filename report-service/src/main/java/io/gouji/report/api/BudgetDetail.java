package io.gouji.report.api;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.report.view.DocumentBodies.Bodies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A budget by one of its revisions.
 *
 * @param facts printed figures
 * @param factsByOrigin how many of them were printed in their cell, placed, repaired, or are ambiguous
 * @param tables tables that were found
 * @param repairs things that were read otherwise than they stood there
 * @param findings null while the revision was not judged
 * @param notes what a reader of the figures must know
 */
@Schema(description = "A budget by one of its revisions.")
record BudgetDetail(
        UUID budgetId,
        String organisation,
        @Nullable String regionCode,
        @Nullable String regionName,
        int fiscalYear,
        BudgetKind kind,
        @Nullable String title,
        @Nullable LocalDate signedOn,
        String unit,
        String templateSet,
        RevisionItem revision,
        Totals totals,
        int facts,
        Map<Origin, Long> factsByOrigin,
        int tables,
        int repairs,
        @Nullable FindingCounts findings,
        List<Note> notes) {

    static BudgetDetail of(UUID budgetId, Revision revision, Bodies bodies) {
        BudgetParsed parsed = Objects.requireNonNull(bodies.parsed(), "a revision has figures");
        BudgetValidated validated = bodies.validated();
        DocumentHeader header = parsed.document().header();
        return new BudgetDetail(
                budgetId,
                header.organisation(),
                header.regionCode(),
                header.regionName(),
                header.fiscalYear(),
                header.kind(),
                header.title(),
                header.signedOn(),
                header.unit().symbol(),
                header.templateSet(),
                RevisionItem.of(revision.document(), revision.number(), revision.revisions()),
                Totals.of(revision.document()),
                parsed.document().facts().size(),
                count(Origin.values(), parsed.document().facts().stream().map(Fact::origin)),
                parsed.document().tables().size(),
                parsed.document().repairs().size(),
                validated == null ? null : FindingCounts.of(validated),
                parsed.document().notes());
    }

    /** How often each constant occurs, those that do not occur included. */
    private static <E extends Enum<E>> Map<E, Long> count(E[] all, Stream<E> seen) {
        Map<E, Long> counts = new LinkedHashMap<>();
        Arrays.stream(all).forEach(constant -> counts.put(constant, 0L));
        seen.forEach(constant -> counts.merge(constant, 1L, Long::sum));
        return counts;
    }

    /**
     * How many findings there are.
     *
     * @param byOutcome findings of each outcome
     * @param violatedBySeverity violated ones of each severity
     */
    record FindingCounts(
            String catalogueVersion, Map<Outcome, Long> byOutcome, Map<Severity, Long> violatedBySeverity) {

        private static FindingCounts of(BudgetValidated validated) {
            return new FindingCounts(
                    validated.catalogueVersion(),
                    count(Outcome.values(), validated.findings().stream().map(Finding::outcome)),
                    count(
                            Severity.values(),
                            validated.findings().stream()
                                    .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                                    .map(Finding::severity)));
        }
    }
}
