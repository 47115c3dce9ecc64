package io.gouji.model.rule;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Funding;
import java.util.Map;

/**
 * The sentences judgements are told in, with gaps in braces; see {@link Gaps}.
 *
 * @param violated of an equation, by how its sides compare
 * @param figure of a rule on a single figure
 * @param rounding of an equation that holds by rounding only
 * @param notListed of judgements that are too many to be listed one by one
 * @param held of a rule that held
 * @param sections names of sections of the narrative
 * @param funding names of the money that stands with performance targets
 * @param reasons of a rule that was not applicable or not checked
 */
public record Wording(
        Map<Relation, LocalizedText> violated,
        LocalizedText figure,
        LocalizedText rounding,
        LocalizedText notListed,
        LocalizedText held,
        Map<SectionKind, LocalizedText> sections,
        Map<Funding.Source, LocalizedText> funding,
        Map<Reason, LocalizedText> reasons) {

    public Wording {
        violated = Map.copyOf(violated);
        sections = Map.copyOf(sections);
        funding = Map.copyOf(funding);
        reasons = Map.copyOf(reasons);
    }

    /** What a section of the narrative is called. */
    public LocalizedText sectionOf(SectionKind kind) {
        return sections.getOrDefault(kind, new LocalizedText(kind.name(), kind.name()));
    }

    /** What money that stands with performance targets is called. */
    public LocalizedText fundingOf(Funding.Source source) {
        return funding.getOrDefault(source, new LocalizedText(source.name(), source.name()));
    }

    /** How this rule says that it held. */
    public LocalizedText heldOf(Rule rule) {
        LocalizedText own = rule.phrasing().held();
        return own == null ? held : own;
    }

    /** How this rule says why it was not judged. */
    public LocalizedText reasonOf(Rule rule, Reason reason) {
        LocalizedText own = rule.phrasing().reasons().get(reason);
        LocalizedText text = own == null ? reasons.get(reason) : own;
        if (text == null) {
            throw new IllegalStateException("the catalogue has no words for " + reason);
        }
        return text;
    }
}
