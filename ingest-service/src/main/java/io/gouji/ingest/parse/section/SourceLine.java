package io.gouji.ingest.parse.section;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the layout together with its normal form, which is computed once and asked for many times.
 *
 * @param line the line as it was read
 * @param normal its text without spaces and in half-width signs
 */
public record SourceLine(Line line, String normal) {

    /** All lines of a layout in reading order. */
    public static List<SourceLine> of(Layout layout) {
        List<SourceLine> lines = new ArrayList<>();
        layout.pages().forEach(page -> page.lines().forEach(line -> lines.add(of(line))));
        return lines;
    }

    static SourceLine of(Line line) {
        return new SourceLine(line, Labels.normal(line.text()));
    }

    /** Where it stands. */
    public Location location() {
        return line.location();
    }

    /** The text as it stood. */
    public String text() {
        return line.text();
    }

    /** Whether it is a row of a grid in which more than one cell is filled. */
    public boolean isRow() {
        int filled = 0;
        for (Layout.Cell cell : line.cells()) {
            filled += cell.text().isEmpty() ? 0 : 1;
        }
        return filled > 1;
    }
}
