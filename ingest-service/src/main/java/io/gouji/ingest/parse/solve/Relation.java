package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What cells have to do with each other. A blank cell counts as an exact zero. A printed number stands for every true
 * value that rounds to it, so a relation over several printed numbers allows the sum of their half-units as slack.
 */
public sealed interface Relation {

    /** All cells the relation speaks of. */
    Stream<Cell> cells();

    /**
     * The signed cells add up to zero: |Σ sign · cell| ≤ Σ half-units of those that are printed.
     *
     * @param terms the signed cells; the same row may occur several times
     */
    record Sum(List<Term> terms) implements Relation {

        /** Takes a copy. */
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public Stream<Cell> cells() {
            return terms.stream().map(Term::cell);
        }
    }

    /**
     * The signed cells do not exceed zero: Σ sign · cell ≤ Σ half-units of those that are printed.
     *
     * @param terms the lesser side with sign 1, the greater side with sign -1
     */
    record AtMost(List<Term> terms) implements Relation {

        /** Takes a copy. */
        public AtMost {
            terms = List.copyOf(terms);
        }

        @Override
        public Stream<Cell> cells() {
            return terms.stream().map(Term::cell);
        }
    }

    /**
     * The same number is published in two places: printed alike or, where the precisions differ, alike at the coarser
     * one. A blank agrees with a blank and with a printed zero.
     *
     * @param one the first place
     * @param other the second place
     */
    record Equal(Cell one, Cell other) implements Relation {

        @Override
        public Stream<Cell> cells() {
            return Stream.of(one, other);
        }
    }

    /**
     * Where a part is printed its whole is printed too, pair by pair: the rule of the total row.
     *
     * @param parts cells of one row
     * @param wholes cells of one other row, as many
     */
    record Presence(List<Cell> parts, List<Cell> wholes) implements Relation {

        /** Takes copies; rejects sides that are empty, of different length or spread over several rows. */
        public Presence {
            parts = List.copyOf(parts);
            wholes = List.copyOf(wholes);
            if (parts.isEmpty() || parts.size() != wholes.size()) {
                throw new IllegalArgumentException("presence needs as many wholes as parts, and at least one");
            }
            if (!isOneRow(parts) || !isOneRow(wholes)) {
                throw new IllegalArgumentException("presence holds between one row and one other");
            }
        }

        private static boolean isOneRow(List<Cell> cells) {
            int row = cells.get(0).row();
            for (Cell cell : cells) {
                if (cell.row() != row) {
                    return false;
                }
            }
            return true;
        }

        /**
         * The whole of a row: it uses only columns that the other row uses.
         *
         * @param part the row of the parts
         * @param whole the row of the wholes
         * @param columns number of columns compared, from column 0 on
         */
        public static Presence ofRows(int part, int whole, int columns) {
            List<Cell> parts = new ArrayList<>();
            List<Cell> wholes = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                parts.add(new Cell(part, column));
                wholes.add(new Cell(whole, column));
            }
            return new Presence(parts, wholes);
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.concat(parts.stream(), wholes.stream());
        }
    }
}
