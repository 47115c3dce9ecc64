package io.gouji.ingest.parse.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of the functional classification where a text says of which level they are: {@code 财政事务(款)}, or with the digits of the
 * level {@code 财政事务(06款)}.
 *
 * @param start where the first name begins
 * @param end index behind the last one
 * @param path names from the highest level that is mentioned downwards
 * @param level of the last name: 1 类, 2 款, 3 项
 */
record ItemMention(int start, int end, List<String> path, int level) {

    private static final String BOUNDARIES = "。;,:、.“”\"'‘’)—-?《》";
    private static final String LEVELS = "类款项";
    private static final Pattern MARK = Pattern.compile("\\(\\d{0,7}([类款项])\\)");
    private static final String ACCOUNT = "科目";
    private static final int LONGEST_NAME = 40;

    /** The mentions of a text in normal form, in order. */
    static List<ItemMention> in(String text) {
        List<ItemMention> mentions = new ArrayList<>();
        List<Mark> marks = marks(text);
        int next = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark first = marks.get(i);
            int start = nameStart(text, next, first.start());
            List<String> path = new ArrayList<>(List.of(text.substring(start, first.start())));
            while (i + 1 < marks.size() && goesOn(text, marks.get(i), marks.get(i + 1))) {
                path.add(text.substring(marks.get(i).end(), marks.get(i + 1).start()));
                i++;
            }
            Mark last = marks.get(i);
            mentions.add(new ItemMention(start, last.end(), path, last.level()));
            next = last.end();
        }
        addQuoted(text, mentions);
        return mentions;
    }

    private static List<Mark> marks(String text) {
        return MARK.matcher(text)
                .results()
                .map(found -> new Mark(found.start(), found.end(), LEVELS.indexOf(found.group(1)) + 1))
                .toList();
    }

    /** Whether the next mark stands behind the name of the next level. */
    private static boolean goesOn(String text, Mark mark, Mark next) {
        int length = next.start() - mark.end();
        return next.level() == mark.level() + 1
                && length > 0
                && length <= LONGEST_NAME
                && !hasBoundary(text, mark.end(), next.start());
    }

    /** Says of which level the name before it is. */
    private record Mark(int start, int end, int level) {}

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
                            .noneMatch(
                                    name -> name.endsWith(")") && !marks(name).isEmpty())) {
                mentions.add(new ItemMention(open, at + 2, path, path.size()));
            }
        }
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
