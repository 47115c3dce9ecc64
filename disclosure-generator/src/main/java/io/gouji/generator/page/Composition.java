package io.gouji.generator.page;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the blocks of a disclosure into the words and tables that a document of any format prints. */
public final class Composition {

    private static final int SHORT = 8;

    private final Chance chance;
    private final Typography typography;
    private final Captions captions;
    private final boolean issuers;

    private Composition(Disclosure disclosure, Chance chance) {
        this.chance = chance;
        this.typography = Typography.draw(chance.fork("typography"), Format.PDF, false);
        this.captions = new Captions(disclosure, chance.fork("captions"), typography);
        this.issuers = chance.percent(90);
    }

    /** The pieces in reading order. */
    public static List<Piece> of(Disclosure disclosure, List<Block> blocks, Chance chance) {
        Composition composition = new Composition(disclosure, chance);
        return blocks.stream().map(composition::piece).toList();
    }

    private Piece piece(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Piece.Heading(heading.level(), typography.text(chance, heading.text()));
        }
        if (block instanceof Block.Entry entry) {
            return new Piece.Entry(typography.text(chance, entry.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Piece.Paragraph(typography.text(chance, paragraph.text()));
        }
        if (block instanceof Block.Form form) {
            return sheet(form.table());
        }
        if (block instanceof Block.Grid grid) {
            return new Piece.Sheet("", grid.caption(), "", "", grid(grid.rows()), "");
        }
        Block.Signature signature = (Block.Signature) block;
        return new Piece.Signature(signature.organisation(), typography.text(chance, signature.date()));
    }

    private Piece.Sheet sheet(Table table) {
        return new Piece.Sheet(
                captions.number(table),
                captions.title(table),
                issuers ? typography.label(chance, captions.issuer()) : "",
                typography.label(chance, captions.unit(table)),
                new PrintedTable(table.form().width(), header(table.form()), body(table)),
                typography.text(chance, table.emptyStatement()));
    }

    private List<List<PrintedCell>> header(TableForm form) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int row = 0; row < form.grid().size(); row++) {
            List<PrintedCell> cells = new ArrayList<>();
            for (int column = 0; column < form.width(); column++) {
                String word = form.grid().get(row).get(column);
                if (!word.equals(TableForm.LEFT) && !word.equals(TableForm.ABOVE)) {
                    cells.add(new PrintedCell(
                            PrintedCell.Kind.HEADER,
                            typography.header(chance, word),
                            column,
                            columns(form.grid(), row, column),
                            rows(form.grid(), row, column)));
                }
            }
            rows.add(cells);
        }
        if (form.markedColumns() > 0) {
            rows.add(IntStream.range(0, form.width())
                    .mapToObj(column -> PrintedCell.single(
                            PrintedCell.Kind.HEADER,
                            column < form.markedColumns()
                                    ? typography.mark()
                                    : String.valueOf(column - form.markedColumns() + 1),
                            column))
                    .toList());
        }
        return rows;
    }

    private static int columns(List<List<String>> grid, int row, int column) {
        int end = column + 1;
        while (end < grid.get(row).size() && grid.get(row).get(end).equals(TableForm.LEFT)) {
            end++;
        }
        return end - column;
    }

    private static int rows(List<List<String>> grid, int row, int column) {
        int end = row + 1;
        while (end < grid.size() && grid.get(end).get(column).equals(TableForm.ABOVE)) {
            end++;
        }
        return end - row;
    }

    private List<List<PrintedCell>> body(Table table) {
        List<TableLine> lines = TableLine.of(table);
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<PrintedCell> cells = new ArrayList<>();
            for (int column = 0; column < lines.get(row).parts().size(); column++) {
                TableLine.Part part = lines.get(row).parts().get(column);
                if (!isMerged(part)) {
                    cells.add(cell(part, column, merged(lines, row, column)));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean isMerged(TableLine.Part part) {
        return part instanceof TableLine.Words words && words.isMerged();
    }

    /** How many columns and rows the cell takes. */
    private static int[] merged(List<TableLine> lines, int row, int column) {
        int right = column + 1;
        while (right < lines.get(row).parts().size()
                && belongs(lines.get(row).parts().get(right), TableForm.LEFT)) {
            right++;
        }
        int below = row + 1;
        while (below < lines.size() && belongs(lines.get(below).parts().get(column), TableForm.ABOVE)) {
            below++;
        }
        return new int[] {right - column, below - row};
    }

    private static boolean belongs(TableLine.Part part, String mark) {
        return part instanceof TableLine.Words words && words.printed().equals(mark);
    }

    private PrintedCell cell(TableLine.Part part, int column, int[] merged) {
        if (part instanceof TableLine.Figure figure) {
            return PrintedCell.single(PrintedCell.Kind.FIGURE, typography.figure(figure.cell()), column);
        }
        String words = ((TableLine.Words) part).text();
        boolean code = !words.isEmpty() && words.chars().allMatch(Character::isDigit);
        return new PrintedCell(
                code ? PrintedCell.Kind.CODE : PrintedCell.Kind.LABEL,
                typography.label(chance, words),
                column,
                merged[0],
                merged[1]);
    }

    private PrintedTable grid(List<List<String>> rows) {
        List<List<PrintedCell>> printed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<PrintedCell> cells = new ArrayList<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.equals(TableForm.LEFT) && !text.equals(TableForm.ABOVE)) {
                    cells.add(new PrintedCell(
                            text.length() <= SHORT ? PrintedCell.Kind.HEADER : PrintedCell.Kind.LABEL,
                            typography.label(chance, text),
                            column,
                            columns(rows, row, column),
                            rows(rows, row, column)));
                }
            }
            printed.add(cells);
        }
        return new PrintedTable(rows.get(0).size(), List.of(), printed);
    }
}
