package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import io.gouji.ingest.extract.word.Block.Table;
import io.gouji.ingest.extract.word.Block.TableCell;
import io.gouji.ingest.extract.word.Block.TableRow;
import io.gouji.ingest.extract.word.BlockParser.BlockSink;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads the blocks of a DOC. Its tables have no grid: every row has the edges of its own cells, and the grid is made of all of
 * them.
 */
final class DocBlocks {

    private final DocNumbering numbering;
    private final ReadingLimits limits;
    private int cells;

    DocBlocks(DocNumbering numbering, ReadingLimits limits) {
        this.numbering = numbering;
        this.limits = limits;
    }

    /** Reads the blocks of the text, of foot notes, or of text boxes. */
    void read(Range range, BlockSink sink) throws UnreadableDocumentException {
        read(range, 0, sink);
    }

    /** @param level how many tables the range stands in */
    private void read(Range range, int level, BlockSink sink) throws UnreadableDocumentException {
        if (level > limits.nesting()) {
            throw UnreadableDocuments.nestedTooDeeply();
        }
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Interruption.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                org.apache.poi.hwpf.usermodel.Table table = range.getTable(paragraph);
                sink.take(table(table, level + 1));
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                sink.take(paragraph(paragraph));
            }
        }
    }

    private Block paragraph(Paragraph paragraph) {
        return new Block.Paragraph(Numbering.before(numbering.next(paragraph), DocText.of(paragraph)));
    }

    private Table table(org.apache.poi.hwpf.usermodel.Table table, int level) throws UnreadableDocumentException {
        List<Integer> edges = new ArrayList<>(edges(table));
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            widths.add(edges.get(i) - edges.get(i - 1));
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(row(table.getRow(i), edges, level));
        }
        return new Table(widths, rows);
    }

    private static TreeSet<Integer> edges(org.apache.poi.hwpf.usermodel.Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            org.apache.poi.hwpf.usermodel.TableRow row = table.getRow(i);
            for (int at = 0; at < row.numCells(); at++) {
                edges.add(row.getCell(at).getLeftEdge());
                edges.add(right(row.getCell(at)));
            }
        }
        return edges;
    }

    private static int right(org.apache.poi.hwpf.usermodel.TableCell cell) {
        return cell.getLeftEdge() + Math.max(cell.getWidth(), 1);
    }

    private TableRow row(org.apache.poi.hwpf.usermodel.TableRow row, List<Integer> edges, int level)
            throws UnreadableDocumentException {
        List<TableCell> read = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            org.apache.poi.hwpf.usermodel.TableCell cell = row.getCell(i);
            int from = edges.indexOf(cell.getLeftEdge());
            int to = edges.indexOf(right(cell));
            if (++cells > limits.cells() * 2) {
                throw UnreadableDocuments.tooManyCells(limits.cells());
            }
            if (cell.isMerged() && !cell.isFirstMerged() && !read.isEmpty()) {
                TableCell left = read.remove(read.size() - 1);
                read.add(new TableCell(left.column(), to - left.column(), left.continued(), left.blocks()));
            } else {
                List<Block> blocks = new ArrayList<>();
                read(cell, level, blocks::add);
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                read.add(new TableCell(from, to - from, continued, blocks));
            }
        }
        return new TableRow(read);
    }
}
