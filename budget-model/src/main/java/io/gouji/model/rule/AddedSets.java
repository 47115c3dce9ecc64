package io.gouji.model.rule;

import io.gouji.model.identity.Identity;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets the rules apply to sets that a deployment adds and the catalogue cannot name: those its identities belong to, and those
 * that ask nothing of a set but that its tables are read.
 */
final class AddedSets {

    private AddedSets() {}

    static List<Rule> extend(List<Rule> rules, List<TemplateSet> sets) {
        Set<String> bundled =
                TemplateSets.bundled().stream().map(TemplateSet::id).collect(Collectors.toSet());
        Set<String> named = rules.stream().flatMap(rule -> rule.sets().stream()).collect(Collectors.toSet());
        List<TemplateSet> added = sets.stream()
                .filter(set -> !bundled.contains(set.id()) && !named.contains(set.id()))
                .toList();
        return added.isEmpty()
                ? rules
                : rules.stream().map(rule -> extend(rule, added)).toList();
    }

    private static Rule extend(Rule rule, List<TemplateSet> added) {
        List<String> sets = new ArrayList<>(rule.sets());
        for (TemplateSet set : added) {
            boolean declared = set.identities().stream().map(Identity::rule).anyMatch(rule.id()::equals);
            boolean general = rule.formula() != null && rule.sets().containsAll(everywhere());
            if (declared || general) {
                sets.add(set.id());
            }
        }
        return rule.withSets(sets);
    }

    private static List<String> everywhere() {
        return TemplateSets.bundled().stream().map(TemplateSet::id).toList();
    }
}
