package io.gouji.ingest.parse.grid;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.label.LabelIndex;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Tokens;
import io.gouji.ingest.parse.row.Fragment;
import io.gouji.ingest.parse.row.Sides;
import io.gouji.ingest.parse.section.Block;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Labels;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads rows of cells of a table of two sides: the cell with the code, or with the total, begins the right side. */
public final class TwoSidesGridReader {

    private final Panel labelled;
    private final Panel coded;
    private final Classification classification;
    private final LabelIndex totals;
    private final BiConsumer<SourceLine, String> unread;
    private final List<Fragment> left;
    private final List<Fragment> right;
    private Map<Integer, String> rightColumns = Map.of();

    /**
     * @param labelled the left side
     * @param coded the right side
     * @param codes the codes of the right side
     * @param sides where to add what is read
     * @param unread told of cells whose digits could not be read
     */
    public TwoSidesGridReader(
            Panel labelled, Panel coded, CodedRows codes, Sides sides, BiConsumer<SourceLine, String> unread) {
        this.labelled = labelled;
        this.coded = coded;
        this.classification = codes.classification();
        this.left = sides.left();
        this.right = sides.right();
        this.totals = new LabelIndex(coded);
        this.unread = unread;
    }

    /**
     * Takes over the columns that the header of a block states for the right side; where there are just as many cells as
     * columns, they are counted, since header cells get shifted.
     */
    public void enter(Block block) {
        int labels = labels(block);
        rightColumns = usualWidth(block) - labels == coded.columns().size()
                        || coded.columns().size() == 1
                ? Map.of()
                : HeaderMatch.of(block.header(), labels, coded.columns());
    }

    /** How many cells come before the figures of the right side, as the first row with a code has it. */
    private int labels(Block block) {
        for (SourceLine line : block.rows()) {
            int boundary = boundary(line.line().cells());
            if (boundary >= 0) {
                return boundary + Math.max(1, names(line.line().cells(), boundary));
            }
        }
        return 0;
    }

    /** How many cells most rows have. */
    private static int usualWidth(Block block) {
        Map<Integer, Integer> counts = new TreeMap<>();
        block.rows().forEach(line -> counts.merge(line.line().cells().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Reads a row. */
    public void read(SourceLine line) {
        List<Cell> cells = line.line().cells();
        int boundary = boundary(cells);
        int end = boundary < 0 ? cells.size() : boundary;
        if (cells.subList(0, end).stream().anyMatch(cell -> !cell.text().isEmpty())) {
            left.add(labels(line, cells, end));
        }
        if (boundary >= 0) {
            right.add(codes(line, cells, boundary));
        }
    }

    private int boundary(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            // A bare 200 before the cell of a code or a total is a figure of the left side, though a code may look like
            // it.
            boolean figure = i + 1 < cells.size() && !hasWords(cells.get(i).text()) && beginsRight(cells, i + 1);
            if (!figure && beginsRight(cells, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsRight(List<Cell> cells, int index) {
        String text = cells.get(index).text();
        if (text.isEmpty()) {
            return false;
        }
        LabelIndex.Entry entry = index == 0 ? null : totals.find(Labels.normal(text), -1);
        boolean total = entry != null && entry.row().total();
        boolean code = CodeStart.at(tokens(cells, index), 0, classification) != null;
        return total || (code && names(cells, index) > 0);
    }

    private static List<Token> tokens(List<Cell> cells, int index) {
        return Tokens.of(cells.get(index).text());
    }

    /** How many cells code and name take up: one, or two where the name has its own; 0 if there is no name. */
    private static int names(List<Cell> cells, int code) {
        if (hasWords(cells.get(code).text())) {
            return 1;
        }
        return code + 1 < cells.size() && hasWords(cells.get(code + 1).text()) ? 2 : 0;
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private Fragment labels(SourceLine line, List<Cell> cells, int end) {
        int labels = 0;
        while (labels < end && (cells.get(labels).text().isEmpty() || !isNumber(cells, labels))) {
            labels++;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            tokens(cells, i).forEach(token -> words.add(token.text().replace(" ", "")));
        }
        List<ColumnTemplate> columns = labelled.columns();
        String only = columns.size() == 1 ? columns.get(0).name() : null;
        CellFigures figures = CellFigures.read(cells, labels, end, line.location(), i -> only);
        figures.unread().forEach(text -> unread.accept(line, text));
        List<ReadFigure> known = figures.figures().size() > columns.size()
                ? CellFigures.withoutColumns(figures.figures())
                : figures.figures();
        return new Fragment(line.location(), line.text(), "", words, List.of(), known);
    }

    private static boolean isNumber(List<Cell> cells, int index) {
        List<Token> tokens = tokens(cells, index);
        return !tokens.isEmpty()
                && tokens.get(0).isNumber()
                && !hasWords(cells.get(index).text());
    }

    private Fragment codes(SourceLine line, List<Cell> cells, int boundary) {
        List<Token> tokens = tokens(cells, boundary);
        CodeStart code = CodeStart.at(tokens, 0, classification);
        int labels = boundary + Math.max(1, names(cells, boundary));
        List<String> words = new ArrayList<>();
        if (code != null && !code.rest().isEmpty()) {
            words.add(code.rest());
        }
        tokens.subList(code == null ? 0 : code.tokens(), tokens.size())
                .forEach(token -> words.add(token.text().replace(" ", "")));
        for (int i = boundary + 1; i < labels; i++) {
            tokens(cells, i).forEach(token -> words.add(token.text().replace(" ", "")));
        }
        CellFigures figures = CellFigures.read(cells, labels, cells.size(), line.location(), i -> column(i, labels));
        figures.unread().forEach(text -> unread.accept(line, text));
        return new Fragment(
                line.location(),
                line.text(),
                code == null ? "" : code.digits(),
                words,
                List.of(),
                CellFigures.fit(figures.figures(), coded.columns())
                        ? figures.figures()
                        : CellFigures.withoutColumns(figures.figures()));
    }

    /** By the header if that was needed and understood, else counted from the name. */
    private @Nullable String column(int cell, int labels) {
        if (!rightColumns.isEmpty()) {
            return rightColumns.get(cell);
        }
        int position = cell - labels;
        return position < coded.columns().size() ? coded.columns().get(position).name() : null;
    }
}
