package io.gouji.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds rows that no rule divides: a row has a line with figures, and lines of names around it that belong to it. */
final class RowFinder {

    /** In units of the font size; a name set around its figures is half a line away. */
    private static final float HALF_LINE = 1.1f;

    /** In units of the font size; the lines of a name that goes on are no further apart. */
    private static final float NEXT_LINE = 1.7f;

    /** In units of the font size; a line that leaves more room ended because its text did. */
    private static final float ROOM = 1.6f;

    /** Share of the distance of rows; the lines of a name are closer. */
    private static final float TIGHT = 0.85f;

    private final float[] xs;
    private final List<Printed> lines = new ArrayList<>();
    private final float[] filledTo;
    private final float pitch;

    /**
     * @param xs edges of the columns
     * @param texts lines from top to bottom, in parts
     */
    private RowFinder(float[] xs, List<List<TextLine>> texts) {
        this.xs = xs;
        this.filledTo = new float[xs.length];
        for (List<TextLine> parts : texts) {
            lines.add(printed(parts));
        }
        for (Printed line : lines) {
            for (int i = 0; i < line.parts().size(); i++) {
                int column = line.columns().get(i);
                filledTo[column] =
                        Math.max(filledTo[column], line.parts().get(i).box().right());
            }
        }
        this.pitch = pitch();
    }

    /** Usual distance of two lines of figures one below the other, 0 if there are none. */
    private float pitch() {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).anchor() && lines.get(i - 1).anchor()) {
                distances.add(
                        lines.get(i).box().middleY() - lines.get(i - 1).box().middleY());
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    /**
     * Where rows end, from top to bottom.
     *
     * @param xs edges of the columns
     * @param texts lines from top to bottom, in parts
     * @param byCell whether they are known to be painted cell by cell
     */
    static List<Float> borders(float[] xs, List<List<TextLine>> texts, boolean byCell) {
        List<Float> painted = PaintedRows.borders(xs, texts, byCell);
        return painted == null ? new RowFinder(xs, texts).borders() : painted;
    }

    private List<Float> borders() {
        int[] stacked = StackedRows.of(xs, lines.stream().map(Printed::parts).toList());
        List<List<Printed>> rows = new ArrayList<>();
        List<Printed> row = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Printed line = lines.get(i);
            boolean begins = i > 0 && (stacked == null ? !belongs(row, line) : stacked[i] != stacked[i - 1]);
            if (begins) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(line);
        }
        rows.add(row);
        List<Float> borders = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<Printed> above = rows.get(i - 1);
            float end = above.get(above.size() - 1).box().bottom();
            borders.add((end + rows.get(i).get(0).box().top()) / 2);
        }
        return borders;
    }

    /** Whether a line belongs to the row above it. */
    private boolean belongs(List<Printed> row, Printed line) {
        Printed last = row.get(row.size() - 1);
        float size = line.box().height();
        float distance = line.box().middleY() - last.box().middleY();
        boolean anchored = row.stream().anyMatch(Printed::anchor);
        if (line.anchor()) {
            // Only a name that is waiting for its figures takes them in.
            return !anchored && (shares(row, line) ? goesOnAt(row, line, distance) : distance <= HALF_LINE * size);
        }
        int column = line.columns().get(0);
        boolean named = row.stream().anyMatch(printed -> printed.has(column));
        if (!named) {
            return anchored && distance <= HALF_LINE * size;
        }
        return distance <= NEXT_LINE * size && goesOn(row, line, column, distance);
    }

    /** Whether a name goes on in a line with figures: set tighter than rows are, after a full line. */
    private boolean goesOnAt(List<Printed> row, Printed line, float distance) {
        int column = row.get(row.size() - 1).columns().get(0);
        return line.has(column) && distance < TIGHT * pitch && goesOn(row, line, column, distance);
    }

    private boolean shares(List<Printed> row, Printed line) {
        for (int column : line.columns()) {
            if (row.stream().anyMatch(printed -> printed.has(column))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name in a column was broken because its line was full. */
    private boolean goesOn(List<Printed> row, Printed next, int column, float distance) {
        Box line = next.in(column);
        for (int i = row.size() - 1; i >= 0; i--) {
            Printed printed = row.get(i);
            for (int part = 0; part < printed.parts().size(); part++) {
                if (printed.columns().get(part) == column) {
                    Box box = printed.parts().get(part).box();
                    boolean tight = distance < TIGHT * pitch;
                    float end = tight ? filledTo[column] : xs[column + 1];
                    float room = Math.max(ROOM * box.height(), next.unbroken(column));
                    boolean full = box.right() >= end - room;
                    boolean below = Math.abs(box.left() - line.left()) <= 2.2f * box.height();
                    return full && below;
                }
            }
        }
        return false;
    }

    private Printed printed(List<TextLine> parts) {
        List<Integer> columns = new ArrayList<>(parts.size());
        Box box = parts.get(0).box();
        boolean amount = false;
        for (TextLine part : parts) {
            columns.add(Edges.at(xs, part.box().middleX()));
            box = box.union(part.box());
            amount |= Numerals.isAmount(part.text());
        }
        boolean several = !columns.get(0).equals(columns.get(columns.size() - 1));
        return new Printed(parts, columns, box, amount || several);
    }

    /**
     * A printed line.
     *
     * @param columns of its parts
     * @param anchor whether it has figures, or names side by side
     */
    private record Printed(List<TextLine> parts, List<Integer> columns, Box box, boolean anchor) {

        Box in(int column) {
            int part = columns.indexOf(column);
            return part < 0 ? box : parts.get(part).box();
        }

        float unbroken(int column) {
            int part = columns.indexOf(column);
            return part < 0 ? 0 : Words.unbroken(parts.get(part));
        }

        boolean has(int column) {
            return columns.contains(column);
        }
    }
}
