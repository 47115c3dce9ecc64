package io.gouji.ingest.parse.performance;

import io.gouji.model.document.Labels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of an indicator table holds what, told by the words of its header. */
final class IndicatorColumns {

    /** What a column holds. */
    enum Column {
        LEVEL1,
        LEVEL2,
        LEVEL3,
        OPERATOR,
        VALUE,
        UNIT,
        BASIS,
        LAST_YEAR,
        WEIGHT,
        RULE
    }

    private static final List<Map.Entry<Column, List<String>>> WORDS = List.of(
            Map.entry(Column.BASIS, List.of("依据")),
            Map.entry(Column.LAST_YEAR, List.of("上年", "历史", "去年")),
            Map.entry(Column.RULE, List.of("赋分规则", "评分标准", "评分规则", "赋分", "计分", "评分")),
            Map.entry(Column.WEIGHT, List.of("权重", "分值")),
            Map.entry(Column.OPERATOR, List.of("指标性质", "运算符", "计算符号", "符号", "比较符")),
            Map.entry(Column.UNIT, List.of("计量单位", "度量单位", "指标单位", "单位")),
            Map.entry(Column.LEVEL1, List.of("一级")),
            Map.entry(Column.LEVEL2, List.of("二级")),
            Map.entry(Column.VALUE, List.of("指标值", "目标值", "年度指标", "指标内容", "指标目标")),
            Map.entry(Column.LEVEL3, List.of("三级", "指标名称", "绩效指标", "指标")));

    private final Map<Column, Integer> indexes;

    private IndicatorColumns(Map<Column, Integer> indexes) {
        this.indexes = indexes;
    }

    /** The columns that a row names, null if it is no header. */
    static @Nullable IndicatorColumns of(List<String> cells) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            Column column = column(Labels.normal(cells.get(i)));
            if (column != null) {
                indexes.putIfAbsent(column, i);
            }
        }
        boolean levels = indexes.containsKey(Column.LEVEL3)
                && (indexes.containsKey(Column.LEVEL2) || indexes.containsKey(Column.LEVEL1));
        boolean values = indexes.containsKey(Column.VALUE)
                || indexes.containsKey(Column.BASIS)
                || indexes.containsKey(Column.WEIGHT);
        return levels && values ? new IndicatorColumns(indexes) : null;
    }

    private static @Nullable Column column(String header) {
        if (header.isEmpty() || header.length() > 20) {
            return null;
        }
        for (Map.Entry<Column, List<String>> entry : WORDS) {
            for (String word : entry.getValue()) {
                if (header.contains(word)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    /** Index of a column, -1 if there is none. */
    int index(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Index of the column of names. */
    int name() {
        return index(Column.LEVEL3);
    }

    /**
     * Index of the first column behind the names that is headed otherwise.
     *
     * @param width number of columns
     */
    int behindNames(int width) {
        int next = width;
        for (Map.Entry<Column, Integer> entry : indexes.entrySet()) {
            if (entry.getValue() > name() && entry.getValue() < next) {
                next = entry.getValue();
            }
        }
        return next;
    }

    /** The columns in printed order. */
    List<Column> order() {
        return indexes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
