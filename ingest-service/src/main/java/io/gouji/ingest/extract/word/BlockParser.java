package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import io.gouji.ingest.extract.office.Xml;
import io.gouji.ingest.extract.word.Block.Table;
import io.gouji.ingest.extract.word.Block.TableCell;
import io.gouji.ingest.extract.word.Block.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the blocks of a part: paragraphs, tables, and what is wrapped around them. */
final class BlockParser {

    /** Deleted text, what is moved away, properties, and the second choice of what is there twice. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "Fallback", "altChunk");

    private final Xml xml;
    private final ParagraphParser paragraphs;
    private final ReadingLimits limits;
    private int cells;
    private int characters;

    BlockParser(Xml xml, Styles styles, Numbering numbering, ReadingLimits limits) {
        this.xml = xml;
        this.paragraphs = new ParagraphParser(xml, styles, numbering, this);
        this.limits = limits;
    }

    /** Reads blocks up to the end of the element that has begun. */
    void read(int nesting, BlockSink sink) throws XMLStreamException, UnreadableDocumentException {
        if (nesting > limits.nesting()) {
            throw UnreadableDocuments.nestedTooDeeply();
        }
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart("p")) {
                for (Block block : paragraphs.read(nesting)) {
                    sink.take(block);
                }
            } else if (xml.isStart("tbl")) {
                sink.take(table(nesting + 1));
            } else if (xml.isStart()) {
                depth += LEFT_OUT.contains(xml.name()) ? skipped() : 1;
            }
        }
    }

    /** The blocks up to the end of the element that has begun. */
    List<Block> read(int nesting) throws XMLStreamException, UnreadableDocumentException {
        List<Block> blocks = new ArrayList<>();
        read(nesting, blocks::add);
        return blocks;
    }

    /** Counts characters; those of a table are in memory before they become lines. */
    void count(int more) throws UnreadableDocumentException {
        characters += more;
        if (characters > limits.characters()) {
            throw UnreadableDocuments.tooManyCharacters(limits.characters());
        }
    }

    private int skipped() throws XMLStreamException {
        xml.skip();
        return 0;
    }

    private Table table(int nesting) throws XMLStreamException, UnreadableDocumentException {
        List<Integer> widths = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart("tr")) {
                TableRow row = row(nesting);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            } else if (xml.isStart("gridCol")) {
                widths.add(Math.max(xml.number("w", 0), 0));
                depth++;
            } else if (xml.isStart()) {
                depth += LEFT_OUT.contains(xml.name()) || xml.name().equals("tblGridChange") ? skipped() : 1;
            }
        }
        return new Table(widths, rows);
    }

    /** A row; without cells if it is hidden or deleted. */
    private TableRow row(int nesting) throws XMLStreamException, UnreadableDocumentException {
        List<TableCell> rowCells = new ArrayList<>();
        RowProperties properties = new RowProperties(0, true);
        int column = 0;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart("trPr")) {
                properties = rowProperties();
                column = properties.columnsBefore();
            } else if (xml.isStart("tc")) {
                column = cell(nesting, column, rowCells);
            } else if (xml.isStart()) {
                depth += LEFT_OUT.contains(xml.name()) ? skipped() : 1;
            }
        }
        return new TableRow(properties.printed() ? rowCells : List.of());
    }

    private RowProperties rowProperties() throws XMLStreamException {
        int before = 0;
        boolean printed = true;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("trPrChange")) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                switch (xml.name()) {
                    case "gridBefore" -> before = spread(xml.number("val", 0));
                    case "hidden" -> printed &= !xml.flag("val", true);
                    case "del" -> printed = false;
                    default -> {
                        // Says nothing about what is printed where.
                    }
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        return new RowProperties(before, printed);
    }

    /** Reads a cell, and says at which column the next one begins. */
    private int cell(int nesting, int column, List<TableCell> rowCells)
            throws XMLStreamException, UnreadableDocumentException {
        CellParts parts = new CellParts();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart("tcPr")) {
                cellProperties(parts);
            } else if (xml.isStart("p")) {
                parts.blocks.addAll(paragraphs.read(nesting));
            } else if (xml.isStart("tbl")) {
                if (nesting >= limits.nesting()) {
                    throw UnreadableDocuments.nestedTooDeeply();
                }
                parts.blocks.add(table(nesting + 1));
            } else if (xml.isStart()) {
                depth += LEFT_OUT.contains(xml.name()) ? skipped() : 1;
            }
        }
        if (++cells > limits.cells() * 2) {
            throw UnreadableDocuments.tooManyCells(limits.cells());
        }
        if (parts.mergedLeft && !rowCells.isEmpty()) {
            TableCell left = rowCells.remove(rowCells.size() - 1);
            rowCells.add(new TableCell(left.column(), left.columns() + parts.columns, left.continued(), left.blocks()));
        } else {
            rowCells.add(
                    new TableCell(column, parts.columns, parts.continued, parts.deleted ? List.of() : parts.blocks));
        }
        return column + parts.columns;
    }

    private void cellProperties(CellParts parts) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("tcPrChange")) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                String value = xml.attribute("val");
                switch (xml.name()) {
                    case "gridSpan" -> parts.columns = Math.max(spread(xml.number("val", 1)), 1);
                    case "vMerge" -> parts.continued = !"restart".equals(value);
                    case "hMerge" -> parts.mergedLeft = !"restart".equals(value);
                    case "cellDel" -> parts.deleted = true;
                    default -> {
                        // Says nothing about what is printed where.
                    }
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
    }

    /** More columns than are taken are refused when the table is written; until then no number may run away. */
    private int spread(int columns) {
        return Math.max(0, Math.min(columns, limits.columns() + 1));
    }

    /** Takes blocks as they come. */
    interface BlockSink {

        void take(Block block) throws UnreadableDocumentException;
    }

    private record RowProperties(int columnsBefore, boolean printed) {}

    /** What is gathered of a cell. */
    private static final class CellParts {

        private final List<Block> blocks = new ArrayList<>();
        private int columns = 1;
        private boolean continued;
        private boolean mergedLeft;
        private boolean deleted;
    }
}
