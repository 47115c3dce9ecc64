package io.gouji.ingest.parse.grid;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.number.Tokens;
import io.gouji.ingest.parse.row.Fragment;
import io.gouji.ingest.parse.section.Block;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads rows of cells of a table of one side. A row whose figures do not stand in the columns the header announces, even
 * after it is aligned by its name, keeps its figures without columns.
 */
public final class GridReader {

    private final Panel panel;
    private final boolean projects;
    private final BiConsumer<SourceLine, String> unread;
    private GridColumns columns = GridColumns.UNKNOWN;
    private String lastCode = "";

    /**
     * @param panel the side of the table
     * @param unread told of cells whose digits could not be read
     */
    public GridReader(Panel panel, BiConsumer<SourceLine, String> unread) {
        CodedRows codes = panel.codes();
        this.panel = panel;
        this.projects = codes != null && codes.named() == CodedRows.Naming.PROJECT;
        this.unread = unread;
    }

    /** Takes over the columns that the header of a block states; without a header the last ones hold. */
    public void enter(Block block) {
        GridColumns stated = GridColumns.of(block, panel.columns());
        columns = stated.isKnown() ? stated : columns;
    }

    /** What a row contributes. */
    public Fragment read(SourceLine line) {
        List<Cell> cells = line.line().cells();
        int labels = labelCells(cells);
        CodeCells code = code(cells, labels);
        List<String> words = new ArrayList<>(code.words());
        List<String> project = new ArrayList<>();
        int projectCell = projects && columns.isKnown() ? columns.first() - 1 : labels;
        for (int i = code.end(); i < labels; i++) {
            addWords(cells.get(i).text(), i == projectCell ? project : words);
        }
        CellFigures read = CellFigures.read(cells, labels, cells.size(), line.location(), columns::name);
        read.unread().forEach(text -> unread.accept(line, text));
        List<ReadFigure> figures =
                CellFigures.fit(read.figures(), panel.columns()) ? read.figures() : aligned(line, cells, labels);
        lastCode = code.digits().isEmpty() ? lastCode : code.digits();
        return new Fragment(line.location(), line.text(), code.digits(), words, project, figures);
    }

    /** How many cells come before the first figure; a row that was shifted has amounts or names where none belong. */
    private int labelCells(List<Cell> cells) {
        int expected = Math.min(cells.size(), columns.isKnown() ? columns.first() : cells.size());
        int labels = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean amount = isAmount(cells.get(i).text());
            if (amount && i <= expected) {
                return i;
            }
            if (hasWords(cells.get(i).text()) && (i < expected || labels == 0)) {
                labels = i + 1;
            }
        }
        return columns.isKnown() ? Math.max(labels, expected) : labels;
    }

    private static boolean isAmount(String text) {
        List<Token> tokens = CellNumber.hasDigit(text) ? Tokens.of(text) : List.of();
        return !tokens.isEmpty() && tokens.get(0).kind() == Kind.AMOUNT;
    }

    private static boolean hasWords(String text) {
        return Labels.hasChinese(text);
    }

    /** The code in the leading cells; a level that is blank because it is that of the row above is taken from there. */
    private CodeCells code(List<Cell> cells, int labels) {
        CodedRows coded = panel.codes();
        if (coded == null) {
            return new CodeCells("", 0, List.of());
        }
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        while (end < labels && !hasWords(cells.get(end).text())) {
            tokens.addAll(Tokens.of(cells.get(end++).text()));
        }
        if (tokens.isEmpty() && end < labels) {
            CodeStart glued = CodeStart.at(Tokens.of(cells.get(end).text()), 0, coded.classification());
            return glued == null
                    ? new CodeCells("", end, List.of())
                    : new CodeCells(
                            glued.digits(), end + 1, gluedWords(cells.get(end).text(), glued));
        }
        CodeStart code = CodeStart.at(tokens, 0, coded.classification());
        if (code != null) {
            // What a scanner made of a further level is no code; the name may tell it later.
            return new CodeCells(code.digits(), end, List.of());
        }
        String inherited = inherited(cells, end, coded);
        if (!inherited.isEmpty()) {
            return new CodeCells(inherited, end, List.of());
        }
        return new CodeCells("", 0, List.of());
    }

    private static List<String> gluedWords(String text, CodeStart code) {
        List<Token> tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        if (!code.rest().isEmpty()) {
            words.add(code.rest());
        }
        tokens.subList(code.tokens(), tokens.size()).forEach(token -> words.add(token.text()));
        return words;
    }

    private String inherited(List<Cell> cells, int end, CodedRows coded) {
        StringBuilder digits = new StringBuilder();
        int length = 0;
        for (int level = 0; level < Math.min(end, coded.depth()); level++) {
            length += level == 0 ? 3 : 2;
            String text = cells.get(level).text();
            if (text.isEmpty() && digits.length() == 0) {
                continue;
            }
            if (digits.length() == 0 && lastCode.length() >= length - 2 && level > 0) {
                digits.append(lastCode, 0, length - 2);
            }
            digits.append(text);
        }
        return CodeStart.isCode(digits.toString(), coded.classification()) ? digits.toString() : "";
    }

    private static void addWords(String cell, List<String> words) {
        Tokens.of(cell).forEach(token -> words.add(token.text().replace(" ", "")));
    }

    /** Reads the figures again with the row moved so that its name stands where names stand. */
    private List<ReadFigure> aligned(SourceLine line, List<Cell> cells, int labels) {
        int shift = columns.isKnown() ? columns.first() - labels : 0;
        if (shift != 0) {
            CellFigures moved =
                    CellFigures.read(cells, labels, cells.size(), line.location(), i -> columns.name(i + shift));
            if (CellFigures.fit(moved.figures(), panel.columns())) {
                return moved.figures();
            }
        }
        return CellFigures.withoutColumns(CellFigures.read(cells, labels, cells.size(), line.location(), columns::name)
                .figures());
    }

    /**
     * The code in the leading cells.
     *
     * @param digits empty if there is none
     * @param end index behind the cells it takes up
     * @param words what is left of the cell it is glued to
     */
    private record CodeCells(String digits, int end, List<String> words) {}
}
