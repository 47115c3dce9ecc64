package io.gouji.ingest.parse;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.narrative.NarrativeReader;
import io.gouji.ingest.parse.outline.OutlineReader;
import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Narrative;
import java.util.ArrayList;
import java.util.List;

/** A few lines of a disclosure that nobody has published; a line with tabs has cells. */
public final class TextDisclosure {

    public static final String ISSUER = "青禾县水利服务中心";

    private TextDisclosure() {}

    /** The lines of a text. */
    public static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                List<Cell> cells = new ArrayList<>();
                if (line.indexOf('\t') >= 0) {
                    for (String cell : line.split("\t", -1)) {
                        cells.add(new Cell(cell.strip(), null));
                    }
                }
                lines.add(SourceLine.of(new Line(Location.ofLine(number), line, cells)));
            }
        }
        return lines;
    }

    /** The outline of a text. */
    public static List<OutlineSection> outline(String text) {
        return OutlineReader.read(List.of(lines(text)), ISSUER);
    }

    /** What a text without tables says. */
    public static Narrative narrative(String text) {
        return narrative(text, List.of());
    }

    /** What a text says of these tables. */
    public static Narrative narrative(String text, List<DisclosureTable> tables) {
        return new NarrativeReader(ISSUER, 2025, new NameBook(), tables, sentence -> null).read(outline(text));
    }

    /** The numbers that a paragraph below a heading states: subject, measure, value, unit. */
    public static List<String> claims(String heading, String text) {
        return narrative("一、" + heading + "\n" + text).claims().stream()
                .map(TextDisclosure::inShort)
                .toList();
    }

    private static String inShort(Claim claim) {
        return claim.subject() + " " + claim.measure().id() + " "
                + claim.value().toPlainString() + claim.unit();
    }

    /** A layout of these lines. */
    public static Layout layout(String text) {
        return Layout.ofLines(lines(text).stream().map(SourceLine::line).toList());
    }
}
