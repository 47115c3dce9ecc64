package io.gouji.ingest.parse.section;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Tokens;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the layout together with what is asked of it many times: its normal form, its words, its row of numbers. */
public final class SourceLine {

    private final Line line;
    private final String normal;
    private final boolean row;
    private @Nullable List<Token> tokens;

    private SourceLine(Line line) {
        this.line = line;
        this.normal = Labels.normal(line.text());
        int filled = 0;
        for (Layout.Cell cell : line.cells()) {
            filled += cell.text().isEmpty() ? 0 : 1;
        }
        this.row = filled > 1;
    }

    /** All lines of a layout in reading order. */
    public static List<SourceLine> of(Layout layout) {
        List<SourceLine> lines = new ArrayList<>();
        layout.pages().forEach(page -> page.lines().forEach(line -> lines.add(of(line))));
        return lines;
    }

    /** A single line. */
    public static SourceLine of(Line line) {
        return new SourceLine(line);
    }

    /** The line as it was read. */
    public Line line() {
        return line;
    }

    /** Its text without spaces and in half-width signs. */
    public String normal() {
        return normal;
    }

    /** Where it stands. */
    public Location location() {
        return line.location();
    }

    /** The text as it stood. */
    public String text() {
        return line.text();
    }

    /** Its words, those of all cells one after another. */
    public List<Token> tokens() {
        List<Token> known = tokens;
        if (known == null) {
            known = Tokens.of(line.text());
            tokens = known;
        }
        return known;
    }

    /** Whether it is a row of a grid in which more than one cell is filled. */
    public boolean isRow() {
        return row;
    }

    /** Whether there is a Chinese character in it. */
    public boolean hasChinese() {
        for (int i = 0; i < normal.length(); i++) {
            if (Character.isIdeographic(normal.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
