package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.section.Block;
import io.gouji.ingest.parse.section.NumberRow;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.TableText;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table of such a set in such a text: its columns as its header prints them, and the rows its lines are. */
public final class FormText {

    private static final int SHORTEST = 3;

    private final TableText text;
    private final String header;
    private final boolean known;

    private FormText(TableText text, List<SourceLine> header, boolean known) {
        this.text = text;
        this.header = header.stream().map(SourceLine::normal).collect(Collectors.joining());
        this.known = known;
    }

    /** The table with the columns that its header prints. */
    public static FormText of(TableText text) {
        List<SourceLine> header = text.blocks().stream()
                .map(Block::header)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
        PrintedColumns columns = PrintedColumns.of(text.template(), header);
        TableTemplate printed = text.template().withPanels(columns.panels());
        return new FormText(
                new TableText(printed, text.first(), text.blocks(), text.repeated()), header, columns.known());
    }

    /** The table under its template with the columns that are printed, from left to right. */
    public TableText text() {
        return text;
    }

    /** Whether the header could be recognised; if not, the columns are those of the template in its order. */
    public boolean isHeaderKnown() {
        return known;
    }

    /** Whether every row is a code or a total, to be read as the same rows are in any other set. */
    public static boolean isCodedOnly(TableTemplate template) {
        List<Panel> panels = template.panels();
        return panels.size() == 1 && panels.get(0).codes() != null;
    }

    /** Whether a line is one of the header, printed again at the top of a page. */
    private boolean isOfHeader(SourceLine line) {
        return line.normal().length() >= SHORTEST && header.contains(line.normal());
    }

    /**
     * The lines with rows. A name that a page begins with looks like more of the header that is printed again above it, as
     * long as no figure has come; what that header has not is the beginning of the first row.
     */
    private List<SourceLine> itemLines() {
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            Block block = text.blocks().get(i);
            List<SourceLine> above = block.header();
            int end = above.size();
            while (i > 0 && end > 0 && !isHeading(above.get(end - 1))) {
                end--;
            }
            if (end > 0) {
                lines.addAll(above.subList(end, above.size()));
            }
            lines.addAll(block.rows());
        }
        return lines;
    }

    private boolean isHeading(SourceLine line) {
        return isOfHeader(line)
                || Preamble.is(line.normal())
                || NumberRow.of(line).isPresent();
    }

    /** The rows of the table where there are others than those with codes on one side. */
    public List<ReadRow> rows(NameBook names, Precision usual, ReadingLog log) {
        TableTemplate template = text.template();
        Precision precision = Precision.of(text.rows(), usual);
        List<SourceLine> lines = text.rows();
        if (template.panels().stream()
                .map(Panel::codes)
                .filter(Objects::nonNull)
                .anyMatch(codes -> !codes.byName())) {
            CodedSides sides = new CodedSides(template, names, precision, log);
            each(lines, sides::read);
            return sides.rows();
        }
        if (template.panels().size() == 1 && template.panels().get(0).items()) {
            ItemLines items = new ItemLines(template, names, precision, log);
            each(itemLines().stream().filter(line -> !isOfHeader(line)).toList(), items::read);
            return items.rows();
        }
        LabelLines labels = new LabelLines(template, names, precision, log);
        each(lines, labels::read);
        return labels.rows();
    }

    private static void each(List<SourceLine> lines, Consumer<SourceLine> reader) {
        for (SourceLine line : lines) {
            Interruption.check();
            reader.accept(line);
        }
    }
}
