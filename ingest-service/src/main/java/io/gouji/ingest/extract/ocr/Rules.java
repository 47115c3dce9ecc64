package io.gouji.ingest.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The straight lines of a picture: runs of ink much longer than a stroke of a character, in a few rows (or columns) of pixels
 * one beside the other. They are wiped out where they are found, since characters beside lines are read worse.
 *
 * @param horizontal from left to right
 * @param vertical from top to bottom
 */
record Rules(List<Run> horizontal, List<Run> vertical) {

    /** In inches: longer than any stroke of running text. */
    private static final double SHORTEST = 0.3;

    /** In inches; thicker ones are bars and pictures. */
    private static final double THICKEST = 0.05;

    /** In pixels: scanners leave gaps in thin lines. */
    private static final int GAP = 3;

    /**
     * A line, in pixels.
     *
     * @param at middle, y of a horizontal, x of a vertical one
     */
    record Run(double at, int from, int to) {}

    /** Finds the rules of a picture, and wipes them out. */
    static Rules takeOut(GrayImage image) {
        int threshold = image.threshold();
        Direction rows = new Direction(image, threshold, false);
        Direction columns = new Direction(image, threshold, true);
        List<Bar> horizontal = rows.bars();
        List<Bar> vertical = columns.bars();
        horizontal.forEach(rows::wipe);
        vertical.forEach(columns::wipe);
        return new Rules(
                horizontal.stream().map(Bar::run).toList(),
                vertical.stream().map(Bar::run).toList());
    }

    /** Rows that touch one another. */
    private static final class Bar {

        private final int first;
        private int last;
        private int from;
        private int to;

        Bar(int line, int from, int to) {
            this.first = line;
            this.last = line;
            this.from = from;
            this.to = to;
        }

        boolean touches(int line, int otherFrom, int otherTo) {
            return line - last <= 2 && otherFrom <= to && otherTo >= from;
        }

        void add(int line, int otherFrom, int otherTo) {
            last = line;
            from = Math.min(from, otherFrom);
            to = Math.max(to, otherTo);
        }

        Run run() {
            return new Run((first + last) / 2.0, from, to);
        }
    }

    /** The picture looked at along its rows, or along its columns. */
    private record Direction(GrayImage image, int threshold, boolean alongColumns) {

        private int lines() {
            return alongColumns ? image.width() : image.height();
        }

        private int length() {
            return alongColumns ? image.height() : image.width();
        }

        private boolean isInk(int line, int position) {
            return (alongColumns ? image.at(line, position) : image.at(position, line)) <= threshold;
        }

        List<Bar> bars() {
            int shortest = (int) (SHORTEST * image.dpi());
            int thickest = (int) (THICKEST * image.dpi());
            List<Bar> done = new ArrayList<>();
            List<Bar> open = new ArrayList<>();
            for (int line = 0; line < lines(); line++) {
                int now = line;
                open.removeIf(bar -> now - bar.last > 2 && done.add(bar));
                addRuns(line, shortest, open);
            }
            done.addAll(open);
            done.removeIf(bar -> bar.last - bar.first + 1 > thickest);
            return done;
        }

        private void addRuns(int line, int shortest, List<Bar> open) {
            int from = -1;
            int last = -1;
            for (int position = 0; position <= length(); position++) {
                boolean ink = position < length() && isInk(line, position);
                if (ink) {
                    from = from < 0 ? position : from;
                    last = position;
                } else if (from >= 0 && (position - last > GAP || position == length())) {
                    if (last - from + 1 >= shortest) {
                        add(line, from, last, open);
                    }
                    from = -1;
                }
            }
        }

        private static void add(int line, int from, int to, List<Bar> open) {
            for (Bar bar : open) {
                if (bar.touches(line, from, to)) {
                    bar.add(line, from, to);
                    return;
                }
            }
            open.add(new Bar(line, from, to));
        }

        void wipe(Bar bar) {
            for (int line = Math.max(bar.first - 1, 0); line <= Math.min(bar.last + 1, lines() - 1); line++) {
                for (int position = bar.from; position <= bar.to; position++) {
                    if (alongColumns) {
                        image.clear(line, position);
                    } else {
                        image.clear(position, line);
                    }
                }
            }
        }
    }
}
