package io.gouji.ingest.parse.section;

import io.gouji.model.template.TableTemplate;
import java.util.List;

/**
 * The lines of one table, from below its title to the next title or chapter.
 *
 * @param template the table it was recognised as
 * @param title the title as printed, without numbering and spaces
 * @param heading the line of the title
 * @param lines the lines below the title
 * @param start index of the line of the title in the document
 * @param next index of the line behind the section in the document
 */
public record Section(
        TableTemplate template, String title, SourceLine heading, List<SourceLine> lines, int start, int next) {

    public Section {
        lines = List.copyOf(lines);
    }
}
