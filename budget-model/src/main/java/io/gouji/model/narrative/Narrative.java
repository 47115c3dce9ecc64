package io.gouji.model.narrative;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.document.AddedLater;
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
 * @param headings headings of parts and entries of the table of contents, in printed order
 */
public record Narrative(
        List<NarrativeSection> sections,
        List<Claim> claims,
        List<Statement> statements,
        List<ProjectDescription> projects,
        List<GlossaryTerm> terms,

        @AddedLater @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<OutlineHeading> headings) {

    /** No words at all; also what events written before this was part of the model are read as. */
    public static final Narrative NONE = new Narrative(List.of(), List.of(), List.of(), List.of(), List.of());

    public Narrative {
        sections = List.copyOf(sections);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        projects = List.copyOf(projects);
        terms = List.copyOf(terms);
        headings = headings == null ? List.of() : List.copyOf(headings);
    }

    /** A narrative whose outline is not known. */
    public Narrative(
            List<NarrativeSection> sections,
            List<Claim> claims,
            List<Statement> statements,
            List<ProjectDescription> projects,
            List<GlossaryTerm> terms) {
        this(sections, claims, statements, projects, terms, List.of());
    }

    /** The section with this number. */
    public Optional<NarrativeSection> section(String number) {
        return sections.stream()
                .filter(section -> section.number().equals(number))
                .findFirst();
    }

    /** Headings of this kind, in printed order. */
    public List<OutlineHeading> headings(OutlineHeading.Kind kind) {
        return headings.stream().filter(heading -> heading.kind() == kind).toList();
    }

    /** Sections of this kind, in printed order. */
    public List<NarrativeSection> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }
}
