package io.gouji.benchmark.accuracy;

import java.util.ArrayList;
import java.util.List;

/** What became of the faults of one kind. */
final class KindResult {

    private static final int MOST_EXAMPLES = 3;

    private final String kind;
    private final String zh;
    private final String en;
    private final List<String> sets;
    private final List<String> examples = new ArrayList<>();
    private int planted;
    private int named;
    private int others;
    private int causesRight;
    private int causesOther;

    KindResult(String kind, String zh, String en, List<String> sets) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
        this.sets = List.copyOf(sets);
    }

    void count(boolean wasNamed) {
        planted++;
        named += wasNamed ? 1 : 0;
    }

    void other() {
        others++;
    }

    void cause(boolean right) {
        causesRight += right ? 1 : 0;
        causesOther += right ? 0 : 1;
    }

    void example(String text) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(text);
        }
    }

    List<String> examples() {
        return examples;
    }

    int planted() {
        return planted;
    }

    int causesRight() {
        return causesRight;
    }

    int causesOther() {
        return causesOther;
    }

    double recall() {
        return planted == 0 ? 0 : (double) named / planted;
    }

    int others() {
        return others;
    }

    String name() {
        return kind;
    }

    /** A row of a Markdown table. */
    String row(String rules) {
        return "| `%s` %s<br>%s | %s | %s | %d | %d | %.3f | %d |"
                .formatted(
                        kind,
                        zh,
                        en,
                        rules,
                        sets.size() == 1 ? sets.get(0) : "others",
                        planted,
                        named,
                        recall(),
                        others);
    }
}
