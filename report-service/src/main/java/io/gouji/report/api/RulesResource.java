package io.gouji.report.api;

import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleFamily;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What disclosures are held against. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "What disclosures are held against")
public class RulesResource {

    private final RuleCatalogue catalogue = RuleCatalogue.bundled();
    private final ConditionalAnswers answers;

    RulesResource(ConditionalAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The rule catalogue (校验规则目录), all of it at once")
    public Uni<RestResponse<Rules>> list(@Context Request request, @Context UriInfo uri) {
        return answers.ofCatalogue(
                catalogue.version(),
                request,
                uri,
                () -> Uni.createFrom()
                        .item(() -> new Rules(
                                catalogue.rules().stream().map(RuleItem::of).toList(),
                                null,
                                catalogue.version(),
                                catalogue.families())));
    }

    @GET
    @Path("/{ruleId}")
    @Operation(summary = "A rule")
    public Uni<RestResponse<RuleItem>> get(
            @Parameter(description = "Id of the rule", example = "ARI-TOT-01") String ruleId,
            @Context Request request,
            @Context UriInfo uri) {
        RuleItem rule = catalogue
                .rule(ruleId)
                .map(RuleItem::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.RULE_NOT_FOUND,
                        "规则目录中没有 " + ruleId + "。",
                        "There is no rule " + ruleId + " in the catalogue."));
        return answers.ofCatalogue(
                catalogue.version(), request, uri, () -> Uni.createFrom().item(rule));
    }

    /**
     * The whole catalogue.
     *
     * @param next always null: all rules come at once
     * @param version of the catalogue
     */
    @Schema(description = "The rule catalogue. next is always null.")
    record Rules(List<RuleItem> items, @Nullable String next, String version, List<RuleFamily> families) {}
}
