package io.gouji.ingest.parse.privacy;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.GlossaryTerm;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.OutlineHeading;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.Statement;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.profile.OrganisationProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Masks personal data in every text of a document. */
public final class DocumentMask {

    private final Mask mask;

    private DocumentMask(Mask mask) {
        this.mask = mask;
    }

    /** The document with everything masked that the mask hides. */
    public static BudgetDocument apply(BudgetDocument document, Mask mask) {
        return mask.isEmpty() ? document : new DocumentMask(mask).document(document);
    }

    private BudgetDocument document(BudgetDocument document) {
        OrganisationProfile profile = document.profile();
        return new BudgetDocument(
                document.header(),
                profile == null ? null : profile(profile),
                document.tables().stream().map(this::table).toList(),
                document.facts().stream().map(this::fact).toList(),
                narrative(document.narrative()),
                document.performance().stream().map(this::performance).toList(),
                document.personalData(),
                document.repairs().stream().map(this::repair).toList(),
                document.notes().stream().map(this::note).toList());
    }

    private OrganisationProfile profile(OrganisationProfile profile) {
        return new OrganisationProfile(
                all(profile.functions()), all(profile.offices()), all(profile.units()), profile.location());
    }

    private DisclosureTable table(DisclosureTable table) {
        return new DisclosureTable(
                table.number(),
                table.kind(),
                mask.apply(table.title()),
                table.unit(),
                table.unitPrinted(),
                table.emptyStatement(),
                table.columns(),
                table.rows().stream().map(this::row).toList(),
                table.location());
    }

    private TableRow row(TableRow row) {
        return new TableRow(
                mask.apply(row.key()),
                row.kind(),
                row.templateRow(),
                row.code(),
                mask.apply(row.label()),
                orNull(row.parent()),
                row.location());
    }

    private Fact fact(Fact fact) {
        return new Fact(
                fact.table(),
                mask.apply(fact.row()),
                fact.column(),
                fact.value(),
                fact.unit(),
                fact.origin(),
                fact.printed(),
                fact.location(),
                fact.candidates(),
                fact.placedBy());
    }

    private Narrative narrative(Narrative narrative) {
        return new Narrative(
                narrative.sections().stream().map(this::section).toList(),
                narrative.claims().stream().map(this::claim).toList(),
                narrative.statements().stream().map(this::statement).toList(),
                narrative.projects().stream().map(this::project).toList(),
                narrative.terms().stream()
                        .map(term -> new GlossaryTerm(
                                mask.apply(term.term()), mask.apply(term.explanation()), term.location()))
                        .toList(),
                narrative.headings().stream()
                        .map(heading ->
                                new OutlineHeading(heading.kind(), mask.apply(heading.text()), heading.location()))
                        .toList());
    }

    private NarrativeSection section(NarrativeSection section) {
        return new NarrativeSection(
                section.number(),
                section.kind(),
                mask.apply(section.title()),
                mask.apply(section.text()),
                section.location());
    }

    private Claim claim(Claim claim) {
        CellRef cell = claim.cell();
        return new Claim(
                claim.section(),
                mask.apply(claim.subject()),
                claim.measure(),
                claim.value(),
                claim.unit(),
                claim.origin(),
                claim.printed(),
                mask.apply(claim.quote()),
                claim.location(),
                cell == null ? null : new CellRef(cell.table(), mask.apply(cell.row()), cell.column()));
    }

    private Statement statement(Statement statement) {
        return new Statement(
                statement.kind(),
                statement.section(),
                mask.apply(statement.subject()),
                statement.table(),
                mask.apply(statement.text()),
                statement.location());
    }

    private ProjectDescription project(ProjectDescription project) {
        return new ProjectDescription(
                project.section(),
                mask.apply(project.name()),
                project.particulars().stream()
                        .map(item -> new ProjectDescription.Particular(
                                item.kind(), mask.apply(item.label()), mask.apply(item.text()), item.location()))
                        .toList(),
                project.location());
    }

    private PerformanceTable performance(PerformanceTable table) {
        return new PerformanceTable(
                table.number(),
                table.scope(),
                mask.apply(table.title()),
                orNull(table.project()),
                orNull(table.responsibleUnit()),
                table.funding(),
                mask.apply(table.goal()),
                table.indicators().stream().map(this::indicator).toList(),
                table.location());
    }

    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                mask.apply(indicator.level1()),
                mask.apply(indicator.level2()),
                mask.apply(indicator.level3()),
                indicator.operator(),
                mask.apply(indicator.target()),
                mask.apply(indicator.unit()),
                indicator.weight(),
                mask.apply(indicator.basis()),
                mask.apply(indicator.lastYear()),
                mask.apply(indicator.scoringRule()),
                indicator.origin(),
                mask.apply(indicator.printed()),
                indicator.location());
    }

    private Repair repair(Repair repair) {
        return new Repair(
                repair.kind(),
                repair.table(),
                orNull(repair.row()),
                repair.column(),
                mask.apply(repair.original()),
                mask.apply(repair.repaired()),
                repair.reason(),
                repair.location());
    }

    private Note note(Note note) {
        LocalizedText message = note.message();
        return new Note(
                note.code(),
                note.table(),
                new LocalizedText(mask.apply(message.zh()), mask.apply(message.en())),
                note.location());
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(mask::apply).toList();
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : mask.apply(text);
    }
}
