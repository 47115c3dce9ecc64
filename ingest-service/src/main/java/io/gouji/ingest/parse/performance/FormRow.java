package io.gouji.ingest.parse.performance;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.parse.number.PlainText;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a form: the cells of a grid, or the words of a line.
 *
 * @param location where it stands
 * @param cells as printed, markup taken out
 * @param grid whether these are the cells of a grid
 * @param spans how many rows each cell takes up
 */
record FormRow(Location location, List<String> cells, boolean grid, List<Integer> spans) {

    static FormRow of(SourceLine line) {
        List<String> cells = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        if (line.isRow()) {
            for (Layout.Cell cell : line.line().cells()) {
                cells.add(plain(cell.text()));
                spans.add(cell.rows());
            }
            return new FormRow(line.location(), cells, true, spans);
        }
        for (String word : plain(line.text()).split(" +")) {
            if (!word.isEmpty()) {
                cells.add(word);
                spans.add(1);
            }
        }
        return new FormRow(line.location(), cells, false, spans);
    }

    /** The text of a cell, empty behind the last one. */
    String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** The text as it stood, without markup. */
    private static String plain(String text) {
        PlainText plain = new PlainText(text);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            kept.append(plain.at(i) == ' ' ? ' ' : text.charAt(plain.origin(i)));
        }
        return kept.toString().strip();
    }
}
