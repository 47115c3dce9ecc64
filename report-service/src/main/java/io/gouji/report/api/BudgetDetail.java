package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import io.gouji.report.view.DocumentBodies.Bodies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A budget by one of its revisions.
 *
 * @param templateSet {@code unknown} where its tables are of no known set, which a note says too
 * @param templateSetName for people, null for a set that this version does not know
 * @param profile what the organisation says of itself, null where nothing was found
 * @param facts printed figures
 * @param factsByOrigin how many of them were printed in their cell, placed, repaired, or are ambiguous
 * @param tables tables that were found
 * @param tablesOfSet tables that the template set consists of, null for a set that this version does not know
 * @param claims numbers stated in words
 * @param goals performance indicators
 * @param personalData personal data found on the pages
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
        @Schema(examples = "xinjiang-11") String templateSet,
        @Nullable LocalizedText templateSetName,
        RevisionItem revision,
        @Nullable OrganisationProfile profile,
        Totals totals,
        int facts,
        Map<Origin, Long> factsByOrigin,
        int tables,
        @Nullable Integer tablesOfSet,
        int claims,
        int goals,
        int personalData,
        int repairs,
        @Nullable FindingCounts findings,
        List<Note> notes) {

    static BudgetDetail of(UUID budgetId, Revision revision, Bodies bodies, Explanations explanations) {
        BudgetParsed parsed = Objects.requireNonNull(bodies.parsed(), "a revision has figures");
        BudgetValidated validated = bodies.validated();
        BudgetDocument document = parsed.document();
        DocumentHeader header = document.header();
        Optional<TemplateSet> set = TemplateSets.all().stream()
                .filter(known -> known.id().equals(header.templateSet()))
                .findFirst();
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
                set.map(TemplateSet::name).orElse(null),
                RevisionItem.of(revision.document(), revision.number(), revision.revisions()),
                document.profile(),
                Totals.of(revision.document()),
                document.facts().size(),
                count(Origin.values(), document.facts().stream().map(Fact::origin)),
                document.tables().size(),
                set.map(known -> known.tables().size()).orElse(null),
                document.narrative().claims().size(),
                document.performance().stream()
                        .mapToInt(table -> table.indicators().size())
                        .sum(),
                document.personalData().size(),
                document.repairs().size(),
                validated == null ? null : FindingCounts.of(validated, explanations),
                document.notes());
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
     * @param openBySeverity those of them that are not waived
     * @param waived violated ones with a waiver in force
     * @param coverage how far the rules were applied; null where the event does not say
     * @param settings what was set otherwise than in the catalogue when it was judged; null where nothing was
     */
    record FindingCounts(
            String catalogueVersion,
            Map<Outcome, Long> byOutcome,
            Map<Severity, Long> violatedBySeverity,
            Map<Severity, Long> openBySeverity,
            long waived,
            @Nullable CoverageSummary coverage,
            @Nullable AppliedSettings settings) {

        private static FindingCounts of(BudgetValidated validated, Explanations explanations) {
            List<ExplainedFinding> violated = validated.findings().stream()
                    .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                    .map(finding -> explanations.with(validated.budgetId(), finding))
                    .toList();
            return new FindingCounts(
                    validated.catalogueVersion(),
                    count(Outcome.values(), validated.findings().stream().map(Finding::outcome)),
                    count(
                            Severity.values(),
                            violated.stream().map(each -> each.finding().severity())),
                    count(
                            Severity.values(),
                            violated.stream()
                                    .filter(each -> !each.waived())
                                    .map(each -> each.finding().severity())),
                    violated.stream().filter(ExplainedFinding::waived).count(),
                    validated.coverage().isEmpty() ? null : CoverageSummary.of(validated.coverage()),
                    validated.settings());
        }
    }
}
