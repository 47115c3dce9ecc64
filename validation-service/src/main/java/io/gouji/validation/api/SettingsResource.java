package io.gouji.validation.api;

import io.gouji.model.event.RuleSettingChanged;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleSetting;
import io.gouji.model.rule.RuleSettings;
import io.gouji.validation.messaging.SettingsLog;
import io.gouji.validation.setting.RuleBook;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How this deployment carries out the rules of the catalogue. */
@Path("/api/v1/settings/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "How this deployment carries out the rules: on, off, severity, parameters")
public class SettingsResource {

    private final RuleBook rules;
    private final SettingsLog log;
    private final Changes changes;

    SettingsResource(RuleBook rules, SettingsLog log, Changes changes) {
        this.rules = rules;
        this.log = log;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "All rules as they are carried out here")
    public AllSettings list() {
        RuleSettings settings = rules.present().settings();
        return new AllSettings(
                rules.catalogue().rules().stream()
                        .map(rule -> answer(rule, settings))
                        .toList(),
                null,
                rules.catalogue().version(),
                settings.version());
    }

    @GET
    @Path("/{ruleId}")
    @Operation(summary = "A rule as it is carried out here")
    public OneSetting get(@PathParam("ruleId") String ruleId) {
        return answer(
                SettingRequests.rule(rules.catalogue(), ruleId), rules.present().settings());
    }

    @PUT
    @Path("/{ruleId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sets a rule",
            description =
                    "Complete: what is not given is as in the catalogue, so that {person, reason} alone takes every"
                            + " setting of the rule back. Documents that arrive from now on are judged by it, stored ones after a"
                            + " POST to /api/v1/revalidations; a POST to /api/v1/previews shows beforehand what would change.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SettingRequest.class)))
    @APIResponse(responseCode = "200", description = "It is set")
    @APIResponse(responseCode = "403", description = "Changes are not allowed here")
    @APIResponse(responseCode = "422", description = "A field, parameter or value that cannot be")
    public OneSetting put(
            @PathParam("ruleId") String ruleId,
            @Parameter(hidden = true) @HeaderParam("Sec-Fetch-Site") @Nullable String site,
            @Nullable String body) {
        changes.check(site);
        Rule rule = SettingRequests.rule(rules.catalogue(), ruleId);
        SettingRequest wanted = JsonBody.read(body, SettingRequest.class);
        RuleSetting setting = SettingRequests.setting(rule, wanted.enabled(), wanted.severity(), wanted.parameters());
        log.append(new RuleSettingChanged(
                setting,
                SettingRequests.person(wanted.person()),
                SettingRequests.reason(wanted.reason()),
                Instant.now().truncatedTo(ChronoUnit.MICROS)));
        return get(ruleId);
    }

    private OneSetting answer(Rule rule, RuleSettings settings) {
        RuleSetting setting = settings.of(rule.id());
        Rule configured = rule.configured(setting);
        RuleSettingChanged last = rules.lastChange(rule.id()).orElse(null);
        return new OneSetting(
                rule.id(),
                rule.version(),
                rule.family(),
                rule.title(),
                setting.enabled(),
                configured.severity(),
                new TreeMap<>(configured.parameters()),
                setting.equals(RuleSetting.asInCatalogue(rule.id())),
                rule.severity(),
                new TreeMap<>(rule.parameters()),
                last == null ? null : last.person(),
                last == null ? null : last.reason(),
                last == null ? null : last.changedAt());
    }

    /**
     * What a rule is to be set to.
     *
     * @param enabled whether it is applied; true unless given
     * @param severity of a violation; as in the catalogue unless given
     * @param parameters numbers it judges by; those not given are as in the catalogue
     * @param person who decides it, required
     * @param reason why, required
     */
    @Schema(description = "A setting of a rule; what is not given is as in the catalogue.")
    public record SettingRequest(
            @Nullable Boolean enabled,

            @Schema(enumeration = {"ERROR", "WARNING", "INFO"}) @Nullable
            String severity,

            @Nullable Map<String, @Nullable BigDecimal> parameters,
            @Schema(required = true) @Nullable String person,
            @Schema(required = true) @Nullable String reason) {}

    /**
     * All rules.
     *
     * @param next always null: all rules come at once
     * @param settingsVersion what validated events name; {@code default} where all is as in the catalogue
     */
    public record AllSettings(
            List<OneSetting> items, @Nullable String next, String catalogueVersion, String settingsVersion) {}

    /**
     * A rule as it is carried out here.
     *
     * @param enabled whether it is applied
     * @param severity of a violation
     * @param parameters numbers it judges by
     * @param asInCatalogue whether nothing is set otherwise
     * @param severityInCatalogue the severity without settings
     * @param parametersInCatalogue the parameters without settings
     * @param person who set it last, null if it was never set
     * @param reason why, likewise
     * @param changedAt when, likewise
     */
    public record OneSetting(
            String ruleId,
            int ruleVersion,
            String family,
            LocalizedText title,
            boolean enabled,
            Severity severity,
            Map<String, BigDecimal> parameters,
            boolean asInCatalogue,
            Severity severityInCatalogue,
            Map<String, BigDecimal> parametersInCatalogue,
            @Nullable String person,
            @Nullable String reason,
            @Nullable Instant changedAt) {}
}
