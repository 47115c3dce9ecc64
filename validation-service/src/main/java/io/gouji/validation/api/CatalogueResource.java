package io.gouji.validation.api;

import io.gouji.model.identity.Identity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleFamily;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules this service judges by. */
@Path("/api/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private static final CatalogueAnswer ANSWER = answer(RuleCatalogue.bundled(), TemplateSets.all());

    /** The catalogue with every rule, its texts, formulas and worked example. */
    @GET
    @Operation(summary = "The rule catalogue this service judges by")
    public CatalogueAnswer catalogue() {
        return ANSWER;
    }

    private static CatalogueAnswer answer(RuleCatalogue catalogue, List<TemplateSet> sets) {
        List<RuleAnswer> rules = catalogue.rules().stream()
                .map(rule -> new RuleAnswer(rule, identities(rule, sets)))
                .toList();
        return new CatalogueAnswer(catalogue.version(), catalogue.families(), rules);
    }

    private static Map<String, List<String>> identities(Rule rule, List<TemplateSet> sets) {
        return sets.stream()
                .filter(set -> rule.appliesTo(set.id()))
                .collect(Collectors.toMap(
                        TemplateSet::id,
                        set -> set.identities().stream()
                                .filter(identity -> identity.rule().equals(rule.id()))
                                .map(Identity::formula)
                                .toList()));
    }

    /**
     * The catalogue.
     *
     * @param version the one findings name
     * @param families in the order they are shown
     * @param rules by family
     */
    public record CatalogueAnswer(String version, List<RuleFamily> families, List<RuleAnswer> rules) {}

    /**
     * A rule.
     *
     * @param rule as in the catalogue
     * @param identities its linear equations by template set
     */
    public record RuleAnswer(Rule rule, Map<String, List<String>> identities) {}
}
