package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.performance.PerformanceTable;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Performance targets (绩效目标) of a disclosure. */
@Path("/api/v1/budgets/{budgetId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals", description = "Performance targets of a disclosure")
public class GoalsResource {

    private final FigureAnswers answers;

    GoalsResource(FigureAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/goals")
    @Operation(
            summary = "Tables of performance targets, in printed order",
            description =
                    "Each with the money it goes with, the goal in words and its indicators. With Accept: text/csv, or"
                            + " at goals.csv, all indicators as CSV.")
    public Uni<RestResponse<Page<PerformanceTable>>> goals(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page("goals", asked, request, uri, BudgetDocument::performance);
    }

    @GET
    @Path("/goals")
    @Produces(FigureAnswers.CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> goalsAsCsv(
            @BeanParam CsvRequest asked, @Context Request request, @Context UriInfo uri) {
        return goalsCsv(asked, request, uri);
    }

    @GET
    @Path("/goals.csv")
    @Produces(FigureAnswers.CSV)
    @Operation(
            summary = "All performance indicators as CSV",
            description =
                    "Columns table,project,level1,level2,level3,operator,target,unit,weight,basis,note; note has the"
                            + " printed text of what had to be put together. " + ApiTexts.CSV)
    public Uni<RestResponse<byte[]>> goalsCsv(
            @BeanParam CsvRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.csv(asked, request, uri, document -> GoalsCsv.of(document.performance()));
    }
}
