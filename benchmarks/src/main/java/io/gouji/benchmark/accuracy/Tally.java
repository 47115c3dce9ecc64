package io.gouji.benchmark.accuracy;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Figures counted by table and by what became of them. */
final class Tally {

    private final Map<Integer, Map<Verdict, Integer>> tables = new TreeMap<>();

    /** What became of a figure. */
    enum Verdict {
        /** In its cell. */
        RIGHT,
        /** Marked as ambiguous, and the likeliest column is the right one. */
        LIKELIEST,
        /** Marked as ambiguous, and the right column is among the others. */
        CANDIDATE,
        /** Read in a cell that has another figure, without a word; or marked, and the right column is not among the candidates. */
        WRONG,
        /** Read without a word where no figure is printed. */
        NOWHERE,
        /** Printed, and not read. */
        MISSING,
        /** Printed and not read, and a note says of its table that not everything could be read. */
        LEFT_OUT
    }

    void count(int table, Verdict verdict) {
        tables.computeIfAbsent(table, number -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
    }

    int of(Verdict verdict) {
        return tables.values().stream()
                .mapToInt(counts -> counts.getOrDefault(verdict, 0))
                .sum();
    }

    /** As a Markdown table. */
    String markdown() {
        StringBuilder text = new StringBuilder(
                "| table | right | marked, likeliest right | marked, among candidates | wrong | read where none is | missing | left out |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        tables.forEach((table, counts) -> {
            text.append("| ").append(table).append(" |");
            for (Verdict verdict : Verdict.values()) {
                text.append(' ').append(counts.getOrDefault(verdict, 0)).append(" |");
            }
            text.append('\n');
        });
        return text.toString();
    }
}
