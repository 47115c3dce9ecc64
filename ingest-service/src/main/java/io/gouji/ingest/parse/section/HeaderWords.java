package io.gouji.ingest.parse.section;

import io.gouji.model.document.Labels;
import io.gouji.model.template.TemplateSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of table headers, to tell a repeated header from the rows between which it stands. */
public final class HeaderWords {

    private static final int LONGEST_LINE = 200;
    private static final Set<String> GENERAL = read();

    /** Words that begin a header and are part of no name. */
    private static final List<String> BEGINNINGS =
            List.of("功能分类科目", "功能科目", "经济分类科目", "科目编码", "科目名称", "类款", "\"三公\"经费支出内容");

    private static final List<String> BROKEN_BEGINNINGS = List.of("功能分类", "功能科目", "经济分类", "科目");

    private final Set<String> words = new HashSet<>(GENERAL);
    private int longest;

    /** The words of the tables of a set, and the general ones. */
    public HeaderWords(TemplateSet set) {
        boolean paths = set.columnNames() == TemplateSet.ColumnNames.PRINTED;
        set.tables()
                .forEach(table -> table.panels()
                        .forEach(panel -> panel.columns().forEach(column -> {
                            if (paths) {
                                addPath(column.header());
                                column.aliases().forEach(this::addPath);
                            } else {
                                words.add(Labels.normal(column.header()));
                            }
                        })));
        words.forEach(word -> longest = Math.max(longest, word.length()));
    }

    private void addPath(String path) {
        for (String word : path.split("/")) {
            words.add(Labels.normal(word));
        }
    }

    /** Whether this is one of the words. */
    public boolean contains(String normal) {
        return words.contains(normal);
    }

    /** Whether a line, given in its normal form, is a line of a header: at least two header words and nothing else. */
    public boolean isHeader(String normal) {
        if (hasDigit(normal)) {
            return false;
        }
        String text = normal.replace('“', '"').replace('”', '"');
        for (String beginning : BEGINNINGS) {
            if (text.startsWith(beginning) && text.length() <= LONGEST_LINE) {
                return true;
            }
        }
        return text.length() <= LONGEST_LINE && fewestWords(text) >= 2;
    }

    /**
     * Whether a line may be the first of a header that is broken over many: {@code 功能分类} above {@code 科目编码}. Names can
     * end like that too, so only what follows decides.
     */
    public boolean mayBegin(String normal) {
        if (normal.length() < 2 || hasDigit(normal)) {
            return false;
        }
        for (String beginning : BROKEN_BEGINNINGS) {
            if (normal.startsWith(beginning) || beginning.startsWith(normal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String normal) {
        for (int i = 0; i < normal.length(); i++) {
            if (normal.charAt(i) >= '0' && normal.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The smallest number of header words a text consists of, 0 if it has others. */
    private int fewestWords(String text) {
        int[] fewest = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            fewest[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - longest); start < end; start++) {
                boolean reached = start == 0 || fewest[start] != Integer.MAX_VALUE;
                if (reached && fewest[start] + 1 < fewest[end] && words.contains(text.substring(start, end))) {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }
        return fewest[text.length()] == Integer.MAX_VALUE ? 0 : fewest[text.length()];
    }

    private static Set<String> read() {
        try (InputStream stream = HeaderWords.class.getResourceAsStream("header-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("header-words.txt is missing from the module");
            }
            Set<String> words = new HashSet<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
