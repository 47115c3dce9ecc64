package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.outline.Printed;
import io.gouji.ingest.parse.performance.IndicatorColumns.Column;
import io.gouji.model.document.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of indicators of a grid by the header above them. */
final class GridIndicators {

    private static final int MOST_WEIGHT_DIGITS = 5;

    private final IndicatorColumns columns;
    private final int value;
    private final int namesEnd;
    private final int secondLevel;

    GridIndicators(IndicatorColumns columns, List<FormRow> rows) {
        this.columns = columns;
        this.value = valueColumn(columns, rows);
        int headed = columns.behindNames(width(rows));
        this.namesEnd = value > columns.name() ? Math.min(value, headed) : headed;
        int second = columns.index(Column.LEVEL2);
        this.secondLevel = second >= 0 ? second : columns.name() - 1;
    }

    private static int width(List<FormRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The column headed so, if targets stand in it; else the one behind the names that most targets stand in. */
    private static int valueColumn(IndicatorColumns columns, List<FormRow> rows) {
        int headed = columns.index(Column.VALUE);
        int best = headed;
        long most = headed < 0 ? 0 : targets(rows, headed);
        for (int i = columns.name() + 1; i < Math.min(width(rows), columns.name() + 6); i++) {
            long targets = targets(rows, i);
            if (targets > most) {
                most = targets;
                best = i;
            }
        }
        return best;
    }

    private static long targets(List<FormRow> rows, int index) {
        return rows.stream()
                .map(row -> Target.of(Labels.normal(row.cell(index)), row.cell(index)))
                .filter(target -> target != null && target.isCertain())
                .count();
    }

    /** The indicators of these rows. */
    List<DraftIndicator> read(List<FormRow> rows) {
        List<DraftIndicator> indicators = new ArrayList<>();
        List<FormRow> used = new ArrayList<>();
        for (FormRow row : rows) {
            DraftIndicator indicator = indicator(row);
            if (indicator != null) {
                indicators.add(indicator);
                used.add(row);
            }
        }
        label(indicators, used);
        return indicators;
    }

    private @Nullable DraftIndicator indicator(FormRow row) {
        DraftIndicator indicator = new DraftIndicator(row.location());
        int target = targetIndex(row);
        String printed = row.cell(target);
        indicator.target = Target.of(Labels.normal(printed), printed);
        indicator.printed = printed;
        StringBuilder spilt = new StringBuilder();
        for (int i = columns.name(); i < Math.max(namesEnd, columns.name() + 1); i++) {
            if (i == target) {
                break;
            }
            if (indicator.name.isEmpty()) {
                indicator.name = row.cell(i);
            } else {
                spilt.append(row.cell(i));
            }
        }
        indicator.spilt = spilt.toString();
        int shift = target - value;
        indicator.operator = Labels.normal(row.cell(columns.index(Column.OPERATOR)));
        indicator.unit = Labels.normal(row.cell(columns.index(Column.UNIT)));
        indicator.basis = cell(row, Column.BASIS, shift);
        indicator.lastYear = cell(row, Column.LAST_YEAR, shift);
        indicator.rule = cell(row, Column.RULE, shift);
        indicator.weight = weight(Labels.normal(row.cell(columns.index(Column.WEIGHT) + shift)));
        boolean empty =
                indicator.target == null && Labels.normal(indicator.name).isEmpty();
        boolean bare = indicator.target == null && indicator.weight == null;
        return empty || bare ? null : indicator;
    }

    /** Where the target stands: in its column, or where the one certain target of the row is. */
    private int targetIndex(FormRow row) {
        Target own = Target.of(Labels.normal(row.cell(value)), row.cell(value));
        if (own != null) {
            return value;
        }
        for (int i = columns.name() + 1; i < Math.min(row.cells().size(), value + 2); i++) {
            Target other = Target.of(Labels.normal(row.cell(i)), row.cell(i));
            if (other != null && other.isCertain() && other.operator() != null) {
                return i;
            }
        }
        return value;
    }

    private String cell(FormRow row, Column column, int shift) {
        int index = columns.index(column);
        return index < 0 ? "" : Printed.tidy(row.cell(index + shift));
    }

    static @Nullable BigDecimal weight(String normal) {
        String digits =
                normal.endsWith("%") || normal.endsWith("分") ? normal.substring(0, normal.length() - 1) : normal;
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_WEIGHT_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && Character.isDigit(digits.charAt(0))
                && Character.isDigit(digits.charAt(digits.length() - 1))
                && digits.indexOf('.') == digits.lastIndexOf('.');
        return number ? new BigDecimal(digits) : null;
    }

    private void label(List<DraftIndicator> indicators, List<FormRow> rows) {
        List<String> firsts = column(rows, columns.index(Column.LEVEL1));
        List<String> seconds = column(rows, secondLevel);
        boolean spans = rows.stream().anyMatch(row -> row.spans().stream().anyMatch(span -> span > 1));
        boolean centered = !spans && (LevelLabels.isCentered(firsts) || LevelLabels.isCentered(seconds));
        List<String> second = LevelLabels.second(seconds, centered);
        List<String> first = LevelLabels.first(firsts, second, centered);
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i).level1 = first.get(i);
            indicators.get(i).level2 = second.get(i);
        }
    }

    private static List<String> column(List<FormRow> rows, int index) {
        return rows.stream().map(row -> Labels.normal(row.cell(index))).toList();
    }
}
