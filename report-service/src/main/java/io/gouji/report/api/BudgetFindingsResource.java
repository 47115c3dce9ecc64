package io.gouji.report.api;

import io.gouji.report.view.DocumentBodies;
import io.gouji.report.view.ExplanationViews;
import io.gouji.report.view.FindingFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the rules found in one disclosure. */
@Path("/api/v1/budgets/{budgetId}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class BudgetFindingsResource {

    private final Revisions revisions;
    private final DocumentBodies bodies;
    private final ExplanationViews explanations;
    private final ConditionalAnswers answers;

    BudgetFindingsResource(
            Revisions revisions, DocumentBodies bodies, ExplanationViews explanations, ConditionalAnswers answers) {
        this.explanations = explanations;
        this.revisions = revisions;
        this.bodies = bodies;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Findings of a budget: the violated equations unless another outcome is asked for",
            description =
                    "VIOLATED and ROUNDING ones stand for one equation each, HELD, NOT_APPLICABLE and NOT_CHECKED ones for"
                            + " a rule and a reason, with the number of equations. A waived one stays"
                            + " in the list with who waived it, why and until when. validatedAt is null while nothing was judged.")
    public Uni<RestResponse<BudgetFindings>> list(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.OUTCOME, example = "VIOLATED") @RestQuery List<String> outcome,
            @Parameter(description = ApiTexts.SEVERITY, example = "ERROR") @RestQuery @Nullable String severity,
            @Parameter(description = ApiTexts.RULE, example = "ARI-TOT-01") @RestQuery @Nullable String rule,
            @Parameter(description = ApiTexts.WAIVED, example = "false") @RestQuery @Nullable String waived,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit,
            @Context Request request,
            @Context UriInfo uri) {
        int atMost = Parameters.limit(limit);
        FindingFilter wanted = Parameters.findings(outcome, severity, rule, waived);
        return revisions
                .find(budgetId, revision)
                .chain(found -> explanations
                        .ofBudgets(List.of(Parameters.budgetId(budgetId)))
                        .chain(said -> answers.ofFindings(
                                found.document(),
                                said,
                                request,
                                uri,
                                () -> bodies.validated(found.document().documentId)
                                        .map(validated -> validated == null
                                                ? new BudgetFindings(
                                                        List.of(), null, List.of(), found.document().state, null, null)
                                                : BudgetFindings.of(
                                                        validated,
                                                        Explanations.of(said),
                                                        found,
                                                        wanted,
                                                        after,
                                                        atMost)))));
    }
}
