package io.gouji.model.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules the product knows. Whoever judges, shows or documents a rule takes it from here. */
public final class RuleCatalogue {

    private static final RuleCatalogue BUNDLED = RuleCatalogueReader.ofResource("rules");

    private final String version;
    private final Map<String, RuleFamily> families;
    private final Map<String, Rule> rules;
    private final Wording wording;
    private final Vocabulary vocabulary;

    RuleCatalogue(String version, List<RuleFamily> families, List<Rule> rules, Wording wording, Vocabulary vocabulary) {
        this.version = version;
        this.families = byId(families, RuleFamily::id);
        this.rules = byId(rules, Rule::id);
        this.wording = wording;
        this.vocabulary = vocabulary;
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (first, second) -> {
                            throw new IllegalArgumentException("id given twice: " + id.apply(first));
                        },
                        LinkedHashMap::new));
    }

    /** The catalogue that comes with the product. */
    public static RuleCatalogue bundled() {
        return BUNDLED;
    }

    /**
     * Version of the catalogue: the declared one and a digest of the rules and of the identities of the template sets, such as
     * {@code 1.0-3fa9c1d2}. The same version judges the same figures the same way.
     */
    public String version() {
        return version;
    }

    /** All families, in the order they are shown. */
    public List<RuleFamily> families() {
        return List.copyOf(families.values());
    }

    /** All rules, by family and then in the order they are shown. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule with this id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Rules that apply to disclosures of a template set. */
    public List<Rule> rulesFor(String templateSet) {
        return rules.values().stream()
                .filter(rule -> rule.appliesTo(templateSet))
                .toList();
    }

    /** The words its formulas are written in. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The sentences judgements are told in. */
    public Wording wording() {
        return wording;
    }
}
