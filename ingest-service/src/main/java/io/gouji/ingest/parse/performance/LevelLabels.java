package io.gouji.ingest.parse.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every row the first- or second-level indicator (一级、二级指标) it belongs to. The label of several rows stands at
 * their top, or in their middle and broken over some of them.
 */
final class LevelLabels {

    private static final String INDICATOR = "指标";
    private static final int MOST_ROWS = 300;

    private static final Set<String> FIRST = Set.of(
            "产出指标", "成本指标", "效益指标", "满意度指标", "履职效能", "管理效率", "社会效应", "服务对象满意度", "可持续性", "可持续发展能力", "履职效果", "运行成本",
            "部门管理", "预算执行", "投入管理", "产出目标", "效果目标", "影响力目标", "投入和管理目标", "满意度");

    private static final Map<String, List<String>> SECOND = Map.of(
            "产出指标", List.of("数量指标", "质量指标", "时效指标"),
            "成本指标", List.of("经济成本指标", "社会成本指标", "生态环境成本指标"),
            "效益指标", List.of("经济效益指标", "社会效益指标", "生态效益指标", "环境效益指标", "可持续影响指标", "可持续发展指标"),
            "满意度指标", List.of("满意度指标", "服务对象满意度指标", "社会公众满意度指标"));

    private LevelLabels() {}

    /** Whether a text in normal form is the label of a second-level indicator. */
    static boolean isSecond(String text) {
        return text.endsWith(INDICATOR) && text.length() >= 4 && text.length() <= 12 && isWords(text)
                || text.equals("成本指标");
    }

    /** Whether a text in normal form is the label of a first-level indicator. */
    static boolean isFirst(String text) {
        return FIRST.contains(text);
    }

    /** Whether a longer label of the first level begins with a text. */
    static boolean beginsFirst(String text) {
        return FIRST.stream().anyMatch(label -> label.length() > text.length() && label.startsWith(text));
    }

    /** The labels of a column of second-level indicators, a label for every row. */
    static List<String> second(List<String> cells, boolean centered) {
        return spread(cells, centered, false);
    }

    /** The labels of a column of first-level indicators, a label for every row; second-level ones tell which belongs. */
    static List<String> first(List<String> cells, List<String> seconds, boolean centered) {
        List<String> spread = new ArrayList<>(spread(cells, centered, true));
        Set<String> printed = Set.copyOf(spread);
        for (int i = 0; i < spread.size(); i++) {
            for (Map.Entry<String, List<String>> entry : SECOND.entrySet()) {
                if (entry.getValue().contains(seconds.get(i)) && printed.contains(entry.getKey())) {
                    spread.set(i, entry.getKey());
                }
            }
        }
        return spread;
    }

    /** Whether labels stand in the middle of their rows: the first row has none, or one is broken over rows. */
    static boolean isCentered(List<String> cells) {
        if (!cells.isEmpty() && !isWords(cells.get(0))) {
            return true;
        }
        return groups(cells, true).stream().anyMatch(group -> group.last > group.first);
    }

    private static List<String> spread(List<String> cells, boolean centered, boolean first) {
        List<Group> groups = groups(cells, first);
        String[] labels = new String[cells.size()];
        Arrays.fill(labels, "");
        if (groups.isEmpty()) {
            return List.of(labels);
        }
        int[] ends = centered && cells.size() <= MOST_ROWS
                ? centeredEnds(groups, cells.size())
                : topEnds(groups, cells.size());
        int start = 0;
        for (int g = 0; g < groups.size(); g++) {
            for (int row = start; row <= ends[g]; row++) {
                labels[row] = groups.get(g).text;
            }
            start = ends[g] + 1;
        }
        return List.of(labels);
    }

    private static int[] topEnds(List<Group> groups, int rows) {
        int[] ends = new int[groups.size()];
        for (int g = 0; g < ends.length; g++) {
            ends[g] = g + 1 < ends.length ? groups.get(g + 1).first - 1 : rows - 1;
        }
        return ends;
    }

    /** Ends of the groups such that labels stand as near to the middle of their rows as can be; longer ones above win. */
    private static int[] centeredEnds(List<Group> groups, int rows) {
        int count = groups.size();
        int[][] cost = new int[count][rows + 1];
        int[][] choice = new int[count][rows + 1];
        for (int g = count - 1; g >= 0; g--) {
            Group group = groups.get(g);
            int last = g + 1 < count ? groups.get(g + 1).first - 1 : rows - 1;
            int earliest = g == 0 ? 0 : groups.get(g - 1).last + 1;
            for (int start = earliest; start <= group.first; start++) {
                int best = Integer.MAX_VALUE;
                for (int end = g + 1 < count ? group.last : last; end <= last; end++) {
                    int uneven = Math.abs((group.first - start) - (end - group.last));
                    int total = uneven + (g + 1 < count ? cost[g + 1][end + 1] : 0);
                    if (total <= best) {
                        best = total;
                        choice[g][start] = end;
                    }
                }
                cost[g][start] = best;
            }
        }
        int[] ends = new int[count];
        int start = 0;
        for (int g = 0; g < count; g++) {
            ends[g] = choice[g][start];
            start = ends[g] + 1;
        }
        return ends;
    }

    private static List<Group> groups(List<String> cells, boolean first) {
        List<Group> groups = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            String text = cells.get(row);
            if (!isWords(text)) {
                continue;
            }
            Group before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (before != null && goesOn(before, row, text, first)) {
                groups.set(groups.size() - 1, new Group(before.text + text, before.first, row));
            } else if (!text.equals(INDICATOR)) {
                groups.add(new Group(text, row, row));
            }
        }
        groups.replaceAll(group -> isComplete(group.text, first) || !isComplete(group.text + INDICATOR, first)
                ? group
                : new Group(group.text + INDICATOR, group.first, group.last));
        return groups;
    }

    private static boolean goesOn(Group before, int row, String text, boolean first) {
        return before.last == row - 1
                && !isComplete(before.text, first)
                && (text.equals(INDICATOR) || isComplete(before.text + text, first));
    }

    private static boolean isComplete(String text, boolean first) {
        return first ? isFirst(text) || text.endsWith(INDICATOR) && text.length() >= 4 : isSecond(text);
    }

    /** Scanners make rubbish of labels; what has no two Chinese characters, or other signs in it, is none. */
    private static boolean isWords(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                ideographs++;
            } else if ("、()/·".indexOf(c) < 0) {
                return false;
            }
        }
        return ideographs >= 2;
    }

    private record Group(String text, int first, int last) {}
}
