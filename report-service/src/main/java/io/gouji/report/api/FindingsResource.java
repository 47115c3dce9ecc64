package io.gouji.report.api;

import io.gouji.model.finding.Finding;
import io.gouji.report.view.BudgetFilter;
import io.gouji.report.view.BudgetViews;
import io.gouji.report.view.BudgetViews.FindingPlace;
import io.gouji.report.view.BudgetViews.Place;
import io.gouji.report.view.DocumentBodies;
import io.gouji.report.view.ExplanationViews;
import io.gouji.report.view.FindingKey;
import io.gouji.report.view.FoundIn;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the rules found, across all budgets. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What the rules found, in one disclosure and across all")
public class FindingsResource {

    private static final String LIST = "findings";

    private final BudgetViews budgets;
    private final DocumentBodies bodies;
    private final ExplanationViews explanations;

    FindingsResource(BudgetViews budgets, DocumentBodies bodies, ExplanationViews explanations) {
        this.explanations = explanations;
        this.budgets = budgets;
        this.bodies = bodies;
    }

    @GET
    @Operation(
            summary = "Findings of the present revisions of all budgets",
            description = "In the order of the list of budgets, and in each budget as they stand in its document.")
    public Uni<Page<FindingOfBudget>> acrossBudgets(
            @Parameter(description = ApiTexts.RULE, example = "ARI-TOT-01") @RestQuery @Nullable String rule,
            @Parameter(description = ApiTexts.SEVERITY, example = "ERROR") @RestQuery @Nullable String severity,
            @Parameter(description = ApiTexts.OUTCOME, example = "VIOLATED") @RestQuery List<String> outcome,
            @Parameter(description = ApiTexts.WAIVED, example = "false") @RestQuery @Nullable String waived,
            @Parameter(description = ApiTexts.REGION, example = "65") @RestQuery @Nullable String region,
            @Parameter(description = ApiTexts.FISCAL_YEAR, example = "2025") @RestQuery @Nullable String fiscalYear,
            @Parameter(description = ApiTexts.KIND, example = "DEPARTMENT_BUDGET") @RestQuery @Nullable String kind,
            @Parameter(description = ApiTexts.ORGANISATION) @RestQuery @Nullable String organisation,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit) {
        int atMost = Parameters.limit(limit);
        BudgetFilter filter = Parameters.budgets(organisation, region, fiscalYear, kind);
        FindingPlace behind = Cursor.read(
                after,
                LIST,
                4,
                keys -> new FindingPlace(
                        new Place(Integer.parseInt(keys.get(0)), keys.get(1), UUID.fromString(keys.get(2))),
                        Integer.parseInt(keys.get(3))));
        return budgets.findings(filter, Parameters.findings(outcome, severity, rule, waived), behind, atMost + 1)
                .chain(found -> withBodies(Page.of(found, atMost, row -> row, FindingsResource::cursor)));
    }

    private static String cursor(FoundIn found) {
        FindingPlace place = found.place();
        return Cursor.of(
                LIST,
                place.budget().fiscalYear(),
                place.budget().organisation(),
                place.budget().budgetId(),
                place.ordinal());
    }

    private Uni<Page<FindingOfBudget>> withBodies(Page<FoundIn> page) {
        Map<String, Set<Integer>> wanted = page.items().stream()
                .collect(Collectors.groupingBy(
                        found -> found.budget().documentId, Collectors.mapping(FoundIn::ordinal, Collectors.toSet())));
        // Before the bodies: these are taken apart on other threads than those the database is asked on.
        return explanations
                .ofBudgets(page.items().stream()
                        .map(found -> found.budget().budgetId)
                        .collect(Collectors.toSet()))
                .chain(said -> withBodies(page, wanted, Explanations.of(said)));
    }

    private Uni<Page<FindingOfBudget>> withBodies(
            Page<FoundIn> page, Map<String, Set<Integer>> wanted, Explanations said) {
        return bodies.fromEachValidated(
                        wanted.keySet(),
                        (documentId, validated) -> wanted.getOrDefault(documentId, Set.of()).stream()
                                .filter(ordinal ->
                                        ordinal < validated.findings().size())
                                .map(ordinal -> Map.entry(
                                        new FindingKey(documentId, ordinal),
                                        validated.findings().get(ordinal)))
                                .toList())
                .map(picked -> {
                    Map<FindingKey, Finding> findings =
                            picked.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                    return new Page<>(
                            page.items().stream()
                                    .flatMap(found -> FindingOfBudget.of(found, findings, said).stream())
                                    .toList(),
                            page.next());
                });
    }
}
