package io.gouji.model.classification;

import io.gouji.model.classification.ClassificationCode.Certainty;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The classification codes known to us, by fiscal year. The lists are not complete: a code that is not in them is unknown
 * to us, never wrong.
 */
public final class ClassificationCatalogue {

    private static final ClassificationCatalogue BUNDLED = new ClassificationCatalogue(Map.of(
            Classification.FUNCTIONAL, read("functional"),
            Classification.DEPARTMENTAL_ECONOMIC, read("departmental-economic"),
            Classification.GOVERNMENT_ECONOMIC, read("government-economic")));

    private static final int NEVER = 0;
    private static final int CLASS_DIGITS = 3;

    /** A year has all classes with more than nine of ten: some classes came and went. */
    private static final long PARTS_SEEN = 9;

    private static final long PARTS_OF_ALL = 10;

    private final Map<Classification, Map<String, List<ClassificationCode>>> lists =
            new EnumMap<>(Classification.class);

    ClassificationCatalogue(Map<Classification, List<ClassificationCode>> codes) {
        codes.forEach((classification, list) -> lists.put(
                classification,
                list.stream()
                        .collect(Collectors.groupingBy(ClassificationCode::code, TreeMap::new, Collectors.toList()))));
    }

    /** The lists that come with the product. */
    public static ClassificationCatalogue bundled() {
        return BUNDLED;
    }

    /**
     * The code in the list of a year. The lists change a little every year; where that year was not seen, the entry of the
     * nearest earlier year is taken, else the earliest.
     *
     * @return nothing for a code that is unknown to us
     */
    public Optional<ClassificationCode> find(Classification classification, String code, int fiscalYear) {
        List<ClassificationCode> entries = entries(classification).getOrDefault(code, List.of());
        return entries.stream()
                .filter(entry -> entry.isOf(fiscalYear))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> lastBefore(entry, fiscalYear) > NEVER)
                        .max(Comparator.comparingInt(entry -> lastBefore(entry, fiscalYear))))
                .or(() -> entries.stream().min(Comparator.comparing(entry -> Collections.min(entry.years()))));
    }

    /**
     * Whether every class of a list was seen for a year: only then is a class that is not in it wrong, else it is unknown to us. A year
     * counts as seen as a whole where it has most of the classes that any year has.
     */
    public boolean hasAllClasses(Classification classification, int fiscalYear) {
        List<List<ClassificationCode>> classes = entries(classification).entrySet().stream()
                .filter(entry -> entry.getKey().length() == CLASS_DIGITS)
                .map(Map.Entry::getValue)
                .toList();
        long seen = classes.stream()
                .filter(entries ->
                        entries.stream().anyMatch(entry -> !entry.years().isEmpty() && entry.isOf(fiscalYear)))
                .count();
        return seen * PARTS_OF_ALL > classes.size() * PARTS_SEEN;
    }

    /** The latest year before the given one that an entry was seen in. */
    private static int lastBefore(ClassificationCode entry, int fiscalYear) {
        return entry.years().stream()
                .mapToInt(Integer::intValue)
                .filter(year -> year < fiscalYear)
                .max()
                .orElse(NEVER);
    }

    /** All codes of a list, ascending. */
    public Collection<ClassificationCode> codes(Classification classification) {
        return entries(classification).values().stream().flatMap(List::stream).toList();
    }

    private Map<String, List<ClassificationCode>> entries(Classification classification) {
        return lists.getOrDefault(classification, new HashMap<>());
    }

    private static List<ClassificationCode> read(String name) {
        return CsvResource.read("classification/" + name + ".csv", 4)
                .map(row -> new ClassificationCode(
                        row[0], row[1], years(row[2]), row[2].endsWith("-"), Certainty.valueOf(row[3])))
                .toList();
    }

    /** {@code 2021 2023}, {@code 2007-2017}, {@code 2018-}: years, from one to another, from one on. */
    private static Set<Integer> years(String text) {
        Set<Integer> years = new HashSet<>();
        for (String part : text.split(" ")) {
            if (!part.isBlank()) {
                String[] ends = part.split("-");
                int first = Integer.parseInt(ends[0]);
                int last = ends.length == 1 ? first : Integer.parseInt(ends[1]);
                IntStream.rangeClosed(first, last).forEach(years::add);
            }
        }
        return Set.copyOf(years);
    }
}
