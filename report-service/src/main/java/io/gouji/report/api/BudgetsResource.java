package io.gouji.report.api;

import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.report.view.BudgetFilter;
import io.gouji.report.view.BudgetViews;
import io.gouji.report.view.BudgetViews.Place;
import io.gouji.report.view.DocumentBodies;
import io.gouji.report.view.DocumentViews;
import io.gouji.report.view.ExplanationRow;
import io.gouji.report.view.ExplanationViews;
import io.gouji.report.view.FindingFilter;
import io.gouji.report.view.PresentBudget;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Budgets, each by its present revision. */
@Path("/api/v1/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets", description = "Disclosed budgets: what they say and how they stand")
public class BudgetsResource {

    private static final String LIST = "budgets";
    private static final String REVISIONS = "revisions";

    private final BudgetViews budgets;
    private final DocumentViews documents;
    private final DocumentBodies bodies;
    private final Revisions revisions;
    private final ConditionalAnswers answers;
    private final ExplanationViews explanations;

    BudgetsResource(
            BudgetViews budgets,
            DocumentViews documents,
            DocumentBodies bodies,
            Revisions revisions,
            ConditionalAnswers answers,
            ExplanationViews explanations) {
        this.budgets = budgets;
        this.documents = documents;
        this.bodies = bodies;
        this.revisions = revisions;
        this.answers = answers;
        this.explanations = explanations;
    }

    @GET
    @Operation(summary = "Budgets by year, the latest first, then by organisation")
    public Uni<Page<BudgetSummary>> list(
            @Parameter(description = ApiTexts.ORGANISATION) @RestQuery @Nullable String organisation,
            @Parameter(description = ApiTexts.REGION, example = "65") @RestQuery @Nullable String region,
            @Parameter(description = ApiTexts.FISCAL_YEAR, example = "2025") @RestQuery @Nullable String fiscalYear,
            @Parameter(description = ApiTexts.KIND, example = "DEPARTMENT_BUDGET") @RestQuery @Nullable String kind,
            @Parameter(
                            description = "Only budgets with an open violation of this rule; waived ones are not open",
                            example = "ARI-TOT-01")
                    @RestQuery
                    @Nullable
                    String rule,
            @Parameter(description = "Only budgets with an open violation of this severity", example = "ERROR")
                    @RestQuery
                    @Nullable
                    String severity,
            @Parameter(description = "Part of the issuer's name, the file's name or the title of a violated rule")
                    @RestQuery
                    @Nullable
                    String q,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit) {
        int atMost = Parameters.limit(limit);
        BudgetFilter filter = Parameters.budgets(organisation, region, fiscalYear, kind);
        Place behind = Cursor.read(
                after,
                LIST,
                3,
                keys -> new Place(Integer.parseInt(keys.get(0)), keys.get(1), UUID.fromString(keys.get(2))));
        return budgets.list(filter, search(q), violated(rule, severity), behind, atMost + 1)
                .chain(found -> explanations
                        .waived(
                                found.stream()
                                        .map(present -> present.budget().budgetId)
                                        .toList(),
                                Explanation.today())
                        .map(waived -> Page.of(
                                found, atMost, present -> BudgetSummary.of(present, waived), BudgetsResource::cursor)));
    }

    private static String cursor(PresentBudget present) {
        Place place = present.place();
        return Cursor.of(LIST, place.fiscalYear(), place.organisation(), place.budgetId());
    }

    private static @Nullable FindingFilter violated(@Nullable String rule, @Nullable String severity) {
        String ruleId = Parameters.text("rule", rule);
        String severityName = Parameters.constant("severity", severity, Severity.class);
        return ruleId == null && severityName == null
                ? null
                : new FindingFilter(Set.of(Outcome.VIOLATED.name()), severityName, ruleId, false, Explanation.today());
    }

    private static BudgetFilter.@Nullable Search search(@Nullable String q) {
        String text = Parameters.text("q", q);
        if (text == null) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> rules = RuleCatalogue.bundled().rules().stream()
                .filter(rule -> (rule.title().zh() + "\n" + rule.title().en())
                        .toLowerCase(Locale.ROOT)
                        .contains(lower))
                .map(rule -> rule.id())
                .collect(Collectors.toUnmodifiableSet());
        return new BudgetFilter.Search(text, rules);
    }

    @GET
    @Path("/{budgetId}")
    @Operation(
            summary = "A budget: header, revision, totals, notes, and how many figures and findings of which sort",
            description =
                    "findings is null while the revision was not judged: no finding and not checked are not the same.")
    public Uni<RestResponse<BudgetDetail>> get(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Context Request request,
            @Context UriInfo uri) {
        return revisions
                .find(budgetId, revision)
                .chain(found -> explanations
                        .ofBudgets(List.of(Parameters.budgetId(budgetId)))
                        .chain(said -> answers.ofFindings(
                                found.document(),
                                said,
                                request,
                                uri,
                                () -> detail(Parameters.budgetId(budgetId), found, said))));
    }

    private Uni<BudgetDetail> detail(UUID budgetId, Revision revision, List<ExplanationRow> said) {
        return bodies.both(revision.document().documentId)
                .map(both -> BudgetDetail.of(budgetId, revision, both, Explanations.of(said)));
    }

    @GET
    @Path("/{budgetId}/revisions")
    @Operation(
            summary = "The documents of a budget in the order of their reception; the last one is the present revision")
    public Uni<Page<RevisionItem>> revisions(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit) {
        int atMost = Parameters.limit(limit);
        Integer skipped = Cursor.read(after, REVISIONS, 1, keys -> Integer.parseUnsignedInt(keys.get(0)));
        int first = skipped == null ? 0 : skipped;
        UUID id = Parameters.budgetId(budgetId);
        return revisions
                .budget(id)
                .chain(present -> documents.revisions(id, first, atMost + 1).map(rows -> {
                    List<RevisionItem> items = new ArrayList<>();
                    rows.forEach(row ->
                            items.add(RevisionItem.of(row, first + items.size() + 1, present.budget().revisions)));
                    return Page.of(items, atMost, item -> item, item -> Cursor.of(REVISIONS, item.number()));
                }));
    }
}
