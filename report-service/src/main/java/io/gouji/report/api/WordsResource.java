package io.gouji.report.api;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.GlossaryTerm;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.Statement;
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

/** What a disclosure says in words. Personal data is masked wherever text is shown. */
@Path("/api/v1/budgets/{budgetId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Words", description = "What a disclosure says in words: numbers, statements, projects, terms, sections")
public class WordsResource {

    private static final int ALL_AT_ONCE = 1000;

    private final FigureAnswers answers;

    WordsResource(FigureAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/claims")
    @Operation(
            summary = "Every number that is stated in words, in printed order",
            description =
                    "cell is the cell of a table that the sentence speaks of, null where it cannot be told. A decrease"
                            + " is negative. As JSON in pages of up to 1000; with Accept: text/csv, or at claims.csv, all of"
                            + " them as CSV.")
    public Uni<RestResponse<Page<Claim>>> claims(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page(
                "claims",
                asked,
                ALL_AT_ONCE,
                request,
                uri,
                document -> document.narrative().claims());
    }

    @GET
    @Path("/claims")
    @Produces(FigureAnswers.CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> claimsAsCsv(
            @BeanParam CsvRequest asked, @Context Request request, @Context UriInfo uri) {
        return claimsCsv(asked, request, uri);
    }

    @GET
    @Path("/claims.csv")
    @Produces(FigureAnswers.CSV)
    @Operation(
            summary = "Every number that is stated in words, as CSV",
            description = "Columns section,subject,measure,value,unit,origin,page,line,quote. " + ApiTexts.CSV)
    public Uni<RestResponse<byte[]>> claimsCsv(
            @BeanParam CsvRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.csv(
                asked,
                request,
                uri,
                document -> ClaimsCsv.of(document.narrative().claims()));
    }

    @GET
    @Path("/sections")
    @Operation(summary = "The sections of the narrative with their text, in printed order")
    public Uni<RestResponse<Page<NarrativeSection>>> sections(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page(
                "sections",
                asked,
                request,
                uri,
                document -> document.narrative().sections());
    }

    @GET
    @Path("/statements")
    @Operation(summary = "Sentences that say there is nothing: not budgeted (未安排), empty table (空表)")
    public Uni<RestResponse<Page<Statement>>> statements(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page(
                "statements",
                asked,
                request,
                uri,
                document -> document.narrative().statements());
    }

    @GET
    @Path("/projects")
    @Operation(summary = "What the narrative says of single projects (项目情况说明)")
    public Uni<RestResponse<Page<ProjectDescription>>> projects(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page(
                "projects",
                asked,
                request,
                uri,
                document -> document.narrative().projects());
    }

    @GET
    @Path("/terms")
    @Operation(summary = "Terms that the disclosure explains (名词解释)")
    public Uni<RestResponse<Page<GlossaryTerm>>> terms(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page(
                "terms", asked, request, uri, document -> document.narrative().terms());
    }
}
