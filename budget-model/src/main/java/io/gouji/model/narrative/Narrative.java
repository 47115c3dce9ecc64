package io.gouji.model.narrative;

import java.util.List;
import java.util.Optional;

/**
 * What a disclosure says in words.
 *
 * @param sections in printed order
 * @param claims numbers stated, in printed order
 * @param statements sentences that say there is nothing, in printed order
 * @param projects what is said of single projects
 * @param terms explained terms
 */
public record Narrative(
        List<NarrativeSection> sections,
        List<Claim> claims,
        List<Statement> statements,
        List<ProjectDescription> projects,
        List<GlossaryTerm> terms) {

    /** No words at all; also what events written before this was part of the model are read as. */
    public static final Narrative NONE = new Narrative(List.of(), List.of(), List.of(), List.of(), List.of());

    public Narrative {
        sections = List.copyOf(sections);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        projects = List.copyOf(projects);
        terms = List.copyOf(terms);
    }

    /** The section with this number. */
    public Optional<NarrativeSection> section(String number) {
        return sections.stream()
                .filter(section -> section.number().equals(number))
                .findFirst();
    }

    /** Sections of this kind, in printed order. */
    public List<NarrativeSection> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }
}
