package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.performance.IndicatorColumns.Column;
import io.gouji.model.document.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicators from lines whose blanks are lost: words in reading order. A second-level label begins an indicator, its
 * target ends the name, a number alone is the weight; words behind it that are the label of a first-level indicator begin
 * the next group.
 */
final class LineIndicators {

    private static final int LONGEST_QUALITY = 8;
    private static final List<String> QUALITIES = List.of(
            "有效", "明显", "显著", "逐步", "持续", "不断", "稳步", "长期", "优", "良好", "提升", "提高", "改善", "保障", "完成", "及时", "进一步", "较",
            "得到");

    private final List<Column> order;
    private final List<DraftIndicator> indicators = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private List<String> before = List.of();
    private @Nullable DraftIndicator current;
    private String level1 = "";
    private String level2 = "";

    LineIndicators(IndicatorColumns columns) {
        this.order = columns.order();
    }

    /** The indicators in these rows. */
    List<DraftIndicator> read(List<FormRow> rows) {
        for (int r = 0; r < rows.size(); r++) {
            FormRow row = rows.get(r);
            int i = 0;
            while (i < row.cells().size()) {
                before = row.cells().subList(0, i);
                String next = i + 1 < row.cells().size()
                        ? row.cell(i + 1)
                        : r + 1 < rows.size() ? rows.get(r + 1).cell(0) : "";
                i = word(row, i, Labels.normal(next));
            }
        }
        close();
        return indicators;
    }

    /**
     * Reads a word.
     *
     * @return index of the one to be read next
     */
    private int word(FormRow row, int index, String next) {
        String printed = row.cell(index);
        String word = Labels.normal(printed);
        DraftIndicator open = current;
        if ((open == null || isFull(open)) && LevelLabels.isFirst(word) && LevelLabels.isSecond(next)) {
            close();
            loose.clear();
            loose.add(word);
        } else if (LevelLabels.isSecond(word)
                && (open == null || isFull(open) || !open.name.isEmpty() && open.target != null)) {
            close();
            takeLevel1();
            level2 = word;
            begin(row);
            return wholeRow(row, index + 1);
        } else if (open == null) {
            loose.add(word);
        } else if (open.target == null) {
            name(open, word, printed, index > 0);
        } else if (isLastYear(open, word, next)) {
            open.lastYear = word;
        } else if (open.weight == null && GridIndicators.weight(word) != null && !isDate(word, open)) {
            weight(open, GridIndicators.weight(word), row);
        } else if (index > 0 && open.basis.isEmpty() && isUnit(word, open)) {
            open.unit = word;
        } else if (isFull(open)) {
            behind(open, word, printed, index);
        } else {
            open.basis += word;
        }
        return index + 1;
    }

    /**
     * Reads the cells of an indicator that stands in one line with its weight, if none of them is blank but perhaps that of the
     * year before: then their order tells what each is.
     *
     * @return index of the word to be read next
     */
    private int wholeRow(FormRow row, int from) {
        DraftIndicator open = current;
        List<Column> columns = columnsBeforeWeight();
        int last = lastWeight(row, from);
        int blank = columns.size() - (last - from);
        boolean lastYear = columns.contains(Column.LAST_YEAR);
        if (open == null || columns.isEmpty() || last < 0 || blank < 0 || blank > (lastYear ? 1 : 0)) {
            return from;
        }
        if (blank > 0) {
            columns.remove(Column.LAST_YEAR);
        }
        for (int i = 0; i < columns.size(); i++) {
            String printed = row.cell(from + i);
            String word = Labels.normal(printed);
            switch (columns.get(i)) {
                case LEVEL3 -> open.name = word;
                case VALUE -> {
                    open.target = Target.of(word, printed);
                    open.printed = printed;
                }
                case BASIS -> open.basis = word;
                case LAST_YEAR -> open.lastYear = word;
                case OPERATOR -> open.operator = word;
                case UNIT -> open.unit = word;
                case LEVEL1, LEVEL2, WEIGHT, RULE -> {
                    // These stand elsewhere.
                }
            }
        }
        return last;
    }

    /** The columns between that of the second level and that of weights; empty where names and targets are not among them. */
    private List<Column> columnsBeforeWeight() {
        int from = order.indexOf(Column.LEVEL2) + 1;
        int to = order.indexOf(Column.WEIGHT);
        List<Column> columns = to > from ? new ArrayList<>(order.subList(from, to)) : new ArrayList<>();
        boolean known = columns.contains(Column.LEVEL3) && columns.contains(Column.VALUE);
        return known ? columns : new ArrayList<>();
    }

    /** Where the last number of a line stands that can be a weight; -1 if there is none. */
    private static int lastWeight(FormRow row, int from) {
        for (int i = row.cells().size() - 1; i > from; i--) {
            String word = Labels.normal(row.cell(i));
            if (!word.isEmpty()
                    && Character.isDigit(word.charAt(0))
                    && !word.endsWith("%")
                    && GridIndicators.weight(word) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word is what was reached in the year before, which stands before the weight. */
    private boolean isLastYear(DraftIndicator open, String word, String next) {
        int at = order.indexOf(Column.LAST_YEAR);
        if (open.weight != null || !open.lastYear.isEmpty() || at < 0 || at > order.indexOf(Column.WEIGHT)) {
            return false;
        }
        Target reached = Target.of(word, word);
        boolean measured =
                reached != null && reached.number() && !reached.unit().isEmpty();
        return measured || GridIndicators.weight(word) != null && GridIndicators.weight(next) != null;
    }

    /** Words behind the weight: the scoring rule, and what is no part of the indicator. */
    private void behind(DraftIndicator open, String word, String printed, int index) {
        boolean rule = index > 0
                && open.rule.isEmpty()
                && loose.isEmpty()
                && order.indexOf(Column.RULE) == order.indexOf(Column.WEIGHT) + 1;
        if (rule) {
            open.rule = printed;
        } else {
            loose.add(word);
        }
    }

    private void begin(FormRow row) {
        DraftIndicator indicator = new DraftIndicator(row.location());
        indicator.level1 = level1;
        indicator.level2 = level2;
        current = indicator;
    }

    private void name(DraftIndicator open, String word, String printed, boolean sameLine) {
        Target target = Target.of(word, printed);
        boolean certain = target != null && target.before().isEmpty() && target.isCertain();
        boolean quality = sameLine
                && !open.name.isEmpty()
                && word.length() <= LONGEST_QUALITY
                && QUALITIES.stream().anyMatch(word::startsWith);
        boolean date =
                word.length() >= 7 && word.indexOf('年') == 4 && Character.isDigit(word.charAt(0)) && word.endsWith("月");
        if (certain || quality || date) {
            open.target = target;
            open.printed = printed;
        } else {
            open.name += word;
        }
    }

    private void weight(DraftIndicator open, @Nullable BigDecimal weight, FormRow row) {
        open.weight = weight;
        if (order.indexOf(Column.WEIGHT) < order.indexOf(Column.BASIS)) {
            open.basis = "";
        }
        boolean ends = row.cells().size() == 1 || order.indexOf(Column.WEIGHT) == order.size() - 1;
        if (ends) {
            loose.clear();
        }
    }

    /** The unit of a number may stand apart from it. */
    private static boolean isUnit(String word, DraftIndicator open) {
        return open.target().number()
                && open.target().unit().isEmpty()
                && open.unit.isEmpty()
                && Target.UNITS.contains(word);
    }

    /** A number in the basis, such as a year, is no weight. */
    private static boolean isDate(String word, DraftIndicator open) {
        return word.length() > 3 || open.basis.isEmpty() && word.length() > 2;
    }

    private static boolean isFull(DraftIndicator indicator) {
        return indicator.target != null && indicator.weight != null;
    }

    /** Words between two indicators are the label of the next group, if they are one or stand before it in its line. */
    private void takeLevel1() {
        String words = String.join("", loose);
        String known = "";
        for (int start = 0; start < words.length() && known.isEmpty(); start++) {
            known = LevelLabels.isFirst(words.substring(start)) ? words.substring(start) : "";
        }
        String beside = Labels.normal(String.join("", before));
        if (!known.isEmpty()) {
            level1 = known;
        } else if (!beside.isEmpty() && words.endsWith(beside)) {
            level1 = beside;
        } else if (level1.isEmpty() && !words.isEmpty()) {
            level1 = loose.get(loose.size() - 1);
        }
        loose.clear();
    }

    private void close() {
        DraftIndicator open = current;
        if (open != null && (!open.name.isEmpty() || open.target != null)) {
            // Without a target nobody knows where the name ends.
            open.repaired |= open.target == null;
            indicators.add(open);
        }
        current = null;
    }
}
