package io.gouji.report.api;

import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.RuleCoverage;
import io.gouji.report.view.DocumentBodies;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How far each rule was applied to a disclosure: no finding and not checked are different answers. */
@Path("/api/v1/budgets/{budgetId}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class CoverageResource {

    private final Revisions revisions;
    private final DocumentBodies bodies;
    private final ConditionalAnswers answers;

    CoverageResource(Revisions revisions, DocumentBodies bodies, ConditionalAnswers answers) {
        this.revisions = revisions;
        this.bodies = bodies;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "How far each rule was applied, and why it was not",
            description =
                    "summary is null while the revision was not judged. Counts of a rule are of the equations it was"
                            + " judged on.")
    public Uni<RestResponse<BudgetCoverage>> get(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Context Request request,
            @Context UriInfo uri) {
        return revisions
                .find(budgetId, revision)
                .chain(found -> answers.ofFindings(
                        found.document(),
                        List.of(),
                        request,
                        uri,
                        () -> bodies.validated(found.document().documentId)
                                .map(validated -> validated == null
                                        ? new BudgetCoverage(List.of(), null, null, null, null)
                                        : BudgetCoverage.of(validated))));
    }

    /**
     * How far the rules were applied.
     *
     * @param next always null: all rules come at once
     * @param summary all rules together; null where it was not judged or the event does not say
     * @param settings what was set otherwise than in the catalogue, null where nothing was
     */
    @Schema(description = "How far each rule was applied. next is always null.")
    record BudgetCoverage(
            List<OfRule> items,
            @Nullable String next,
            @Nullable CoverageSummary summary,
            @Nullable String catalogueVersion,
            @Nullable AppliedSettings settings) {

        private static BudgetCoverage of(BudgetValidated validated) {
            Map<String, List<Finding>> findings =
                    validated.findings().stream().collect(Collectors.groupingBy(Finding::ruleId));
            return new BudgetCoverage(
                    validated.coverage().stream()
                            .map(coverage -> OfRule.of(coverage, findings.getOrDefault(coverage.ruleId(), List.of())))
                            .toList(),
                    null,
                    validated.coverage().isEmpty() ? null : CoverageSummary.of(validated.coverage()),
                    validated.catalogueVersion(),
                    validated.settings());
        }
    }

    /**
     * How far one rule was applied.
     *
     * @param title of the rule, null where it left no finding
     * @param applied how often it was judged: the sum of held, violated and rounding
     * @param notApplicable whether the document gave it nothing, or not everything, to apply to
     * @param notChecked how often it could not be judged
     * @param failed whether the rule itself failed
     * @param reasons why it was not applicable, not checked or failed
     */
    record OfRule(
            String ruleId,
            @Nullable LocalizedText title,
            @Nullable String family,
            int applied,
            int held,
            int violated,
            int rounding,
            boolean notApplicable,
            int notChecked,
            boolean failed,
            List<ReasonItem> reasons) {

        private static OfRule of(RuleCoverage coverage, List<Finding> findings) {
            return new OfRule(
                    coverage.ruleId(),
                    findings.isEmpty() ? null : findings.get(0).title(),
                    findings.isEmpty() ? null : findings.get(0).family(),
                    coverage.applied(),
                    coverage.held(),
                    coverage.violated(),
                    coverage.rounding(),
                    coverage.notApplicable(),
                    coverage.notChecked(),
                    coverage.failed(),
                    findings.stream()
                            .flatMap(finding -> ReasonItem.of(finding).stream())
                            .toList());
        }
    }

    /** Why a rule was not applied, with a stable code and a sentence. */
    record ReasonItem(String code, LocalizedText message) {

        private static List<ReasonItem> of(Finding finding) {
            String reason = finding.reason();
            return reason == null ? List.of() : List.of(new ReasonItem(reason, finding.message()));
        }
    }
}
