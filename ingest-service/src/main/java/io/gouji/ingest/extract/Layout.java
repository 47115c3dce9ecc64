package io.gouji.ingest.extract;

import io.gouji.model.document.BoundingBox;
import io.gouji.model.document.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a document, before anybody asks what it means: pages of lines in reading order. A line of running
 * text has text only; a row of a grid (a ruled table of a PDF, a table of a word processor, a sheet, tab-separated text)
 * also has its cells, blank ones included.
 *
 * @param pages in order; a format without pages has one
 */
public record Layout(List<Page> pages) {

    public Layout {
        pages = List.copyOf(pages);
    }

    /** A layout of one page without a number. */
    public static Layout ofLines(List<Line> lines) {
        return new Layout(List.of(new Page(null, lines)));
    }

    /**
     * A page.
     *
     * @param number 1-based, null where the format has no pages or they were lost
     * @param lines from top to bottom, blank ones left out
     */
    public record Page(@Nullable Integer number, List<Line> lines) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of text or a row of a grid.
     *
     * @param location where it stands
     * @param text the whole line as it stood, without characters that nobody sees; the cells of a row joined by tabs
     * @param cells the cells of a row from left to right, empty for a line of which no cell boundaries are known
     */
    public record Line(Location location, String text, List<Cell> cells) {

        public Line {
            text = InvisibleCharacters.without(text);
            cells = List.copyOf(cells);
        }

        /** Whether its cell boundaries are known. */
        public boolean hasCells() {
            return !cells.isEmpty();
        }
    }

    /**
     * A cell of a row. Position in the row is the column of the grid. Of merged cells the first one, at the top left, has
     * the text and says how many it takes up; those it covers stand in their rows as blank cells, so that positions hold.
     *
     * @param text as it stood, without characters that nobody sees; empty for a blank cell
     * @param bbox the rectangle on the page, null where the format has no coordinates
     * @param columns how many columns it takes up, at least 1
     * @param rows how many rows it takes up, at least 1
     * @param page the page it stands on where the end of a page cut its row in two; null for the page of its row
     */
    public record Cell(
            String text,
            @Nullable BoundingBox bbox,
            int columns,
            int rows,
            @Nullable Integer page) {

        public Cell {
            text = InvisibleCharacters.without(text);
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("a cell takes up at least itself");
            }
        }

        /** A cell on the page of its row. */
        public Cell(String text, @Nullable BoundingBox bbox, int columns, int rows) {
            this(text, bbox, columns, rows, null);
        }

        /** A cell that is not merged with others. */
        public Cell(String text, @Nullable BoundingBox bbox) {
            this(text, bbox, 1, 1);
        }
    }
}
