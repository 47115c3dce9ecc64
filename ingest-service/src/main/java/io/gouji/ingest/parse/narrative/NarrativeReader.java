package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.narrative.Reading.Named;
import io.gouji.ingest.parse.outline.DocumentOutline;
import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the narrative of a disclosure from its outline. */
public final class NarrativeReader {

    private static final int MOST_CLAIMS = 5_000;

    private final Reading reading;
    private final StatementReader statements;

    /**
     * @param organisation the issuer in normal form
     * @param fiscalYear the budget year
     * @param names names of codes, those of the document among them
     * @param tables the tables of the document
     * @param tableNamed the number of the table that a sentence in normal form names, null if it names none
     */
    public NarrativeReader(
            String organisation,
            int fiscalYear,
            NameBook names,
            List<DisclosureTable> tables,
            Function<String, @Nullable Integer> tableNamed) {
        this.reading = new Reading(organisation, fiscalYear, new ItemNames(names, tables), new Cells(tables));
        this.statements = new StatementReader(organisation, tableNamed);
    }

    /** What these sections say. */
    public Narrative read(List<OutlineSection> sections) {
        return read(new DocumentOutline(sections, List.of(), List.of()));
    }

    /** What these sections say, under these headings. */
    public Narrative read(DocumentOutline outline) {
        List<OutlineSection> sections = outline.sections();
        List<Claim> claims = new ArrayList<>();
        List<ProjectDescription> projects = new ArrayList<>();
        for (OutlineSection section : sections) {
            ProjectDescription project = ProjectReader.read(section);
            if (project != null) {
                projects.add(project);
            }
            if (claims.size() < MOST_CLAIMS) {
                claims.addAll(project != null ? ProjectClaims.read(reading, section) : claims(section));
            }
        }
        projects.addAll(ProjectReader.bySections(sections));
        return new Narrative(
                printed(sections),
                claims,
                statements.read(outline),
                projects,
                GlossaryReader.read(sections),
                outline.headings());
    }

    private List<Claim> claims(OutlineSection section) {
        List<Claim> claims = new ArrayList<>();
        if (section.kind() == SectionKind.GLOSSARY) {
            return claims;
        }
        List<String> classes = classIn(section.title());
        boolean fiscal = section.title().contains("财政拨款") && !section.title().contains("一般公共预算");
        Reading own = fiscal ? reading.ofFiscalAppropriation() : reading;
        Named base = new Named("", null);
        for (Paragraph paragraph : section.paragraphs()) {
            Interruption.check();
            ClaimReader.Stated stated =
                    ClaimReader.read(own, section.number(), section.kind(), paragraph, classes, base);
            claims.addAll(stated.claims());
            base = stated.last();
        }
        return claims;
    }

    private static List<String> classIn(String title) {
        return ItemMention.in(title).stream()
                .filter(mention -> mention.level() == 1)
                .findFirst()
                .map(ItemMention::path)
                .orElse(List.of());
    }

    /** A section for each number; the parts of the profile are one. */
    private static List<NarrativeSection> printed(List<OutlineSection> sections) {
        Map<String, NarrativeSection> printed = new LinkedHashMap<>();
        for (OutlineSection section : sections) {
            NarrativeSection own = new NarrativeSection(
                    section.number(),
                    section.kind(),
                    section.title(),
                    ProjectReader.text(section.paragraphs()),
                    section.location());
            printed.merge(section.number(), own, NarrativeReader::joined);
        }
        return List.copyOf(printed.values());
    }

    private static NarrativeSection joined(NarrativeSection one, NarrativeSection next) {
        String text = String.join("\n", one.text(), next.title(), next.text());
        SectionKind kind = one.kind() == SectionKind.OTHER ? next.kind() : one.kind();
        return new NarrativeSection(one.number(), kind, one.title(), text.strip(), one.location());
    }
}
