package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Repair;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSets;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was read in the tables of a disclosure. */
@Path("/api/v1/budgets/{budgetId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "What was read in a disclosure: tables, figures, repairs")
public class FiguresResource {

    private static final int ALL_AT_ONCE = 1000;

    private final FigureAnswers answers;

    FiguresResource(FigureAnswers answers) {
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
        return answers.of(budgetId, revision, request, uri, parsed -> Page.all(TableItem.allOf(parsed.document())));
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
        return answers.of(
                budgetId,
                revision,
                request,
                uri,
                parsed -> parsed.document().tables().stream()
                        .filter(table -> Integer.valueOf(table.number()).equals(wanted))
                        .findFirst()
                        .map(table -> TableView.of(
                                table,
                                parsed.document().facts(),
                                template(parsed.document().header().templateSet(), table.number())))
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
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page("facts", asked, ALL_AT_ONCE, request, uri, FactOrder::sorted);
    }

    @GET
    @Path("/facts")
    @Produces(FigureAnswers.CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> factsAsCsv(
            @BeanParam CsvRequest asked, @Context Request request, @Context UriInfo uri) {
        return factsCsv(asked, request, uri);
    }

    @GET
    @Path("/facts.csv")
    @Produces(FigureAnswers.CSV)
    @Operation(
            summary = "All printed figures as CSV",
            description = "Columns table,row,column,value,unit,origin,page,line,printed. " + ApiTexts.CSV)
    public Uni<RestResponse<byte[]>> factsCsv(
            @BeanParam CsvRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.csv(asked, request, uri, document -> FactsCsv.of(FactOrder.sorted(document)));
    }

    @GET
    @Path("/repairs")
    @Operation(summary = "What did not stand there as it is given, with the original text and the reason")
    public Uni<RestResponse<Page<Repair>>> repairs(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page("repairs", asked, request, uri, BudgetDocument::repairs);
    }

    private static @Nullable TableTemplate template(String set, int table) {
        return TemplateSets.all().stream()
                .filter(known -> known.id().equals(set))
                .findFirst()
                .flatMap(known -> known.table(table))
                .orElse(null);
    }
}
