package io.gouji.ingest.parse.section;

import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, put together from the lines it is broken over.
 *
 * @param text in its normal form, without the full stop
 * @param location where it begins
 */
public record Statement(String text, Location location) {

    private static final int LONGEST = 400;
    private static final List<String> THIS_TABLE = List.of("本表", "该表", "此表");
    private static final List<String> HAS_NOTHING = List.of("为空", "无数据", "无内容", "没有数据", "无相关");

    /** The sentences of running text. */
    public static List<Statement> in(List<SourceLine> lines) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Location begin = null;
        for (SourceLine line : lines) {
            String normal = line.isRow() ? "" : line.normal();
            int start = 0;
            while (start < normal.length()) {
                begin = text.isEmpty() || begin == null ? line.location() : begin;
                int stop = normal.indexOf('。', start);
                text.append(normal, start, stop < 0 ? normal.length() : stop);
                start = stop < 0 ? normal.length() : stop + 1;
                if (stop >= 0 || text.length() > LONGEST) {
                    statements.add(new Statement(text.toString(), begin));
                    text.setLength(0);
                }
            }
        }
        if (!text.isEmpty() && begin != null) {
            statements.add(new Statement(text.toString(), begin));
        }
        return statements;
    }

    /** Whether it says in so many words that a table is empty (空表). */
    public boolean saysEmpty() {
        return text.contains("空表")
                || text.contains("本表无")
                || text.contains("表无数据")
                || THIS_TABLE.stream().anyMatch(text::contains)
                        && HAS_NOTHING.stream().anyMatch(text::contains);
    }

    /** Whether it says that there is no such money, which under a table without figures comes to the same. */
    public boolean saysNothingSpent() {
        return Sentences.denies(text)
                && (text.contains("支出") || text.contains("收入") || text.contains("预算") || text.contains("结转"));
    }
}
