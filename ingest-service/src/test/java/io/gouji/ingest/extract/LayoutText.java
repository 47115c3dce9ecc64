package io.gouji.ingest.extract;

import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import java.util.List;
import java.util.stream.Collectors;

/** Layouts as text that a test can state: a line as it is, a row as {@code [a|b|]}, merged cells as {@code a(2x1)}. */
public final class LayoutText {

    private LayoutText() {}

    /** All lines of all pages. */
    public static List<String> of(Layout layout) {
        return layout.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(LayoutText::of)
                .toList();
    }

    private static String of(Line line) {
        return line.hasCells()
                ? line.cells().stream().map(LayoutText::of).collect(Collectors.joining("|", "[", "]"))
                : line.text();
    }

    private static String of(Cell cell) {
        boolean merged = cell.columns() > 1 || cell.rows() > 1;
        return merged ? cell.text() + "(" + cell.columns() + "x" + cell.rows() + ")" : cell.text();
    }
}
