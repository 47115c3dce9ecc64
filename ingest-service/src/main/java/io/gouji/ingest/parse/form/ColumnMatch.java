package io.gouji.ingest.parse.form;

import io.gouji.model.document.Labels;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which columns of a band are which columns of a panel, by the words above them: the best pairs first, never by position. A
 * column that is like none of the template is none of the template, unless it is the only one of amounts where there is one.
 *
 * @param templates template column by column of the grid
 * @param open columns of which the words do not tell which of the template they are: under nothing, or under the words of
 *     several that ran into one another
 * @param likeness sum of how alike the pairs are, each at most 1
 */
record ColumnMatch(Map<Integer, ColumnTemplate> templates, Set<Integer> open, double likeness) {

    private static final double ENOUGH = 0.55;
    private static final double LEAF_ONLY = 0.5;
    private static final Pattern OTHER_MEASURE = Pattern.compile("[%％]|占比|比例|比率|增减|增长|上年|去年|数量|人数|序号");
    private static final Pattern INESSENTIAL = Pattern.compile("20\\d{2}年度?|[“”\"'‘’]|\\([^境)]*\\)|^其中:");
    private static final String INESSENTIAL_BEGINS = "2“”\"'‘’(其";

    static ColumnMatch of(GridHeader header, Band band, Panel panel) {
        List<Pair> pairs = new ArrayList<>();
        for (int column : band.values()) {
            for (ColumnTemplate template : panel.columns()) {
                double alike = alike(header.paths().get(column), template);
                if (alike >= ENOUGH) {
                    pairs.add(new Pair(column, template, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        Map<Integer, ColumnTemplate> templates = new HashMap<>();
        Set<String> taken = new HashSet<>();
        double sum = 0;
        for (Pair pair : pairs) {
            if (!templates.containsKey(pair.column())
                    && taken.add(pair.template().id())) {
                templates.put(pair.column(), pair.template());
                sum += pair.alike();
            }
        }
        sum += addByLeaf(header, band, panel, templates, taken);
        addOnly(header, band, panel, templates);
        Set<Integer> sure = new HashSet<>();
        templates.forEach((column, template) -> {
            if (isLeafOf(header.leaf(column), template)) {
                sure.add(column);
            }
        });
        Set<Integer> open = open(header, band, panel, templates, sure);
        open.forEach(templates::remove);
        return new ColumnMatch(templates, open, sum);
    }

    /** A column whose lowest words only one column of the template that is left has, and no other column of the band. */
    private static double addByLeaf(
            GridHeader header, Band band, Panel panel, Map<Integer, ColumnTemplate> templates, Set<String> taken) {
        double sum = 0;
        for (ColumnTemplate template : panel.columns()) {
            if (taken.contains(template.id())) {
                continue;
            }
            List<Integer> columns = band.values().stream()
                    .filter(column -> !templates.containsKey(column) && isLeafOf(header.leaf(column), template))
                    .toList();
            if (columns.size() == 1 && isOnlyOfLeaf(template, panel, taken)) {
                taken.add(template.id());
                templates.put(columns.get(0), template);
                sum += LEAF_ONLY;
            }
        }
        return sum;
    }

    private static boolean isOnlyOfLeaf(ColumnTemplate template, Panel panel, Set<String> taken) {
        String leaf = leaf(template.header());
        return panel.columns().stream()
                .noneMatch(other -> !other.equals(template)
                        && !taken.contains(other.id())
                        && leaf(other.header()).equals(leaf));
    }

    /** Where a side has one column of amounts and one is printed, whatever stands above it is a name of that column. */
    private static void addOnly(GridHeader header, Band band, Panel panel, Map<Integer, ColumnTemplate> templates) {
        if (templates.isEmpty() && band.values().size() == 1 && panel.columns().size() == 1) {
            int column = band.values().get(0);
            String words = String.join("", header.paths().get(column));
            if (!words.isEmpty() && !OTHER_MEASURE.matcher(words).find()) {
                templates.put(column, panel.columns().get(0));
            }
        }
    }

    private static Set<Integer> open(
            GridHeader header, Band band, Panel panel, Map<Integer, ColumnTemplate> templates, Set<Integer> sure) {
        Set<String> taken = new HashSet<>();
        sure.forEach(column -> {
            ColumnTemplate template = templates.get(column);
            if (template != null) {
                taken.add(template.id());
            }
        });
        List<ColumnTemplate> left = panel.columns().stream()
                .filter(column -> !taken.contains(column.id()))
                .toList();
        Set<Integer> open = new HashSet<>();
        for (int column : band.values()) {
            if (sure.contains(column) || header.numbers().containsKey(column)) {
                continue;
            }
            String words = Labels.normal(String.join("", header.paths().get(column)));
            long within = left.stream()
                    .filter(template -> isWithin(leaf(template.header()), words))
                    .count();
            if (words.isEmpty() ? !left.isEmpty() : within > 1) {
                open.add(column);
            }
        }
        return open;
    }

    /** Whether the signs of a word stand among others in their order, as where words of two columns are broken over lines. */
    private static boolean isWithin(String word, String words) {
        int at = 0;
        for (int i = 0; i < words.length() && at < word.length(); i++) {
            at += words.charAt(i) == word.charAt(at) ? 1 : 0;
        }
        return at == word.length();
    }

    private static String leaf(String header) {
        return Labels.normal(header.substring(header.lastIndexOf('/') + 1));
    }

    private static boolean isLeafOf(String printed, ColumnTemplate template) {
        String leaf = essential(printed);
        return leaf.equals(essential(leaf(template.header())))
                || template.aliases().stream().anyMatch(alias -> leaf.equals(essential(leaf(alias))));
    }

    private static double alike(List<String> path, ColumnTemplate template) {
        double best = alike(path, template.header());
        for (String alias : template.aliases()) {
            best = Math.max(best, alike(path, alias));
        }
        return best;
    }

    private static double alike(List<String> printed, String header) {
        if (printed.isEmpty()) {
            return 0;
        }
        List<String> path = BrokenWords.mended(printed, header);
        String[] expected = header.split("/");
        double sum = 2 * alikeWords(path.get(path.size() - 1), expected[expected.length - 1]);
        if (sum < 1) {
            return 0;
        }
        for (int i = 0; i < expected.length - 1; i++) {
            double best = 0;
            for (String words : path.subList(0, path.size() - 1)) {
                best = Math.max(best, alikeWords(words, expected[i]));
            }
            sum += best;
        }
        int longer = Math.max(0, path.size() - expected.length);
        return sum / (expected.length + 1) - longer * 0.02;
    }

    private static double alikeWords(String printed, String expected) {
        String one = essential(printed);
        String other = essential(expected);
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.contains(other) || other.contains(one)) {
            double ratio = (double) Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
            return 0.5 + 0.45 * ratio;
        }
        return 0.8 * pairsInCommon(one, other);
    }

    private static double pairsInCommon(String one, String other) {
        int common = 0;
        for (int i = 0; i + 1 < one.length(); i++) {
            common += other.contains(one.substring(i, i + 2)) ? 1 : 0;
        }
        int pairs = one.length() + other.length() - 2;
        return pairs <= 0 ? 0 : 2.0 * common / pairs;
    }

    private static String essential(String words) {
        String normal = Labels.normal(words);
        return (mayHaveInessential(normal) ? INESSENTIAL.matcher(normal).replaceAll("") : normal)
                .replace("运行维护费", "运行费")
                .replace("费用", "费");
    }

    /** Most words have none of the signs that what is left out begins with. */
    private static boolean mayHaveInessential(String normal) {
        for (int i = 0; i < normal.length(); i++) {
            if (INESSENTIAL_BEGINS.indexOf(normal.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private record Pair(int column, ColumnTemplate template, double alike) {}
}
