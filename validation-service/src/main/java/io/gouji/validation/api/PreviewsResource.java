package io.gouji.validation.api;

import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleSetting;
import io.gouji.validation.job.JobStatus;
import io.gouji.validation.messaging.Previews;
import io.gouji.validation.setting.PreviewResult;
import io.gouji.validation.setting.RuleBook;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What other settings, or the rules of this version, would change in the findings that are published. */
@Path("/api/v1/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews", description = "Which findings would appear and vanish over the stored documents")
public class PreviewsResource {

    private static final String PATH = "/api/v1/previews";

    private final Previews previews;
    private final RuleBook rules;

    PreviewsResource(Previews previews, RuleBook rules) {
        this.previews = previews;
        this.rules = rules;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins a preview",
            description =
                    "Judges all stored documents by the settings of now with those given on top, and compares with the"
                            + " findings as they are published. Without rules it shows what a revalidation would change now, after"
                            + " an upgrade for instance. Changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PreviewRequest.class)))
    @APIResponse(responseCode = "202", description = "It was taken on; Location says where to ask after it")
    public RestResponse<JobStatus<PreviewResult>> begin(@Nullable String body) {
        PreviewRequest wanted = JsonBody.read(body, PreviewRequest.class);
        List<RuleSetting> proposed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Proposed each : wanted.rules() == null ? List.<Proposed>of() : wanted.rules()) {
            Rule rule = SettingRequests.rule(rules.catalogue(), each.ruleId());
            if (!seen.add(rule.id())) {
                throw new ProblemException(
                        ProblemCode.INVALID_VALUE,
                        "规则 " + rule.id() + " 出现不止一次。",
                        "Rule " + rule.id() + " stands there more than once.");
            }
            proposed.add(SettingRequests.setting(rule, each.enabled(), each.severity(), each.parameters()));
        }
        return JobAnswers.accepted(previews.begin(proposed), PATH);
    }

    @GET
    @Path("/{previewId}")
    @Operation(summary = "How far a preview is, and its result once it is done")
    public JobStatus<PreviewResult> get(@PathParam("previewId") String previewId) {
        return previews.find(JobAnswers.id(previewId)).orElseThrow(() -> JobAnswers.unknown(previewId));
    }

    /**
     * What is to be tried.
     *
     * @param rules settings on top of those of now; none to see what the rules as they are would change
     */
    @Schema(description = "Settings to be tried on top of those of now.")
    public record PreviewRequest(@Nullable List<Proposed> rules) {}

    /** A setting to be tried, as for a PUT to the settings of the rule. */
    public record Proposed(
            @Schema(required = true) @Nullable String ruleId,
            @Nullable Boolean enabled,

            @Schema(enumeration = {"ERROR", "WARNING", "INFO"}) @Nullable
            String severity,

            @Nullable Map<String, @Nullable BigDecimal> parameters) {}
}
