package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.CellRef;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleSetting;
import io.gouji.model.rule.RuleSettings;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.Relatives.Relative;
import io.gouji.validation.rule.change.Changes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges documents by every rule of the catalogue that applies to them. Keeps no state between documents; one validator
 * serves many threads. A rule that throws is told as an error of that rule, and the others still run.
 */
public final class Validator {

    /** What a document whose tables are of no known set is held against: its words, never its tables. */
    private static final TemplateSet NO_TABLES = new TemplateSet(
            TemplateSets.UNKNOWN,
            new LocalizedText("未知的表格", "unknown tables"),
            List.of(BudgetKind.values()),
            MoneyUnit.TEN_THOUSAND_YUAN,
            TemplateSet.ColumnNames.PRINTED,
            List.of(),
            List.of());

    private static final RuleCheck SWITCHED_OFF =
            (rule, subject, judgements) -> judgements.unjudged(Reason.SWITCHED_OFF);

    private final RuleCatalogue catalogue;
    private final RuleSettings settings;
    private final Map<String, RulesOfSet> sets = new HashMap<>();
    private final RuleObserver observer;

    /**
     * Prepares the rules.
     *
     * @throws IllegalStateException if the catalogue has a rule that nothing here can carry out
     */
    public Validator(RuleCatalogue catalogue, List<TemplateSet> sets, RuleObserver observer) {
        this(catalogue, sets, observer, RuleSettings.NONE);
    }

    /** Prepares the rules as a deployment has set them. */
    public Validator(RuleCatalogue catalogue, List<TemplateSet> sets, RuleObserver observer, RuleSettings settings) {
        this(catalogue, sets, observer, settings, Map.of());
    }

    Validator(RuleCatalogue catalogue, List<TemplateSet> sets, RuleObserver observer, Map<String, RuleCheck> replaced) {
        this(catalogue, sets, observer, RuleSettings.NONE, replaced);
    }

    private Validator(
            RuleCatalogue catalogue,
            List<TemplateSet> sets,
            RuleObserver observer,
            RuleSettings settings,
            Map<String, RuleCheck> replaced) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.observer = observer;
        Map<String, RuleCheck> ownChecks = RuleChecks.byRule();
        ownChecks.keySet().stream()
                .filter(id -> catalogue.rule(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalStateException("code for rule " + id + ", which the catalogue does not have");
                });
        for (TemplateSet set :
                Stream.concat(sets.stream(), Stream.of(NO_TABLES)).toList()) {
            Map<Rule, RuleCheck> checks = new LinkedHashMap<>();
            for (Rule rule : catalogue.rulesFor(set.id())) {
                RuleCheck check = replaced.getOrDefault(rule.id(), checkOf(rule, set, ownChecks));
                RuleSetting setting = settings.of(rule.id());
                checks.put(rule.configured(setting), setting.enabled() ? check : SWITCHED_OFF);
            }
            this.sets.put(set.id(), new RulesOfSet(set, new IdentityBinder(set), checks));
        }
    }

    private static RuleCheck checkOf(Rule rule, TemplateSet set, Map<String, RuleCheck> ownChecks) {
        List<Identity> identities = set.identities().stream()
                .filter(identity -> identity.rule().equals(rule.id()))
                .filter(identity -> identity.uses().contains(Identity.Use.CHECK))
                .toList();
        List<RuleCheck> parts = new ArrayList<>();
        if (!identities.isEmpty()) {
            parts.add(new IdentityCheck(identities));
        }
        if (!rule.equations().isEmpty()) {
            parts.add(new StatedEquations());
        }
        RuleCheck own = ownChecks.get(rule.id());
        if (own != null) {
            parts.add(own);
        }
        if (parts.isEmpty()) {
            throw new IllegalStateException("rule " + rule.id() + " of template set " + set.id()
                    + " needs identities to check, equations, or code of its own");
        }
        return parts.size() == 1
                ? parts.get(0)
                : (checked, subject, judgements) -> parts.forEach(part -> part.check(checked, subject, judgements));
    }

    /** Version of the catalogue this validator judges by. */
    public String catalogueVersion() {
        return catalogue.version();
    }

    /** What this validator judges by otherwise than the catalogue has it. */
    public RuleSettings settings() {
        return settings;
    }

    /** Whether there are rules for documents read by this template set. */
    public boolean knows(String templateSet) {
        return sets.containsKey(templateSet);
    }

    /**
     * Judges a document by itself, as where no other disclosures are kept.
     *
     * @throws IllegalArgumentException if it was read by a template set there are no rules for, see {@link #knows}
     */
    public Validation validate(BudgetDocument document) {
        return validate(document, Relatives.NOT_KEPT);
    }

    /**
     * Judges a document by itself and against others.
     *
     * @throws IllegalArgumentException if it was read by a template set there are no rules for, see {@link #knows}
     */
    public Validation validate(BudgetDocument document, Relatives relatives) {
        RulesOfSet rules = sets.get(document.header().templateSet());
        if (rules == null) {
            throw new IllegalArgumentException(
                    "no rules for template set " + document.header().templateSet());
        }
        Subject subject = subject(document, rules, others(relatives));
        FindingWriter writer = new FindingWriter(catalogue.wording(), subject);
        List<Finding> findings = new ArrayList<>();
        List<Balance> balances = new ArrayList<>();
        List<WrongClaims.Told> told = new ArrayList<>();
        Map<CellRef, List<String>> findingsOfFigures = new HashMap<>();
        rules.checks().forEach((rule, check) -> {
            Judgements judgements = judge(rule, check, subject, writer, findings);
            judgements.verdicts().forEach(verdict -> balances.add(Balance.of(verdict)));
            judgements.compared().forEach(compared -> {
                Balance.of(rule.id(), compared).ifPresent(balances::add);
                told.add(new WrongClaims.Told(rule.id(), compared));
            });
            judgements
                    .violatingFigures()
                    .forEach(fact -> findingsOfFigures
                            .computeIfAbsent(fact.cell(), cell -> new ArrayList<>())
                            .add(FindingIds.ofFigure(rule.id(), fact.cell())));
        });
        List<FindingGroup> ofFigures = WrongFigures.among(balances, document.tables()).stream()
                .map(group -> joined(group, findingsOfFigures.getOrDefault(group.cell(), List.of())))
                .toList();
        Set<String> explained =
                ofFigures.stream().flatMap(group -> group.findings().stream()).collect(Collectors.toSet());
        List<FindingGroup> groups = Stream.concat(
                        ofFigures.stream(), WrongClaims.among(told, explained, subject.figures()).stream())
                .toList();
        List<Finding> grouped = withGroups(findings, groups);
        return new Validation(grouped, groups, Coverage.of(grouped));
    }

    private Others others(Relatives relatives) {
        List<Others.Other> ofOrganisation = new ArrayList<>();
        List<Others.Unit> units = new ArrayList<>();
        List<Relative.Alike> alike = new ArrayList<>();
        for (Relative relative : relatives.all()) {
            if (relative instanceof Relative.SameOrganisation same) {
                other(same.disclosure(), same.document()).ifPresent(ofOrganisation::add);
            } else if (relative instanceof Relative.Unit unit) {
                units.add(new Others.Unit(
                        unit.name(),
                        Optional.ofNullable(unit.document()).flatMap(document -> other(unit.disclosure(), document))));
            } else if (relative instanceof Relative.Alike same) {
                alike.add(same);
            }
        }
        return new Others(relatives.kept(), ofOrganisation, units, alike);
    }

    /** Empty for a document of a template set that this version does not know any more. */
    private Optional<Others.Other> other(OtherDisclosure disclosure, BudgetDocument document) {
        return Optional.ofNullable(sets.get(document.header().templateSet()))
                .map(rules -> new Others.Other(disclosure, subject(document, rules, Others.NOT_KEPT)));
    }

    private Subject subject(BudgetDocument document, RulesOfSet rules, Others others) {
        TableNumbers numbers = new TableNumbers(document, rules.set());
        Figures figures = new Figures(document, numbers);
        Stated stated = new Stated(document.narrative());
        return new Subject(
                document,
                rules.set(),
                rules.binder().index(document.tables()),
                figures,
                numbers,
                new Cells(document, rules.set(), figures, numbers, catalogue.vocabulary()),
                stated,
                new Changes(stated),
                others);
    }

    /** Judges by one rule and words it. Whatever either throws is told as the outcome of that rule alone. */
    private Judgements judge(
            Rule rule, RuleCheck check, Subject subject, FindingWriter writer, List<Finding> findings) {
        long start = System.nanoTime();
        Judgements judgements = new Judgements();
        try {
            if (rule.years().contains(subject.document().header().fiscalYear())) {
                check.check(rule, subject, judgements);
            } else {
                judgements.unjudged(Reason.OTHER_YEARS, 0, 0);
            }
            findings.addAll(writer.write(rule, judgements));
        } catch (RuntimeException | StackOverflowError failure) {
            observer.failed(rule, failure);
            judgements = new Judgements();
            judgements.unjudged(Reason.RULE_FAILED, 1, 0);
            findings.addAll(writer.write(rule, judgements));
        }
        observer.ran(rule, System.nanoTime() - start);
        return judgements;
    }

    /** What is wrong with the figure by itself goes with what it sets off elsewhere. */
    private static FindingGroup joined(FindingGroup group, List<String> findingsOfFigure) {
        List<String> all = Stream.concat(group.findings().stream(), findingsOfFigure.stream())
                .toList();
        return new FindingGroup(group.id(), group.cell(), group.suggested(), all, group.likelyCause());
    }

    private static List<Finding> withGroups(List<Finding> findings, List<FindingGroup> groups) {
        Map<String, String> groupOf = new HashMap<>();
        groups.forEach(group -> group.findings().forEach(finding -> groupOf.put(finding, group.id())));
        return findings.stream()
                .map(finding -> {
                    String group = groupOf.get(finding.id());
                    return group == null ? finding : finding.inGroup(group);
                })
                .toList();
    }

    private record RulesOfSet(TemplateSet set, IdentityBinder binder, Map<Rule, RuleCheck> checks) {}
}
