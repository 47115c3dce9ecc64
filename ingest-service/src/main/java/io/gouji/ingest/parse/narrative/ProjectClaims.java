package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.narrative.ProjectReader.Labelled;
import io.gouji.ingest.parse.narrative.Reading.Named;
import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Labels;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that are stated of single projects: each belongs to the label it stands behind. */
final class ProjectClaims {

    private ProjectClaims() {}

    static List<Claim> read(Reading reading, OutlineSection section) {
        String project = Labels.normal(ProjectReader.name(section));
        CellRef size = reading.cells().named("PRJ", project);
        List<Claim> claims = new ArrayList<>();
        String label = "";
        for (Paragraph paragraph : section.paragraphs()) {
            Labelled labelled = ProjectReader.labelled(paragraph.text());
            label = labelled == null ? label : labelled.label();
            ProjectDescription.Kind kind = ProjectReader.kind(label);
            if (kind == ProjectDescription.Kind.BASIS || kind == ProjectDescription.Kind.OTHER) {
                continue;
            }
            Paragraph text = labelled == null ? paragraph : paragraph.from(labelled.textStart());
            CellRef cell = kind == ProjectDescription.Kind.SIZE ? size : null;
            ClaimReader.Stated stated = ClaimReader.read(
                    reading, section.number(), SectionKind.PROJECT_EXPENDITURE, text, List.of(), new Named("", null));
            for (Claim claim : stated.claims()) {
                claims.add(ofProject(claim, project + "/" + label, kind, cell));
            }
        }
        return claims;
    }

    private static Claim ofProject(Claim claim, String subject, ProjectDescription.Kind kind, @Nullable CellRef cell) {
        boolean standard = kind == ProjectDescription.Kind.STANDARD && claim.measure() == Measure.AMOUNT;
        String group = kind == ProjectDescription.Kind.STANDARD ? ages(Labels.normal(claim.quote())) : "";
        return new Claim(
                claim.section(),
                subject + group,
                standard ? Measure.STANDARD : claim.measure(),
                claim.value(),
                claim.unit(),
                claim.origin(),
                claim.printed(),
                claim.quote(),
                claim.location(),
                claim.measure() == Measure.AMOUNT ? cell : null);
    }

    /** The group of people a standard is for, where they are told by age. */
    private static String ages(String quote) {
        int years = quote.indexOf("周岁");
        int start = years;
        while (start > 0 && "0123456789-—~至".indexOf(quote.charAt(start - 1)) >= 0) {
            start--;
        }
        if (start == years) {
            return "";
        }
        int end = quote.startsWith("及以上", years + 2)
                ? years + 5
                : quote.startsWith("以上", years + 2) ? years + 4 : years + 2;
        return ":" + quote.substring(start, end);
    }
}
