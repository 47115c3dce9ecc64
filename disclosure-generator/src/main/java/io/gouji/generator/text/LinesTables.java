package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.Titles;
import io.gouji.generator.table.Table;
import java.util.List;

/** Writes tables as lines of words and figures, blank cells lost. */
final class LinesTables {

    private final Disclosure disclosure;
    private final Chance chance;
    private final Typography typography;
    private final PageFlow flow;
    private final LinesHeader header;
    private final LinesRow row;
    private final int headerOnNextPage;
    private boolean titled;

    LinesTables(Disclosure disclosure, Chance chance, Typography typography, PageFlow flow) {
        this.disclosure = disclosure;
        this.chance = chance;
        this.typography = typography;
        this.flow = flow;
        this.header = new LinesHeader(chance.fork("header"), typography, flow);
        this.row = new LinesRow(chance.fork("rows"), typography, flow);
        this.headerOnNextPage = chance.oneOf(0, 1, 1, 1, 2);
    }

    void write(Table table) {
        flow.newPage();
        title(table);
        header.write(table);
        List<TableLine> lines = TableLine.of(table);
        int rowsOnPage = typography.has(Noise.REPEATED_HEADER) && table.sides().size() == 1
                ? chance.between(9, 30)
                : Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % rowsOnPage == 0 && i < lines.size() - 1) {
                nextPage(table);
            }
            row.write(table.number(), lines.get(i));
        }
        if (table.isDeclaredEmpty()) {
            LineWrap.wrap(typography.text(chance, table.emptyStatement()), chance.between(80, 110))
                    .forEach(flow::line);
        }
    }

    private void title(Table table) {
        if (!typography.has(Noise.MISSING_TABLE_NUMBER) || !titled) {
            flow.line("表 " + table.number());
        }
        titled = true;
        flow.line(typography.label(chance, Titles.of(table.number())));
        issuerLine();
    }

    private void issuerLine() {
        boolean unit = !typography.has(Noise.MISSING_UNIT) || chance.percent(30);
        boolean issuer = !typography.has(Noise.MISSING_ISSUER) || chance.percent(60);
        String line = (issuer ? "编制" + disclosure.word() + "：" + disclosure.name() : "")
                + (issuer && unit ? " " : "")
                + (unit ? "单位：万元" : "");
        if (!line.isEmpty()) {
            flow.line(typography.label(chance, line));
        }
    }

    /** A long table goes on: with issuer and header, with the header alone, or with neither. */
    private void nextPage(Table table) {
        flow.newPage();
        if (headerOnNextPage > 0) {
            if (headerOnNextPage == 1) {
                issuerLine();
            }
            header.write(table);
        }
    }
}
