package io.gouji.ingest.extract;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.extract.Layout.Page;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of a document in reading order, counts them against the limits, and listens to the interruption by which
 * a document whose time is up is given up.
 */
public final class LayoutBuilder {

    /** Blank cells take memory too; in a sound table more than every eighth is filled. */
    private static final int SLOTS_PER_CELL = 8;

    private static final String END_OF_SENTENCE = "。";

    private final ReadingLimits limits;
    private final List<Page> pages = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private @Nullable Integer page;
    private int lineCount;
    private int cellCount;
    private long slotCount;
    private int characterCount;

    public LayoutBuilder(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Begins a page, or a sheet; until then lines stand on a page without a number. */
    public void beginPage(int number) throws UnreadableDocumentException {
        endPage();
        page = number;
        if (pages.size() >= limits.pages()) {
            throw UnreadableDocuments.tooManyPages(limits.pages());
        }
    }

    /** Adds a text, which may have several lines, as lines; they are numbered through the document, or the page. */
    public void addText(String text) throws UnreadableDocumentException {
        for (String line : text.split("\n", -1)) {
            addLine(lines.size() + 1, line.strip());
        }
    }

    /** Adds a line of text; a blank one is left out. */
    public void addLine(int number, String text) throws UnreadableDocumentException {
        Line line = new Line(new Location(page, number, null), text, List.of());
        if (!line.text().isBlank()) {
            add(line);
        }
    }

    /** Adds a row of a table, numbered as lines are; a blank one is left out. */
    public void addRow(List<Cell> cells) throws UnreadableDocumentException {
        addRow(lines.size() + 1, cells);
    }

    /**
     * Adds a row of a table; a blank one is left out. A row whose only text stands in a cell from edge to edge, or in one that
     * is merged with those to its right, has no columns: it is a title, a note or a layout, and becomes lines of text. So does
     * a sentence alone in its row, as people write into spreadsheets.
     */
    public void addRow(int number, List<Cell> cells) throws UnreadableDocumentException {
        if (cells.size() > limits.columns()) {
            throw UnreadableDocuments.tooManyColumns(limits.columns());
        }
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.text().isEmpty() ? 0 : 1;
        }
        if (filled == 0) {
            return;
        }
        Cell first = cells.get(0);
        boolean alone = filled == 1 && !first.text().isEmpty();
        if (alone && (first.columns() > 1 || cells.size() == 1 || first.text().contains(END_OF_SENTENCE))) {
            for (String line : first.text().split("\n", -1)) {
                addLine(number, line.strip());
            }
            return;
        }
        cellCount += filled;
        slotCount += cells.size();
        if (cellCount > limits.cells() || slotCount > (long) SLOTS_PER_CELL * limits.cells()) {
            throw UnreadableDocuments.tooManyCells(limits.cells());
        }
        add(new Line(new Location(page, number, null), textOf(cells), cells));
    }

    private static String textOf(List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        String boundary = "";
        for (Cell cell : cells) {
            text.append(boundary).append(cell.text().replace('\n', ' '));
            boundary = "\t";
        }
        return text.toString();
    }

    private void add(Line line) throws UnreadableDocumentException {
        Interruption.check();
        characterCount += line.text().length();
        if (++lineCount > limits.lines()) {
            throw UnreadableDocuments.tooManyLines(limits.lines());
        }
        if (characterCount > limits.characters()) {
            throw UnreadableDocuments.tooManyCharacters(limits.characters());
        }
        lines.add(line);
    }

    private void endPage() {
        if (page != null || !lines.isEmpty()) {
            pages.add(new Page(page, lines));
            lines = new ArrayList<>();
        }
    }

    /** The layout. */
    public Layout build() throws UnreadableDocumentException {
        endPage();
        if (lineCount == 0) {
            throw UnreadableDocuments.empty();
        }
        return new Layout(pages);
    }
}
