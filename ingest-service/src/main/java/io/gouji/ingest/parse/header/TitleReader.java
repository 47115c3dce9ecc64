package io.gouji.ingest.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title of a document: one of its first lines with a year and 预算 or 决算, and the lines before it that name the issuer. A
 * long name may be broken anywhere: of the lines before, as many belong to it as make a name that the document has in its text.
 */
final class TitleReader {

    private static final int FIRST_LINES = 12;
    private static final int LONGEST = 80;
    private static final String MARKUP = "#*_>";
    private static final List<String> NO_TITLE = List.of("第", "目录", "一、", "表", "附件", "编制", "-");

    private TitleReader() {}

    static Optional<String> read(List<String> normals) {
        List<String> before = new ArrayList<>();
        for (String normal : normals.subList(0, Math.min(normals.size(), FIRST_LINES))) {
            String line = withoutMarkup(normal);
            if (line.startsWith("第一部分") || line.startsWith("目录") || line.startsWith("一、")) {
                return Optional.empty();
            }
            String last = before.isEmpty() ? "" : before.get(before.size() - 1);
            if (isTitle(line)) {
                boolean goesOn = YearAt.value(line, 0) > 0 && isIssuer(last);
                return Optional.of(goesOn ? issuer(before, normals) + line : line);
            }
            if (isTitle(last + line) && isIssuer(last)) {
                return Optional.of(last + line);
            }
            before.add(line);
        }
        return Optional.empty();
    }

    /** The last line that names the issuer, or that line and those before it, if the whole is a name that is in the text. */
    private static String issuer(List<String> before, List<String> normals) {
        String longest = before.get(before.size() - 1);
        String joined = longest;
        for (int i = before.size() - 2; i >= 0 && isIssuer(before.get(i)); i--) {
            joined = before.get(i) + joined;
            String name = joined;
            longest = normals.stream().anyMatch(normal -> normal.contains(name)) ? name : longest;
        }
        return longest;
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
