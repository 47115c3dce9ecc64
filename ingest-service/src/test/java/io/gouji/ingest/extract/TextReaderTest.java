package io.gouji.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lines of plain text are taken for: running text, or rows of cells. */
class TextReaderTest {

    @Test
    void tabsPartCells() throws UnreadableDocumentException {
        List<Line> lines = lines("208\t社会保障\t\t5.00\t\n合计\t");

        assertThat(cells(lines.get(0))).containsExactly("208", "社会保障", "", "5.00", "");
        assertThat(cells(lines.get(1)))
                .as("in a text with cells a row may have one only")
                .containsExactly("合计", "");
    }

    @Test
    void tabsAtTheEndsOfAllLinesPartNothing() throws UnreadableDocumentException {
        List<Line> lines = lines("208 社会保障 5.00\t\n\t合计 5.00 \t \n");

        assertThat(lines).hasSize(2).noneMatch(Line::hasCells);
    }

    @Test
    void barsPartCellsAsTabsDo() throws UnreadableDocumentException {
        List<Line> lines = lines("| 一级指标 | 二级指标 |  |\n");

        assertThat(cells(lines.get(0))).containsExactly("一级指标", "二级指标", "");
        assertThat(lines.get(0).text()).isEqualTo("一级指标\t二级指标\t");
    }

    @Test
    void charactersThatNobodySeesAreNoPartOfALine() throws UnreadableDocumentException {
        List<Line> lines = lines("单位：万\u200B元\n\u200B\u2060\n合\u00AD计\t5\uFEFF.00\n");

        assertThat(lines).extracting(Line::text).containsExactly("单位：万元", "合计\t5.00");
        assertThat(cells(lines.get(1))).containsExactly("合计", "5.00");
    }

    private static List<Line> lines(String text) throws UnreadableDocumentException {
        return new TextReader()
                .read(text.getBytes(StandardCharsets.UTF_8))
                .pages()
                .get(0)
                .lines();
    }

    private static List<String> cells(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }
}
