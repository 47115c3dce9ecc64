package io.gouji.report.api;

import io.gouji.report.messaging.Progress;
import io.gouji.report.messaging.Progress.PartitionProgress;
import io.gouji.report.projection.Positions;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The views as a whole: where they stand in the log, and making them again from it. */
@Path("/api/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Views", description = "Where the views stand in the log, and making them again from it")
public class ViewsResource {

    private static final Logger LOG = Logger.getLogger(ViewsResource.class);
    /** What a browser says of a request that another site's page makes. */
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private final Positions positions;
    private final Progress progress;
    private final boolean rebuildAllowed;

    ViewsResource(
            Positions positions,
            Progress progress,
            @ConfigProperty(name = "gouji.views.rebuild-allowed", defaultValue = "false") boolean rebuildAllowed) {
        this.positions = positions;
        this.progress = progress;
        this.rebuildAllowed = rebuildAllowed;
    }

    @GET
    @Operation(
            summary = "How far the views are",
            description = "CURRENT when every record of the log is in them, CATCHING_UP otherwise.")
    public Uni<ViewStatus> status() {
        return positions
                .lastRebuild()
                .chain(rebuilt -> progress.ofAllPartitions().map(partitions -> ViewStatus.of(partitions, rebuilt)));
    }

    @POST
    @Path("/rebuild")
    @Operation(
            summary = "Empties all views and makes them again from the topics",
            description = "Answers at once; requests are served meanwhile, from what is there already. Refused unless"
                    + " gouji.views.rebuild-allowed is true.")
    @APIResponse(responseCode = "202", description = "It has begun")
    @APIResponse(responseCode = "403", description = "It is not allowed here")
    public Uni<RestResponse<ViewStatus>> rebuild(
            @Parameter(hidden = true) @HeaderParam("Sec-Fetch-Site") @Nullable String site) {
        if (!rebuildAllowed || site != null && OTHER_SITES.contains(site)) {
            throw new ProblemException(
                    ProblemCode.REBUILD_NOT_ALLOWED,
                    "此处不允许通过接口重建视图。如需开放，请设置 gouji.views.rebuild-allowed=true。",
                    "Rebuilding the views over HTTP is not allowed here. To allow it, set gouji.views.rebuild-allowed=true.");
        }
        LOG.info("The views are emptied, to be made again from the topics");
        return positions
                .startAgain()
                .chain(this::status)
                .map(status -> RestResponse.ResponseBuilder.<ViewStatus>create(RestResponse.Status.ACCEPTED)
                        .entity(status)
                        .build());
    }

    /**
     * How far the views are.
     *
     * @param state CURRENT or CATCHING_UP
     * @param remaining offsets of the log still to go
     * @param rebuiltAt when the views were last emptied, null if never
     */
    @Schema(description = "How far the views are. remaining counts offsets of the log that are still to go.")
    record ViewStatus(
            @Schema(enumeration = {"CURRENT", "CATCHING_UP"})
            String state,

            long remaining,
            @Nullable Instant rebuiltAt,
            List<PartitionProgress> partitions) {

        private static ViewStatus of(List<PartitionProgress> partitions, @Nullable Instant rebuiltAt) {
            long remaining =
                    partitions.stream().mapToLong(PartitionProgress::remaining).sum();
            return new ViewStatus(remaining == 0 ? "CURRENT" : "CATCHING_UP", remaining, rebuiltAt, partitions);
        }
    }
}
