package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Format;
import io.gouji.generator.page.LineWrap;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.Typography;
import io.gouji.generator.table.TableForm;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the shape {@link Format#LINES}: what remains of a PDF when blank cells are lost. */
final class LinesWriter {

    private final Chance chance;
    private final Typography typography;
    private final LinesTables tables;
    private final PageFlow flow;
    private final int width;
    private final String sign;

    private LinesWriter(Disclosure disclosure, Chance chance, Typography typography) {
        this.chance = chance;
        this.typography = typography;
        String numbering = typography.has(Noise.PAGE_NUMBERS) ? chance.oneOf("%d", "%d", "- %d -", "第 %d 页") : "";
        this.flow = new PageFlow(chance.between(22, 34), chance.oneOf(" ", " ", "\f"), numbering);
        this.tables = new LinesTables(disclosure, chance.fork("tables"), typography, flow);
        this.sign = chance.oneOf("＞", ">", "＞");
        this.width = chance.between(66, 82);
    }

    static String write(Disclosure disclosure, List<Block> blocks, Chance chance, Typography typography) {
        LinesWriter writer = new LinesWriter(disclosure, chance, typography);
        blocks.forEach(writer::block);
        return writer.flow.finish();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            if (heading.level() <= 2) {
                flow.newPage();
            }
            running(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            running(paragraph.text());
        } else if (block instanceof Block.Entry entry) {
            running(entry.text());
        } else if (block instanceof Block.Form form) {
            tables.write(form.table());
        } else if (block instanceof Block.Grid grid) {
            flow.newPage();
            flow.line(grid.caption());
            grid.rows()
                    .forEach(
                            row -> flow.line(typography.label(chance, words(row).replace(">", sign))));
        } else if (block instanceof Block.Signature signature) {
            flow.text(signature.organisation());
            flow.text(typography.text(chance, signature.date()));
        }
    }

    private static String words(List<String> row) {
        return row.stream()
                .filter(cell -> !cell.isEmpty() && !cell.equals(TableForm.LEFT) && !cell.equals(TableForm.ABOVE))
                .collect(Collectors.joining(" "));
    }

    private void running(String text) {
        LineWrap.wrap(typography.text(chance, text), width).forEach(flow::text);
    }
}
