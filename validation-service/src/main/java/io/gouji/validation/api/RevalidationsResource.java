package io.gouji.validation.api;

import io.gouji.validation.job.JobStatus;
import io.gouji.validation.messaging.Revalidations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Judging all stored documents again, by the rules and settings of now. */
@Path("/api/v1/revalidations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revalidations", description = "Judging all stored documents again")
public class RevalidationsResource {

    private static final String PATH = "/api/v1/revalidations";

    private final Revalidations revalidations;
    private final Changes changes;

    RevalidationsResource(Revalidations revalidations, Changes changes) {
        this.revalidations = revalidations;
        this.changes = changes;
    }

    @POST
    @Operation(
            summary = "Judges all stored documents again, by the rules and settings of now",
            description =
                    "Idempotent: the ids of what it publishes depend on document, rules and settings alone, and while"
                            + " one is under way another by the same rules and settings is the same.")
    @APIResponse(responseCode = "202", description = "It was taken on; Location says where to ask after it")
    @APIResponse(responseCode = "403", description = "It is not allowed here")
    public RestResponse<JobStatus<Revalidations.Result>> begin(
            @Parameter(hidden = true) @HeaderParam("Sec-Fetch-Site") @Nullable String site) {
        changes.check(site);
        return JobAnswers.accepted(revalidations.begin(), PATH);
    }

    @GET
    @Path("/{revalidationId}")
    @Operation(summary = "How far a revalidation is")
    public JobStatus<Revalidations.Result> get(@PathParam("revalidationId") String revalidationId) {
        return revalidations.find(JobAnswers.id(revalidationId)).orElseThrow(() -> JobAnswers.unknown(revalidationId));
    }
}
