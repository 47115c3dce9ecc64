package io.gouji.model.rule;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Funding;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be true of a catalogue as a whole; the first thing that is not fails. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    static void check(List<Rule> rules, Wording wording, Vocabulary vocabulary, List<TemplateSet> sets) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.id() + " is declared twice");
            }
            checkTexts(rule);
        }
        checkWording(wording);
        checkSets(byId, sets);
        rules.forEach(rule -> rule.equations().forEach(formula -> checkTerms(rule, formula, vocabulary, sets)));
    }

    private static void checkTexts(Rule rule) {
        text(rule.title(), "title of " + rule.id());
        text(rule.statement(), "statement of " + rule.id());
        optionalText(rule.phrasing().violated(), "violated of " + rule.id());
        optionalText(rule.phrasing().message(), "message of " + rule.id());
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
        for (SectionKind kind : SectionKind.values()) {
            text(wording.sections().get(kind), "section " + kind);
        }
        for (Funding.Source source : Funding.Source.values()) {
            text(wording.funding().get(source), "funding " + source);
        }
        for (Reason reason : Reason.values()) {
            text(wording.reasons().get(reason), "reason " + reason);
        }
    }

    private static void checkSets(Map<String, Rule> rules, List<TemplateSet> sets) {
        Set<String> known = new HashSet<>(Set.of(TemplateSets.UNKNOWN));
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

    /** A cell of a formula must exist in at least one of the sets the rule applies to. */
    private static void checkTerms(Rule rule, StatedFormula formula, Vocabulary vocabulary, List<TemplateSet> sets) {
        Stream.concat(formula.left().stream(), formula.right().stream())
                .filter(StatedTerm.Cell.class::isInstance)
                .map(StatedTerm.Cell.class::cast)
                .forEach(cell -> {
                    List<Panel> panels = sets.stream()
                            .filter(set -> rule.appliesTo(set.id()))
                            .flatMap(set -> set.tables().stream())
                            .filter(table -> table.kind().equals(cell.kind()))
                            .flatMap(table -> table.panels().stream())
                            .toList();
                    String place = " in formula " + formula + " of rule " + rule.id();
                    if (panels.isEmpty()) {
                        throw new IllegalArgumentException("unknown kind of table " + cell.kind() + place);
                    }
                    cell.columns().forEach(column -> {
                        if (!vocabulary.hasColumn(column) || panels.stream().noneMatch(hasColumn(vocabulary, column))) {
                            throw new IllegalArgumentException("unknown column " + column + place);
                        }
                    });
                    boolean fixed = cell.each() == StatedTerm.Each.ONCE && !cell.byCode();
                    if (fixed
                            && (!vocabulary.hasRow(cell.row())
                                    || panels.stream().noneMatch(hasRow(vocabulary, cell.row())))) {
                        throw new IllegalArgumentException("unknown row " + cell.row() + place);
                    }
                });
    }

    private static Predicate<Panel> hasColumn(Vocabulary vocabulary, String word) {
        return panel -> panel.columns().stream().anyMatch(column -> vocabulary.isColumn(word, column));
    }

    private static Predicate<Panel> hasRow(Vocabulary vocabulary, String word) {
        return panel ->
                panel.rows().anyMatch(row -> vocabulary.isRow(word, row.id()) || vocabulary.isRow(word, row.label()));
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
