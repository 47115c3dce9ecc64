package io.gouji.model.rule;

import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.PerformanceTable;
import java.util.List;
import java.util.Locale;

/** A term of a {@link StatedFormula}. */
public sealed interface StatedTerm {

    /** Whether it is subtracted. */
    boolean negative();

    /**
     * A number stated in words: {@code INCOME[一般公共预算].share_pct}.
     *
     * @param negative whether it is subtracted
     * @param section kind of its section
     * @param each whether it stands for every subject that names a class or an item
     * @param subjects any of these is meant; not used with {@code each}
     * @param measure what it measures
     */
    record Claimed(boolean negative, SectionKind section, Each each, List<String> subjects, Measure measure)
            implements StatedTerm {

        public Claimed {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * A cell of a table: {@code INC[总计].一般公共预算}.
     *
     * @param negative whether it is subtracted
     * @param kind semantic kind of the table
     * @param each whether its row is that of the class or item the formula goes through
     * @param row a word of the {@link Vocabulary}, or a code; not used with {@code each}
     * @param columns words of the vocabulary; the figure may agree with any of them
     */
    record Cell(boolean negative, String kind, Each each, String row, List<String> columns) implements StatedTerm {

        public Cell {
            columns = List.copyOf(columns);
        }

        /** Whether the row is named by its classification code. */
        public boolean byCode() {
            return row.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    /**
     * Money that stands with performance targets: {@code TARGETS[whole_unit].own_level}.
     *
     * @param negative whether it is subtracted
     * @param scope which targets
     * @param source which money
     */
    record Target(boolean negative, PerformanceTable.Scope scope, Funding.Source source) implements StatedTerm {}

    /** What a formula is repeated for. */
    enum Each {
        /** Not repeated. */
        ONCE,
        /** Every functional class (类) the section names. */
        CLASS,
        /** Every functional item (项) the section names. */
        ITEM;

        static Each ofWord(String word) {
            for (Each each : values()) {
                if (each != ONCE && each.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return each;
                }
            }
            return ONCE;
        }
    }
}
