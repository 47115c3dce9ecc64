package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Repair;
import io.gouji.model.event.BudgetParsed;
import io.gouji.report.view.DocumentBodies;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was read in a disclosure. */
@Path("/api/v1/budgets/{budgetId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "What was read in a disclosure: tables, figures, repairs")
public class FiguresResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int ALL_AT_ONCE = 1000;

    private final Revisions revisions;
    private final DocumentBodies bodies;
    private final ConditionalAnswers answers;

    FiguresResource(Revisions revisions, DocumentBodies bodies, ConditionalAnswers answers) {
        this.revisions = revisions;
        this.bodies = bodies;
        this.answers = answers;
    }

    @GET
    @Path("/tables")
    @Operation(summary = "The tables that were found, in order")
    public Uni<RestResponse<Page<TableItem>>> tables(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Context Request request,
            @Context UriInfo uri) {
        return answer(budgetId, revision, request, uri, (parsed) -> Page.all(TableItem.allOf(parsed.document())));
    }

    @GET
    @Path("/tables/{number}")
    @Operation(summary = "A table as a person reads it", description = "Rows and columns; a blank cell is null.")
    public Uni<RestResponse<TableView>> table(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = "Number of the table", example = "5") String number,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Context Request request,
            @Context UriInfo uri) {
        Integer wanted = Parameters.ordinal("number", number);
        return answer(
                budgetId,
                revision,
                request,
                uri,
                parsed -> parsed.document().tables().stream()
                        .filter(table -> Integer.valueOf(table.number()).equals(wanted))
                        .findFirst()
                        .map(table -> TableView.of(table, parsed.document().facts()))
                        .orElseThrow(() -> new ProblemException(
                                ProblemCode.TABLE_NOT_FOUND,
                                "文件中没有找到第 " + number + " 张表。",
                                "Table " + number + " was not found in the document.")));
    }

    @GET
    @Path("/facts")
    @Operation(
            summary = "All printed figures in the order of the form",
            description =
                    "As JSON in pages of up to 1000, with all candidates of an ambiguous figure; with Accept: text/csv, or"
                            + " at facts.csv, all of them as CSV.")
    public Uni<RestResponse<Page<Fact>>> facts(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "1000") @RestQuery @Nullable String limit,
            @Context Request request,
            @Context UriInfo uri) {
        int atMost = Parameters.limit(limit, ALL_AT_ONCE);
        return answer(
                budgetId,
                revision,
                request,
                uri,
                parsed -> DocumentPage.of(
                        "facts",
                        parsed.documentId(),
                        parsed.parserVersion(),
                        FactOrder.sorted(parsed.document()),
                        after,
                        atMost));
    }

    @GET
    @Path("/facts")
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> factsAsCsv(
            String budgetId,
            @RestQuery @Nullable String revision,
            @RestQuery @Nullable String bom,
            @Context Request request,
            @Context UriInfo uri) {
        return csv(budgetId, revision, bom, request, uri);
    }

    @GET
    @Path("/facts.csv")
    @Produces(CSV)
    @Operation(
            summary = "All printed figures as CSV",
            description =
                    "UTF-8, columns table,row,column,value,unit,origin,page,line,printed. A text that a spreadsheet would"
                            + " take for a formula begins with an apostrophe.")
    public Uni<RestResponse<byte[]>> csv(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Parameter(
                            description = "true for a byte order mark, which some spreadsheet programs need",
                            example = "false")
                    @RestQuery
                    @Nullable
                    String bom,
            @Context Request request,
            @Context UriInfo uri) {
        boolean mark = Boolean.parseBoolean(bom);
        return answer(
                        budgetId,
                        revision,
                        request,
                        uri,
                        parsed -> FactsCsv.of(FactOrder.sorted(parsed.document()), mark))
                // Without the preference among the forms that the method declares.
                .invoke(answer -> answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, CSV));
    }

    @GET
    @Path("/repairs")
    @Operation(summary = "What did not stand there as it is given, with the original text and the reason")
    public Uni<RestResponse<Page<Repair>>> repairs(
            @Parameter(description = "Id of the budget") String budgetId,
            @Parameter(description = ApiTexts.REVISION) @RestQuery @Nullable String revision,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit,
            @Context Request request,
            @Context UriInfo uri) {
        int atMost = Parameters.limit(limit);
        return answer(budgetId, revision, request, uri, parsed -> {
            BudgetDocument document = parsed.document();
            return DocumentPage.of(
                    "repairs", parsed.documentId(), parsed.parserVersion(), document.repairs(), after, atMost);
        });
    }

    private <T> Uni<RestResponse<T>> answer(
            String budgetId, @Nullable String revision, Request request, UriInfo uri, Function<BudgetParsed, T> view) {
        return revisions.find(budgetId, revision).chain(found -> {
            String documentId = found.document().documentId;
            return answers.ofFigures(
                    found.document(),
                    request,
                    uri,
                    () -> bodies.parsed(documentId).map(view));
        });
    }
}
