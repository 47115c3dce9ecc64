package io.gouji.ingest.parse.outline;

import io.gouji.model.document.Location;
import io.gouji.model.narrative.SectionKind;
import java.util.List;

/**
 * A heading and what stands below it, up to the next heading. Several may have the number 0: the parts of the profile.
 *
 * @param number place in the outline, as in the narrative of the model
 * @param kind what it is about
 * @param title the heading as printed, without its numbering
 * @param location where the heading stands
 * @param paragraphs below it, without those of its subsections
 */
public record OutlineSection(
        String number, SectionKind kind, String title, Location location, List<Paragraph> paragraphs) {

    public OutlineSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
