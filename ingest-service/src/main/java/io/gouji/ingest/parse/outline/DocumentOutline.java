package io.gouji.ingest.parse.outline;

import io.gouji.model.narrative.OutlineHeading;
import java.util.List;

/**
 * How a document is divided.
 *
 * @param sections in printed order
 * @param headings headings of parts and entries of the table of contents
 * @param remarks what stands below tables, outside of any section
 */
public record DocumentOutline(List<OutlineSection> sections, List<OutlineHeading> headings, List<Paragraph> remarks) {

    public DocumentOutline {
        sections = List.copyOf(sections);
        headings = List.copyOf(headings);
        remarks = List.copyOf(remarks);
    }
}
