package io.gouji.model.rule;

import io.gouji.model.document.Labels;
import io.gouji.model.template.ColumnTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words rules use for columns and rows, each with what it is called on the forms. Rules speak in these words, so that none of
 * them knows which column a province prints a figure in.
 */
public final class Vocabulary {

    private static final Pattern NUMBERING =
            Pattern.compile("(?:其中:|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\\d]+[)）]|\\d+[.、])");

    private final Map<String, Set<String>> columns;
    private final Map<String, Set<String>> rows;

    Vocabulary(Map<String, List<String>> columns, Map<String, List<String>> rows) {
        this.columns = normal(columns);
        this.rows = normal(rows);
    }

    private static Map<String, Set<String>> normal(Map<String, List<String>> words) {
        Map<String, Set<String>> normal = new HashMap<>();
        words.forEach((word, names) -> {
            Set<String> all = new TreeSet<>();
            Stream.concat(Stream.of(word), names.stream()).map(Vocabulary::bare).forEach(all::add);
            normal.put(word, all);
        });
        return normal;
    }

    /** Whether a header is one of those a column of this name may have; of a header of several levels the lowest counts. */
    public boolean isColumn(String word, String header) {
        Set<String> names = columns.getOrDefault(word, Set.of());
        String bare = bare(header);
        return names.contains(bare) || names.contains(bare.substring(bare.lastIndexOf('/') + 1));
    }

    /** Whether a column of a template is one this name stands for. */
    public boolean isColumn(String word, ColumnTemplate column) {
        return isColumn(word, column.header()) || column.aliases().stream().anyMatch(alias -> isColumn(word, alias));
    }

    /** What a row of this name may be called, as {@link #bare} gives it. */
    public Set<String> rowNames(String word) {
        return rows.getOrDefault(word, Set.of());
    }

    /** Whether a label is one of those a row of this name may have; numbering and 其中 do not count. */
    public boolean isRow(String word, String label) {
        return rows.getOrDefault(word, Set.of()).contains(bare(label));
    }

    boolean hasColumn(String word) {
        return columns.containsKey(word);
    }

    boolean hasRow(String word) {
        return rows.containsKey(word);
    }

    /** The normal form of a label without its numbering. */
    public static String bare(String label) {
        String bare = Labels.normal(label);
        Matcher numbering = NUMBERING.matcher(bare);
        while (numbering.lookingAt()) {
            numbering.region(numbering.end(), bare.length());
        }
        return bare.substring(numbering.regionStart());
    }
}
