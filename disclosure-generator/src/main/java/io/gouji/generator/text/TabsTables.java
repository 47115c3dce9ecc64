package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Captions;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.TableLine;
import io.gouji.generator.page.Typography;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes tables as rows of cells parted by tabs, with the noise of a scanner. */
final class TabsTables {

    private final Chance chance;
    private final Typography typography;
    private final Garbling garbling;
    private final Captions captions;

    /** Without numbers of columns nobody could tell them any more once their header is garbled. */
    private final boolean headersStayWhole;

    TabsTables(Disclosure disclosure, Chance chance, Typography typography) {
        this.chance = chance;
        this.typography = typography;
        this.headersStayWhole = !disclosure.conventions().numbered();
        this.captions = new Captions(disclosure, chance.fork("captions"), typography);
        this.garbling = new Garbling(chance.fork("garbling"), typography);
    }

    void write(Table table, StringBuilder out) {
        title(table, out);
        header(table, out);
        List<TableLine> lines = TableLine.of(table);
        boolean total = table.sides().size() == 2;
        int breakAfter = breakAfter(lines.size(), total);
        for (int i = 0; i < lines.size(); i++) {
            if (i == breakAfter) {
                out.append('\n');
                paragraph(captions.issuerAndUnit(table), out);
                header(table, out);
            }
            if (total && i == lines.size() - 1 && typography.has(Noise.GHOST_ROW) && chance.percent(70)) {
                out.append(garbling.ghost(cells(lines.get(i)))).append('\n');
            }
            row(table, lines.get(i), out);
        }
        if (typography.has(Noise.GHOST_ROW) && chance.percent(10)) {
            out.append("\t1").append("\t".repeat(chance.between(1, 5))).append('\n');
        }
        out.append('\n');
        if (table.isDeclaredEmpty()) {
            out.append(typography.text(chance, table.emptyStatement())).append("\n\n");
        }
    }

    private void title(Table table, StringBuilder out) {
        paragraph(captions.number(table), out);
        paragraph(chance.oneOf("## ", "# ", "## ", "") + captions.title(table), out);
        paragraph(captions.issuerAndUnit(table), out);
    }

    private static void paragraph(String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(text).append("\n\n");
        }
    }

    private void header(Table table, StringBuilder out) {
        List<List<String>> rows = table.form().words();
        if (has(Noise.GARBLED_HEADER) && chance.percent(30)) {
            out.append(garbling.rubbish(rows.get(0).size())).append('\n');
        }
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(garbling.name(typography.header(chance, cell))));
            if (has(Noise.SHIFTED_HEADER) && chance.percent(30)) {
                cells.add(chance.below(cells.size()), "");
            }
            out.append(String.join("\t", cells)).append('\n');
            if (has(Noise.GARBLED_HEADER) && chance.percent(10)) {
                out.append(garbling.rubbish(row.size())).append('\n');
            }
        }
        int marked = table.form().markedColumns();
        if (marked > 0) {
            int columns = table.sides().get(0).columns().size();
            List<String> cells = new ArrayList<>();
            IntStream.range(0, marked).forEach(i -> cells.add(typography.mark()));
            IntStream.rangeClosed(1, columns).forEach(i -> cells.add(String.valueOf(i)));
            out.append(String.join("\t", cells)).append('\n');
        }
    }

    private boolean has(Noise headerNoise) {
        return typography.has(headerNoise) && !headersStayWhole;
    }

    private void row(Table table, TableLine line, StringBuilder out) {
        List<String> cells = cells(line);
        boolean coded = table.form().markedColumns() == 4;
        if (coded
                && line.first().kind() == Row.Kind.SECTION
                && line.first().key().indexOf('#') < 0
                && typography.has(Noise.LOST_SECTION_CODE)
                && chance.percent(5)) {
            cells.set(1, "");
        }
        if (typography.has(Noise.UNEQUAL_TABS) && chance.percent(25)) {
            changeEnd(cells);
        }
        out.append(String.join("\t", cells)).append('\n');
    }

    private void changeEnd(List<String> cells) {
        if (chance.percent(50)) {
            cells.add("");
        }
        while (chance.percent(60)
                && cells.size() > 1
                && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
    }

    private List<String> cells(TableLine line) {
        List<String> cells = new ArrayList<>();
        for (TableLine.Part part : line.parts()) {
            if (part instanceof TableLine.Figure figure) {
                cells.add(garbling.number(typography.figure(figure.cell())));
            } else if (part instanceof TableLine.Words words) {
                cells.add(garbling.name(typography.label(chance, words.text())));
            }
        }
        return cells;
    }

    /** The row before which a long table goes on under a repeated header; -1 for none. */
    private int breakAfter(int rows, boolean twoSided) {
        boolean breaks = typography.has(Noise.REPEATED_HEADER) && !twoSided && rows > 8 && chance.percent(60);
        return breaks ? chance.between(4, rows - 2) : -1;
    }
}
