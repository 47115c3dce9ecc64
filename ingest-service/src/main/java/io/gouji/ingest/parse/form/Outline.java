package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.label.Numbering;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells under which row a label stands, by how it is numbered: 1. under 一、, 其中: under the row before it. Numbers that begin
 * again behind a row without one stand under that row.
 */
final class Outline {

    private final Deque<Row> open = new ArrayDeque<>();
    private final Set<Shape> seen = new HashSet<>();
    private @Nullable String plain;

    /** Key of the row that the next label stands under, null for one at the top. */
    @Nullable
    String parentOf(String label) {
        Shape shape = shape(label);
        if (shape == Shape.NONE) {
            return null;
        }
        if (shape == Shape.OF_WHICH) {
            return open.isEmpty() ? plain : open.getLast().key();
        }
        for (Row row : open) {
            if (row.shape() == shape) {
                return row.parent();
            }
        }
        if (open.isEmpty()) {
            return seen.contains(shape) ? plain : null;
        }
        return open.getLast().key();
    }

    /** Takes note of a row. */
    void add(String label, String key, @Nullable String parent) {
        Shape shape = shape(label);
        if (shape == Shape.NONE) {
            open.clear();
            plain = key;
        } else if (shape != Shape.OF_WHICH) {
            while (hasOpen(shape)) {
                open.removeLast();
            }
            open.addLast(new Row(shape, key, parent));
            seen.add(shape);
        }
    }

    private boolean hasOpen(Shape shape) {
        return open.stream().anyMatch(row -> row.shape() == shape);
    }

    private static Shape shape(String label) {
        if (label.startsWith("其中")) {
            return Shape.OF_WHICH;
        }
        boolean bracket = label.startsWith("(");
        int from = bracket ? 1 : 0;
        int end = Numbering.end(label, from);
        if (end == from || end >= label.length() || Numbering.strip(label).equals(label)) {
            return Shape.NONE;
        }
        if (Character.isDigit(label.charAt(from))) {
            return bracket ? Shape.DIGITS_IN_BRACKETS : Shape.DIGITS;
        }
        return bracket ? Shape.CHINESE_IN_BRACKETS : Shape.CHINESE;
    }

    private enum Shape {
        CHINESE,
        CHINESE_IN_BRACKETS,
        DIGITS,
        DIGITS_IN_BRACKETS,
        OF_WHICH,
        NONE
    }

    private record Row(Shape shape, String key, @Nullable String parent) {}
}
