package io.gouji.ingest.parse.section;

import java.util.List;

/** Tells sentences that stand among or under the rows of a table from broken names. */
final class Sentences {

    private static final List<String> OPENINGS = List.of("注:", "备注:", "说明:", "注释:", "注1", "注：", "空表说明");
    private static final List<String> DENIALS = List.of("没有", "未安排", "不涉及", "无", "未发生", "不存在", "未使用", "未编制");
    private static final int LINES_OF_A_SENTENCE = 5;

    private Sentences() {}

    /** Whether the line at an index is one, or the beginning of one. */
    static boolean begin(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        if (line.isRow()) {
            return false;
        }
        String normal = line.normal();
        if (isWhole(normal)) {
            return true;
        }
        for (String opening : OPENINGS) {
            if (normal.startsWith(opening)) {
                return true;
            }
        }
        return denies(normal) && endsInSentence(lines, index + 1);
    }

    private static boolean isWhole(String normal) {
        return normal.indexOf('。') >= 0 && !isDecimalPoint(normal) || normal.contains("空表");
    }

    /** A Chinese full stop that a scanner saw in an amount. */
    private static boolean isDecimalPoint(String normal) {
        int stop = normal.indexOf('。');
        return stop > 0
                && stop + 1 < normal.length()
                && Character.isDigit(normal.charAt(stop - 1))
                && Character.isDigit(normal.charAt(stop + 1));
    }

    static boolean denies(String normal) {
        for (String denial : DENIALS) {
            if (normal.contains(denial)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInSentence(List<SourceLine> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + LINES_OF_A_SENTENCE); i++) {
            if (lines.get(i).isRow()) {
                return false;
            }
            if (isWhole(lines.get(i).normal())) {
                return true;
            }
        }
        return false;
    }
}
