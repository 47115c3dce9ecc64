package io.gouji.report.api;

import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.FindingExplained;
import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.FiguresDigest;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.report.messaging.ExplanationLog;
import io.gouji.report.view.DocumentBodies;
import io.gouji.report.view.ExplanationRow;
import io.gouji.report.view.ExplanationViews;
import io.gouji.report.view.ExplanationViews.Place;
import io.gouji.report.view.ExplanationViews.Said;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What persons say of findings. What is said goes to the log and comes into the views from there: it can be made again with them, and
 * other systems see it too.
 */
@Path("/api/v1/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Explanations", description = "Explaining findings, and waiving them for a time")
public class ExplanationsResource {

    private static final String LIST = "explanations";
    /** What a browser says of a request that another site's page makes. */
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private final ExplanationViews explanations;
    private final Revisions revisions;
    private final DocumentBodies bodies;
    private final ExplanationLog log;
    private final boolean allowed;

    ExplanationsResource(
            ExplanationViews explanations,
            Revisions revisions,
            DocumentBodies bodies,
            ExplanationLog log,
            @ConfigProperty(name = "gouji.explanations.allowed", defaultValue = "false") boolean allowed) {
        this.explanations = explanations;
        this.revisions = revisions;
        this.bodies = bodies;
        this.log = log;
        this.allowed = allowed;
    }

    @GET
    @Operation(
            summary = "What was said of findings, the latest first",
            description = "With its standing: IN_FORCE, LAPSED and why, FINDING_GONE, or WITHDRAWN.")
    public Uni<Page<Explanation>> list(
            @Parameter(description = "Only of findings of this budget") @RestQuery @Nullable String budget,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit) {
        int atMost = Parameters.limit(limit);
        UUID budgetId = budget == null || budget.isEmpty() ? null : Parameters.budgetId(budget);
        Place behind = Cursor.read(
                after, LIST, 2, keys -> new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return explanations
                .latestFirst(budgetId, behind, atMost + 1)
                .map(found -> Page.of(
                        found,
                        atMost,
                        said -> Explanation.of(said.explanation(), said.finding()),
                        ExplanationsResource::cursor));
    }

    private static String cursor(Said said) {
        return Cursor.of(LIST, said.explanation().explainedAt, said.explanation().explanationId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Explains a violation of the present revision of a budget, or waives it for a time",
            description =
                    "Holds while the figures and the version of the rule are as they are now, and until its last day."
                            + " Replaces what was said of the finding before. Seen in the lists of findings a moment later.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ExplanationRequest.class)))
    @APIResponse(responseCode = "201", description = "It is in the log")
    @APIResponse(responseCode = "403", description = "It is not allowed here")
    @APIResponse(responseCode = "404", description = "There is no such finding")
    @APIResponse(responseCode = "422", description = "A field is missing or cannot be")
    public Uni<RestResponse<Explanation>> explain(
            @Parameter(hidden = true) @HeaderParam("Sec-Fetch-Site") @Nullable String site, @Nullable String body) {
        checkAllowed(site);
        ExplanationRequest request = ExplanationRequest.read(body);
        String budgetId = request.checkedBudgetId();
        UUID budget = Parameters.budgetId(budgetId);
        String findingId = request.checkedFindingId();
        ExplanationKind kind = request.checkedKind();
        String person = ExplanationRequest.person(request.person());
        String reason = request.checkedReason();
        LocalDate expiresOn = request.checkedExpiresOn();
        return revisions
                .find(budgetId, null)
                .chain(revision -> bodies.validated(revision.document().documentId))
                .map(validated -> violation(validated, findingId))
                .map(finding -> new FindingExplained(
                        BudgetIds.explanationId(budget, findingId),
                        budget,
                        findingId,
                        finding.ruleId(),
                        finding.ruleVersion(),
                        FiguresDigest.of(finding),
                        kind,
                        person,
                        reason,
                        expiresOn,
                        now(),
                        null,
                        null))
                .chain(log::append)
                .map(explained -> RestResponse.ResponseBuilder.<Explanation>create(RestResponse.Status.CREATED)
                        .entity(Explanation.of(explained))
                        .header("Location", "/api/v1/explanations/" + explained.explanationId())
                        .build());
    }

    private static Finding violation(@Nullable BudgetValidated validated, String findingId) {
        Finding finding = validated == null
                ? null
                : validated.findings().stream()
                        .filter(each -> each.id().equals(findingId))
                        .findFirst()
                        .orElse(null);
        if (finding == null) {
            throw new ProblemException(
                    ProblemCode.FINDING_NOT_FOUND,
                    "该预算的现行版本中没有编号为 " + findingId + " 的问题。",
                    "The present revision of the budget has no finding " + findingId + ".");
        }
        if (finding.outcome() != Outcome.VIOLATED || finding.count() != 1) {
            throw new ProblemException(
                    ProblemCode.NOT_A_VIOLATION,
                    "只有单个的不符（VIOLATED）可以说明或豁免，" + findingId + " 不是。",
                    "Only a single violation can be explained or waived, and " + findingId + " is none.");
        }
        return finding;
    }

    @GET
    @Path("/{explanationId}")
    @Operation(summary = "What was said of a finding")
    public Uni<Explanation> get(@Parameter(description = "Id of the explanation") String explanationId) {
        return row(explanationId)
                .chain(row -> explanations.finding(row).map(finding -> Explanation.of(row, finding.orElse(null))));
    }

    @DELETE
    @Path("/{explanationId}")
    @Operation(summary = "Takes back what was said of a finding", description = "It stays in the log and in this list.")
    @APIResponse(responseCode = "200", description = "It is taken back")
    @APIResponse(responseCode = "403", description = "It is not allowed here")
    public Uni<Explanation> withdraw(
            @Parameter(description = "Id of the explanation") String explanationId,
            @Parameter(description = "Who takes it back") @RestQuery @Nullable String person,
            @Parameter(hidden = true) @HeaderParam("Sec-Fetch-Site") @Nullable String site) {
        checkAllowed(site);
        String by = ExplanationRequest.person(person);
        return row(explanationId).chain(row -> {
            FindingExplained said = Explanation.event(row);
            return said.withdrawnAt() != null
                    ? Uni.createFrom().item(Explanation.of(said))
                    : log.append(said.withdrawn(by, now())).map(Explanation::of);
        });
    }

    private Uni<ExplanationRow> row(String explanationId) {
        return explanations
                .find(Parameters.uuid("explanationId", explanationId))
                .map(row -> {
                    if (row == null) {
                        throw new ProblemException(
                                ProblemCode.EXPLANATION_NOT_FOUND,
                                "没有编号为 " + explanationId + " 的说明。",
                                "There is no explanation with the id " + explanationId + ".");
                    }
                    return row;
                });
    }

    private void checkAllowed(@Nullable String site) {
        if (!allowed || site != null && OTHER_SITES.contains(site)) {
            throw new ProblemException(
                    ProblemCode.EXPLANATIONS_NOT_ALLOWED,
                    "此处不允许说明或豁免。如需开放，请设置 gouji.explanations.allowed=true。",
                    "Explaining and waiving is not allowed here. To allow it, set gouji.explanations.allowed=true.");
        }
    }

    /** In microseconds, the precision of the database. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
