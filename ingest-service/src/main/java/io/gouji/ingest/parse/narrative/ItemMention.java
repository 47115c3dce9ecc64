package io.gouji.ingest.parse.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of the functional classification where a text says of which level they are.
 *
 * @param start where the first name begins
 * @param end index behind the last one
 * @param path names from the highest level that is mentioned downwards
 * @param level of the last name: 1 类, 2 款, 3 项
 */
record ItemMention(int start, int end, List<String> path, int level) {

    private static final String BOUNDARIES = "。;,:、.“”\"'‘’)—-?《》";
    private static final List<String> MARKS = List.of("(类)", "(款)", "(项)");
    private static final String ACCOUNT = "科目";
    private static final int LONGEST_NAME = 40;

    /** The mentions of a text in normal form, in order. */
    static List<ItemMention> in(String text) {
        List<ItemMention> mentions = new ArrayList<>();
        int next = 0;
        int mark = text.indexOf('(');
        while (mark >= 0) {
            int level = level(text, mark);
            if (level > 0) {
                ItemMention mention = from(text, next, mark, level);
                mentions.add(mention);
                next = mention.end();
                mark = next - 1;
            }
            mark = text.indexOf('(', mark + 1);
        }
        addQuoted(text, mentions);
        return mentions;
    }

    private static ItemMention from(String text, int next, int firstMark, int firstLevel) {
        List<String> path = new ArrayList<>();
        int start = nameStart(text, next, firstMark);
        path.add(text.substring(start, firstMark));
        int level = firstLevel;
        int end = firstMark + 3;
        while (level < 3) {
            int mark = text.indexOf(MARKS.get(level), end);
            if (mark < 0 || mark - end > LONGEST_NAME || mark == end || hasBoundary(text, end, mark)) {
                break;
            }
            path.add(text.substring(end, mark));
            end = mark + 3;
            level++;
        }
        return new ItemMention(start, end, path, level);
    }

    /** {@code “一般公共服务支出-财政事务-行政运行”科目}. */
    private static void addQuoted(String text, List<ItemMention> mentions) {
        for (int at = text.indexOf(ACCOUNT); at > 1; at = text.indexOf(ACCOUNT, at + 1)) {
            int close = at - 1;
            if ("”\"".indexOf(text.charAt(close)) < 0) {
                continue;
            }
            int open = Math.max(text.lastIndexOf('“', close), text.lastIndexOf('"', close - 1));
            if (open < 0 || close - open > 3 * LONGEST_NAME || close - open < 3) {
                continue;
            }
            List<String> path = List.of(text.substring(open + 1, close).split("[-—–]+"));
            if (path.size() <= 3
                    && !path.isEmpty()
                    && path.stream()
                            .noneMatch(name -> name.endsWith(")") && level(name, Math.max(0, name.length() - 3)) > 0)) {
                mentions.add(new ItemMention(open, at + 2, path, path.size()));
            }
        }
    }

    private static int level(String text, int mark) {
        for (int level = 1; level <= 3; level++) {
            if (text.startsWith(MARKS.get(level - 1), mark)) {
                return level;
            }
        }
        return 0;
    }

    private static int nameStart(String text, int from, int mark) {
        int start = mark;
        while (start > from && mark - start < LONGEST_NAME && !isBoundary(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** A closing bracket is a boundary only behind numbering: {@code (1)社会保障(类)}. */
    private static boolean isBoundary(String text, int index) {
        char c = text.charAt(index);
        if (c == ')') {
            int open = text.lastIndexOf('(', index);
            return open >= 0 && index - open <= 3 && (open == 0 || BOUNDARIES.indexOf(text.charAt(open - 1)) >= 0);
        }
        return BOUNDARIES.indexOf(c) >= 0 || Character.isDigit(c);
    }

    private static boolean hasBoundary(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。;,:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
