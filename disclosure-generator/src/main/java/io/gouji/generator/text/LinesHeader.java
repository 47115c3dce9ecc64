package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.LineWrap;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.Typography;
import io.gouji.generator.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a table header the way an extract has it: single-line cells of a row in one line, cells of several lines as
 * blocks, in the order of the columns.
 */
final class LinesHeader {

    private static final int WIDE_TABLE = 8;

    private final Chance chance;
    private final Typography typography;
    private final PageFlow flow;
    private final int narrow;

    LinesHeader(Chance chance, Typography typography, PageFlow flow) {
        this.chance = chance;
        this.typography = typography;
        this.flow = flow;
        this.narrow = chance.between(8, 14);
    }

    void write(Table table) {
        for (List<String> row : table.form().words()) {
            int width = row.size() >= WIDE_TABLE ? narrow : narrow * 2;
            row(row, width);
        }
        int marked = table.form().markedColumns();
        if (marked > 0) {
            int columns = table.sides().get(0).columns().size();
            flow.line(Stream.concat(
                            IntStream.range(0, marked).mapToObj(i -> typography.mark()),
                            IntStream.rangeClosed(1, columns).mapToObj(String::valueOf))
                    .collect(Collectors.joining(" ")));
        }
    }

    private void row(List<String> cells, int width) {
        List<String> run = new ArrayList<>();
        for (String cell : cells) {
            if (cell.isEmpty()) {
                continue;
            }
            List<String> lines = LineWrap.wrap(typography.header(chance, cell), width);
            if (lines.size() == 1) {
                run.add(lines.get(0));
            } else {
                flush(run);
                flow.tight(lines.get(0));
                lines.subList(1, lines.size()).forEach(flow::line);
            }
        }
        flush(run);
    }

    private void flush(List<String> run) {
        if (run.isEmpty()) {
            return;
        }
        String words = String.join(" ", run);
        if (typography.has(Noise.MERGED_HEADER_WORDS) && run.size() > 1 && chance.percent(25)) {
            words = words.replaceFirst(" ", "");
        }
        if (chance.percent(50)) {
            flow.line(words);
        } else {
            flow.tight(words);
        }
        run.clear();
    }
}
