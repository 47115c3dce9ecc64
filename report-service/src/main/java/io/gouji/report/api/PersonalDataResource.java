package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.privacy.PersonalDatum;
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

/** Personal data that a disclosure gives away, for those who must have it taken out. */
@Path("/api/v1/budgets/{budgetId}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data", description = "Personal data on the pages, in masked form only")
public class PersonalDataResource {

    private final FigureAnswers answers;

    PersonalDataResource(FigureAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Personal data found on the pages: what kind, where, and what may be shown of it",
            description = "The datum itself is kept nowhere but in the source document.")
    public Uni<RestResponse<Page<PersonalDatum>>> list(
            @BeanParam ListRequest asked, @Context Request request, @Context UriInfo uri) {
        return answers.page("personal-data", asked, request, uri, BudgetDocument::personalData);
    }
}
