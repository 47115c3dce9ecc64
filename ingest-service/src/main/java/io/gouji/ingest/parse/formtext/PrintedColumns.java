package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.section.NumberRow;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which columns of a template the header of a table prints, under which words and in which order, told by its words alone:
 * where a cell began is lost. Of the headers known for each column those are taken that explain the words best.
 *
 * @param panels the sides with the columns that are printed, from left to right, called as printed
 * @param known whether the header is one of the form; if not, the columns are those of the template
 */
record PrintedColumns(List<Panel> panels, boolean known) {

    private static final int ABSENT = -1;
    private static final int PASSES = 3;
    private static final Pattern SPACES = Pattern.compile("[\\s　]+");
    private static final String CELL = "\t";
    private static final String LINE = "\n";
    private static final String TAKEN = "\r";

    /** What a word costs that should be printed once more, or once less. */
    private static final double STRANGE = 10;

    /** What a column costs that is not printed: a little less than a header of one word that is not found. */
    private static final double NOT_PRINTED = 9.9;

    private static final double EXPLAINED = 0.01;

    /** What a path is better for each of its parts: one that names the cell above a column says more. */
    private static final double PART = 0.001;

    PrintedColumns {
        panels = List.copyOf(panels);
    }

    static PrintedColumns of(TableTemplate template, List<SourceLine> header) {
        StringBuilder words = new StringBuilder();
        int numbered = 0;
        for (SourceLine line : header) {
            Optional<NumberRow> numbers = NumberRow.of(line);
            numbered = numbers.map(NumberRow::last).orElse(numbered);
            if (numbers.isEmpty() && !Preamble.is(line.normal())) {
                words.append(words.isEmpty() ? "" : LINE);
                words.append(Arrays.stream(SPACES.split(line.text().strip()))
                        .map(Labels::normal)
                        .collect(Collectors.joining(CELL)));
            }
        }
        return new Choice(template, words.toString()).columns(numbered);
    }

    /** The search for the headers that explain the words of one table. */
    private static final class Choice {

        private final TableTemplate template;
        private final String words;
        private final List<ColumnTemplate> columns;
        private final List<List<String>> headers = new ArrayList<>();
        private final Map<String, Pattern> patterns = new HashMap<>();
        private final Map<String, Integer> times = new HashMap<>();

        Choice(TableTemplate template, String words) {
            this.template = template;
            this.words = words;
            this.columns = template.panels().stream()
                    .flatMap(panel -> panel.columns().stream())
                    .toList();
            for (ColumnTemplate column : columns) {
                List<String> known = new ArrayList<>(List.of(normal(column.header())));
                column.aliases().forEach(alias -> known.add(normal(alias)));
                headers.add(known);
            }
        }

        private static String normal(String path) {
            List<String> parts = new ArrayList<>();
            for (String part : path.split("/")) {
                parts.add(Labels.normal(part));
            }
            return String.join("/", parts);
        }

        PrintedColumns columns(int numbered) {
            int[] best = best();
            boolean known = cost(best) < STRANGE * columns.size() / 2.0 + NOT_PRINTED * absent(best)
                    && isEverySidePrinted(best);
            int[] chosen = known ? best : new int[columns.size()];
            List<Panel> panels = new ArrayList<>();
            int first = 0;
            for (Panel panel : template.panels()) {
                panels.add(panel.withColumns(printed(panel, first, chosen, numbered)));
                first += panel.columns().size();
            }
            return new PrintedColumns(panels, known);
        }

        private List<ColumnTemplate> printed(Panel panel, int first, int[] chosen, int numbered) {
            Map<ColumnTemplate, String> paths = new LinkedHashMap<>();
            for (int i = 0; i < panel.columns().size(); i++) {
                if (chosen[first + i] != ABSENT) {
                    paths.put(panel.columns().get(i), headers.get(first + i).get(chosen[first + i]));
                }
            }
            List<ColumnTemplate> ordered = sideBySide(List.copyOf(paths.keySet()), paths, 0);
            boolean byNumber = template.panels().size() == 1 && numbered == ordered.size();
            List<ColumnTemplate> named = new ArrayList<>();
            for (ColumnTemplate column : ordered) {
                named.add(column.named(
                        byNumber ? String.valueOf(named.size() + 1) : paths.getOrDefault(column, column.header())));
            }
            return named;
        }

        /** Columns in printed order: those under one cell of the header stand side by side. */
        private static List<ColumnTemplate> sideBySide(
                List<ColumnTemplate> columns, Map<ColumnTemplate, String> paths, int depth) {
            Map<String, List<ColumnTemplate>> groups = new LinkedHashMap<>();
            for (ColumnTemplate column : columns) {
                String[] parts = paths.getOrDefault(column, column.header()).split("/");
                groups.computeIfAbsent(depth < parts.length ? parts[depth] : "", any -> new ArrayList<>())
                        .add(column);
            }
            List<ColumnTemplate> ordered = new ArrayList<>();
            groups.forEach((part, group) ->
                    ordered.addAll(group.size() == 1 || part.isEmpty() ? group : sideBySide(group, paths, depth + 1)));
            return ordered;
        }

        private boolean isEverySidePrinted(int[] chosen) {
            int first = 0;
            for (Panel panel : template.panels()) {
                boolean any = false;
                for (int i = 0; i < panel.columns().size(); i++) {
                    any |= chosen[first + i] != ABSENT;
                }
                if (!any) {
                    return false;
                }
                first += panel.columns().size();
            }
            return true;
        }

        private static int absent(int[] chosen) {
            int absent = 0;
            for (int header : chosen) {
                absent += header == ABSENT ? 1 : 0;
            }
            return absent;
        }

        /**
         * Begins with no column, the first header of every column, the second, and so on, and betters one column after the
         * other.
         */
        private int[] best() {
            int most = headers.stream().mapToInt(List::size).max().orElse(0);
            int[] best = new int[columns.size()];
            double lowest = Double.MAX_VALUE;
            for (int start = ABSENT; start < most; start++) {
                int[] chosen = new int[columns.size()];
                for (int column = 0; column < chosen.length; column++) {
                    chosen[column] = Math.min(start, headers.get(column).size() - 1);
                }
                double cost = better(chosen);
                if (cost < lowest) {
                    lowest = cost;
                    best = chosen;
                }
            }
            return best;
        }

        /** From the last column on: the first, with the total, is the last to be given up. */
        private double better(int[] chosen) {
            double lowest = cost(chosen);
            for (int pass = 0; pass < PASSES; pass++) {
                double before = lowest;
                for (int column = chosen.length - 1; column >= 0; column--) {
                    int kept = chosen[column];
                    for (int header = ABSENT; header < headers.get(column).size(); header++) {
                        chosen[column] = header;
                        double cost = cost(chosen);
                        if (cost < lowest) {
                            lowest = cost;
                            kept = header;
                        }
                    }
                    chosen[column] = kept;
                }
                if (lowest >= before) {
                    break;
                }
            }
            return lowest;
        }

        private double cost(int[] chosen) {
            Map<String, Integer> expected = new HashMap<>();
            Set<String> groups = new LinkedHashSet<>();
            double cost = 0;
            for (int column = 0; column < chosen.length; column++) {
                if (chosen[column] == ABSENT) {
                    cost += NOT_PRINTED;
                    continue;
                }
                String path = headers.get(column).get(chosen[column]);
                String[] parts = path.split("/");
                cost -= PART * parts.length;
                StringBuilder group = new StringBuilder();
                for (int i = 0; i < parts.length - 1; i++) {
                    group.append('/').append(parts[i]);
                    if (groups.add(group.toString())) {
                        expected.merge(parts[i], 1, Integer::sum);
                    }
                }
                expected.merge(parts[parts.length - 1], 1, Integer::sum);
            }
            return cost + difference(expected);
        }

        /**
         * Words within a cell come first, then those broken over lines, then those with spaces in them; of these the ones that
         * can be read in the fewest places, since words of neighbouring cells may run together.
         */
        private double difference(Map<String, Integer> expected) {
            String rest = words;
            double difference = 0;
            List<String> scarceFirst = new ArrayList<>(expected.keySet());
            scarceFirst.sort(Comparator.comparingInt((String word) -> times(word) - expected.getOrDefault(word, 0))
                    .thenComparing(Comparator.comparingInt(String::length).reversed()));
            Map<String, Integer> missing = new HashMap<>(expected);
            for (String between : List.of("", LINE + "?", "[" + LINE + CELL + "]*")) {
                for (String word : scarceFirst) {
                    int left = missing.getOrDefault(word, 0);
                    for (Matcher at = pattern(word, between).matcher(rest); left > 0 && at.find(); left--) {
                        rest = rest.substring(0, at.start()) + TAKEN + rest.substring(at.end());
                        difference -= EXPLAINED * word.length();
                        at.reset(rest);
                    }
                    missing.put(word, left);
                }
            }
            for (String word : scarceFirst) {
                difference += STRANGE * (missing.getOrDefault(word, 0) + (rest.contains(word) ? 1 : 0));
            }
            return difference;
        }

        /** How often a word can be read in the header, within other words too. */
        private int times(String word) {
            return times.computeIfAbsent(word, any -> {
                int found = 0;
                for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
                    found++;
                }
                return found;
            });
        }

        private Pattern pattern(String word, String between) {
            return patterns.computeIfAbsent(
                    word + between,
                    any -> Pattern.compile(word.chars()
                            .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                            .collect(Collectors.joining(between))));
        }
    }
}
