package io.gouji.ingest.parse.header;

import java.util.List;
import java.util.Optional;

/** Finds the title of a document: one of its first lines, or two of them, with a year and 预算 or 决算. */
final class TitleReader {

    private static final int FIRST_LINES = 12;
    private static final int LONGEST = 80;
    private static final String MARKUP = "#*_>";
    private static final List<String> NO_TITLE = List.of("第", "目录", "一、", "表", "附件", "编制", "-");

    private TitleReader() {}

    static Optional<String> read(List<String> normals) {
        String before = "";
        for (String normal : normals.subList(0, Math.min(normals.size(), FIRST_LINES))) {
            String line = withoutMarkup(normal);
            if (line.startsWith("第一部分") || line.startsWith("目录") || line.startsWith("一、")) {
                return Optional.empty();
            }
            if (isTitle(line)) {
                boolean goesOn = YearAt.value(line.length() < 5 ? "00000" : line, 0) > 0 && isIssuer(before);
                return Optional.of(goesOn ? before + line : line);
            }
            if (isTitle(before + line) && isIssuer(before)) {
                return Optional.of(before + line);
            }
            before = line;
        }
        return Optional.empty();
    }

    private static String withoutMarkup(String normal) {
        int start = 0;
        int end = normal.length();
        while (start < end && MARKUP.indexOf(normal.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKUP.indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return normal.substring(start, end);
    }

    private static boolean isTitle(String line) {
        boolean named = line.contains("预算") || line.contains("决算");
        return named
                && line.length() <= LONGEST
                && !line.endsWith("表")
                && line.indexOf('。') < 0
                && line.indexOf(',') < 0
                && YearAt.next(line, 0) >= 0
                && NO_TITLE.stream().noneMatch(line::startsWith);
    }

    private static boolean isIssuer(String line) {
        return line.length() >= 3
                && line.length() <= LONGEST / 2
                && line.codePoints().allMatch(c -> Character.isIdeographic(c) || c == '(' || c == ')' || c == '、');
    }
}
