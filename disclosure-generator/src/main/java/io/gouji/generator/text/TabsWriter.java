package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Format;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.Typography;
import io.gouji.generator.table.TableForm;
import java.util.List;

/** Writes the shape {@link Format#TABS}: cells parted by tabs, headings in the manner of Markdown. */
final class TabsWriter {

    private final Chance chance;
    private final Typography typography;
    private final TabsTables tables;
    private final boolean marked;
    private final StringBuilder out = new StringBuilder();

    private TabsWriter(Disclosure disclosure, Chance chance, Typography typography) {
        this.chance = chance;
        this.typography = typography;
        this.tables = new TabsTables(disclosure, chance.fork("tables"), typography);
        this.marked = chance.percent(75);
    }

    static String write(Disclosure disclosure, List<Block> blocks, Chance chance, Typography typography) {
        TabsWriter writer = new TabsWriter(disclosure, chance, typography);
        blocks.forEach(writer::block);
        return writer.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph(mark(heading.level()) + words(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(words(paragraph.text()));
        } else if (block instanceof Block.Entry entry) {
            out.append(chance.percent(20) ? "  - " : "- ")
                    .append(typography.text(chance, entry.text()))
                    .append('\n');
        } else if (block instanceof Block.Form form) {
            endList();
            tables.write(form.table(), out);
        } else if (block instanceof Block.Grid grid) {
            paragraph(mark(2) + grid.caption());
            grid.rows()
                    .forEach(row -> out.append(String.join("\t", unmerged(row))).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Signature signature) {
            out.append(signature.organisation())
                    .append(' ')
                    .append(signature.date())
                    .append('\n');
        }
    }

    /** What belongs to a merged cell is blank. */
    private static List<String> unmerged(List<String> row) {
        return row.stream()
                .map(cell -> cell.equals(TableForm.LEFT) || cell.equals(TableForm.ABOVE) ? "" : cell)
                .toList();
    }

    private String words(String text) {
        String typeset = typography.text(chance, text);
        return typography.has(Noise.SPACED_NUMBERS) && chance.percent(25)
                ? typeset.replaceAll("(\\d\\.)(\\d\\d)", "$1 $2")
                : typeset;
    }

    private void paragraph(String text) {
        endList();
        out.append(text).append("\n\n");
    }

    private void endList() {
        int length = out.length();
        if (length > 1 && out.charAt(length - 2) != '\n') {
            out.append('\n');
        }
    }

    private String mark(int level) {
        if (!marked || chance.percent(10)) {
            return "";
        }
        return "#".repeat(Math.min(4, Math.max(1, level - 1 + chance.below(3)))) + " ";
    }
}
