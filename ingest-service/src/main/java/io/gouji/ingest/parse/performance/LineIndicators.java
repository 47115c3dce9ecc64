package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.performance.IndicatorColumns.Column;
import io.gouji.model.document.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> UNITS = Set.of(
            "次", "人", "个", "项", "家", "份", "批", "万元", "元", "辆", "户", "天", "公里", "%", "人次", "个月", "场", "期", "台", "套", "篇",
            "件", "处", "亩", "所", "名", "场次", "批次", "小时", "平方米");

    private final List<Column> order;
    private final List<DraftIndicator> indicators = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private @Nullable DraftIndicator current;
    private String level1 = "";
    private String level2 = "";

    LineIndicators(IndicatorColumns columns) {
        this.order = columns.order();
    }

    /** The indicators in these rows. */
    List<DraftIndicator> read(List<FormRow> rows) {
        for (FormRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                word(row, i);
            }
        }
        close();
        return indicators;
    }

    private void word(FormRow row, int index) {
        String printed = row.cell(index);
        String word = Labels.normal(printed);
        DraftIndicator open = current;
        if (LevelLabels.isSecond(word)
                && (open == null || isFull(open) || !open.name.isEmpty() && open.target != null)) {
            close();
            takeLevel1();
            level2 = word;
            begin(row);
        } else if (open == null) {
            loose.add(word);
        } else if (open.target == null) {
            name(open, word, printed, index > 0);
        } else if (open.weight == null && GridIndicators.weight(word) != null && !isDate(word, open)) {
            weight(open, GridIndicators.weight(word), row);
        } else if (index > 0 && open.basis.isEmpty() && isUnit(word, open)) {
            open.unit = word;
        } else if (isFull(open)) {
            loose.add(word);
        } else {
            open.basis += word;
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
        return open.target().number() && open.target().unit().isEmpty() && open.unit.isEmpty() && UNITS.contains(word);
    }

    /** A number in the basis, such as a year, is no weight. */
    private static boolean isDate(String word, DraftIndicator open) {
        return word.length() > 3 || open.basis.isEmpty() && word.length() > 2;
    }

    private static boolean isFull(DraftIndicator indicator) {
        return indicator.target != null && indicator.weight != null;
    }

    /** Words between two indicators are the label of the next group, if they are one. */
    private void takeLevel1() {
        String words = String.join("", loose);
        for (int start = 0; start < words.length(); start++) {
            String label = words.substring(start);
            if (LevelLabels.isFirst(label)) {
                level1 = label;
                break;
            }
        }
        if (level1.isEmpty() && !words.isEmpty()) {
            level1 = loose.get(loose.size() - 1);
        }
        loose.clear();
    }

    private void close() {
        DraftIndicator open = current;
        if (open != null && (!open.name.isEmpty() || open.target != null)) {
            indicators.add(open);
        }
        current = null;
    }
}
