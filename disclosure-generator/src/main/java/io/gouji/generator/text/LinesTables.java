package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Captions;
import io.gouji.generator.page.LineWrap;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.TableLine;
import io.gouji.generator.page.Typography;
import io.gouji.generator.table.Table;
import java.util.List;

/** Writes tables as lines of words and figures, blank cells lost. */
final class LinesTables {

    /** What stands on top of the next page of a long table. */
    private enum NextPage {
        NOTHING,
        HEADER,
        ISSUER_AND_HEADER,
        TITLE_AND_HEADER
    }

    private final Chance chance;
    private final Typography typography;
    private final PageFlow flow;
    private final Captions captions;
    private final LinesHeader header;
    private final LinesRow row;
    private final NextPage nextPage;

    LinesTables(Disclosure disclosure, Chance chance, Typography typography, PageFlow flow) {
        this.chance = chance;
        this.typography = typography;
        this.flow = flow;
        this.captions = new Captions(disclosure, chance.fork("captions"), typography);
        this.header = new LinesHeader(chance.fork("header"), typography, flow);
        this.row = new LinesRow(chance.fork("rows"), typography, flow);
        this.nextPage = chance.oneOf(
                NextPage.ISSUER_AND_HEADER,
                NextPage.ISSUER_AND_HEADER,
                NextPage.HEADER,
                NextPage.TITLE_AND_HEADER,
                NextPage.NOTHING);
    }

    void write(Table table) {
        if (table.number() > 1) {
            flow.newPage();
        }
        line(captions.number(table));
        line(captions.title(table));
        line(captions.issuerAndUnit(table));
        header.write(table);
        List<TableLine> lines = TableLine.of(table);
        int rowsOnPage = typography.has(Noise.REPEATED_HEADER) ? rowsOnPage(table) : lines.size();
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

    /** Tables 1 and 4 are made to fit on a page and seldom do not. */
    private int rowsOnPage(Table table) {
        boolean fits = table.sides().size() == 2 && !chance.percent(8);
        return fits ? Integer.MAX_VALUE : chance.between(9, 30);
    }

    private void nextPage(Table table) {
        flow.newPage();
        switch (nextPage) {
            case NOTHING -> {}
            case HEADER -> header.write(table);
            case ISSUER_AND_HEADER -> {
                line(captions.issuerAndUnit(table));
                header.write(table);
            }
            case TITLE_AND_HEADER -> {
                line(captions.title(table) + (chance.percent(30) ? "（续）" : ""));
                line(captions.issuerAndUnit(table));
                header.write(table);
            }
        }
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            flow.line(text);
        }
    }
}
