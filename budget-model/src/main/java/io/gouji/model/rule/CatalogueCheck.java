package io.gouji.model.rule;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Relation;
import io.gouji.model.template.TemplateSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be true of a catalogue as a whole; the first thing that is not fails. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    static void check(List<Rule> rules, Wording wording, List<TemplateSet> sets) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.id() + " is declared twice");
            }
            checkTexts(rule);
        }
        checkWording(wording);
        checkSets(byId, sets);
    }

    private static void checkTexts(Rule rule) {
        text(rule.title(), "title of " + rule.id());
        text(rule.statement(), "statement of " + rule.id());
        optionalText(rule.phrasing().violated(), "violated of " + rule.id());
        optionalText(rule.phrasing().held(), "held of " + rule.id());
        rule.phrasing().reasons().forEach((reason, text) -> text(text, reason + " of " + rule.id()));
    }

    private static void checkWording(Wording wording) {
        for (Relation relation : Relation.values()) {
            text(wording.violated().get(relation), "violated, " + relation);
        }
        text(wording.figure(), "figure");
        text(wording.rounding(), "rounding");
        text(wording.notListed(), "notListed");
        text(wording.held(), "held");
        for (Reason reason : Reason.values()) {
            text(wording.reasons().get(reason), "reason " + reason);
        }
    }

    private static void checkSets(Map<String, Rule> rules, List<TemplateSet> sets) {
        Set<String> known = new HashSet<>();
        for (TemplateSet set : sets) {
            known.add(set.id());
            Set<String> ofIdentities = new HashSet<>();
            for (Identity identity : set.identities()) {
                Rule rule = rules.get(identity.rule());
                if (rule == null || !rule.appliesTo(set.id())) {
                    throw new IllegalArgumentException("template set " + set.id() + " has an identity of rule "
                            + identity.rule() + ", which the catalogue does not have for it");
                }
                ofIdentities.add(identity.rule());
            }
            for (Rule rule : rules.values()) {
                boolean linear = ofIdentities.contains(rule.id());
                if (rule.appliesTo(set.id()) && linear == (rule.formula() != null)) {
                    throw new IllegalArgumentException("rule " + rule.id() + " needs either identities in template set "
                            + set.id() + " or a formula of its own, not both");
                }
            }
        }
        rules.values()
                .forEach(rule -> rule.sets().forEach(set -> {
                    if (!known.contains(set)) {
                        throw new IllegalArgumentException(
                                "rule " + rule.id() + " names the unknown template set " + set);
                    }
                }));
    }

    private static void optionalText(@Nullable LocalizedText text, String what) {
        if (text != null) {
            text(text, what);
        }
    }

    private static void text(@Nullable LocalizedText text, String what) {
        if (text == null || isBlank(text.zh()) || isBlank(text.en())) {
            throw new IllegalArgumentException("the catalogue has no text in both languages for: " + what);
        }
        Gaps.check(text.zh());
        Gaps.check(text.en());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
