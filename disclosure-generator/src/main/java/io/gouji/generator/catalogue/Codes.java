package io.gouji.generator.catalogue;

import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import io.gouji.model.document.Labels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names of classification codes, and which items an ordinary department may spend its general budget on.
 *
 * <p>The list goes beyond the one that the parser knows, on purpose: a real disclosure has codes nobody listed.
 */
public final class Codes {

    /** 项 that stand for contributions, pensions and housing: they follow from the staff, nobody chooses them. */
    private static final Set<String> STAFF_SECTIONS = Set.of("20805", "21011", "22102");

    private static final Set<String> MANAGED_SECTIONS =
            Set.of("20709", "20822", "21208", "21213", "21219", "22904", "22908", "22960");

    private static final Codes INSTANCE = new Codes();

    private final Map<String, String> functional = new TreeMap<>();
    private final Map<String, String> economic = new TreeMap<>();
    private final Map<String, List<String>> ordinaryByClass;
    private final List<String> managed;
    private final List<String> capital;

    private Codes() {
        known(Classification.FUNCTIONAL, functional);
        known(Classification.DEPARTMENTAL_ECONOMIC, economic);
        read("function-codes.csv", functional);
        List<String> items = functional.keySet().stream()
                .filter(code -> code.length() == 7 && functional.containsKey(code.substring(0, 5)))
                .toList();
        managed = items.stream()
                .filter(code -> MANAGED_SECTIONS.contains(code.substring(0, 5)))
                .toList();
        capital = items.stream().filter(code -> code.startsWith("223")).toList();
        ordinaryByClass = items.stream()
                .filter(code -> !managed.contains(code) && !capital.contains(code))
                .filter(code -> !STAFF_SECTIONS.contains(code.substring(0, 5)))
                .collect(Collectors.groupingBy(code -> code.substring(0, 3), TreeMap::new, Collectors.toList()));
    }

    public static Codes get() {
        return INSTANCE;
    }

    /** Name of a code of the functional classification (支出功能分类) of three, five or seven digits. */
    public String functionalName(String code) {
        return nameIn(functional, code);
    }

    /** Name of a code of the departmental economic classification (部门预算支出经济分类). */
    public String economicName(String code) {
        return nameIn(economic, code);
    }

    /** All codes of the departmental economic classification, in order. */
    public List<String> economicCodes() {
        return List.copyOf(economic.keySet());
    }

    /** All 类 of the functional classification, in order, as tables 1 and 4 print them. */
    public List<String> functionalClasses() {
        return functional.keySet().stream().filter(code -> code.length() == 3).toList();
    }

    /** 类 with items that the general public budget may pay. */
    public List<String> ordinaryClasses() {
        return List.copyOf(ordinaryByClass.keySet());
    }

    /** Items of a 类 that the general public budget may pay. */
    public List<String> ordinaryItems(String functionalClass) {
        return ordinaryByClass.getOrDefault(functionalClass, List.of());
    }

    /** Items that only government-managed funds (政府性基金) pay. */
    public List<String> managedItems() {
        return managed;
    }

    /** Items that only the state capital operations budget (国有资本经营预算) pays. */
    public List<String> capitalItems() {
        return capital;
    }

    private static String nameIn(Map<String, String> names, String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("no name for code " + code);
        }
        return name;
    }

    private static void known(Classification classification, Map<String, String> into) {
        for (ClassificationCode code : ClassificationCatalogue.bundled().codes(classification)) {
            into.put(code.code(), code.name());
        }
    }

    private static void read(String list, Map<String, String> into) {
        for (String line : Lines.of(list)) {
            int comma = line.indexOf(',');
            if (Character.isDigit(line.charAt(0))) {
                into.put(line.substring(0, comma), Labels.normal(line.substring(comma + 1)));
            }
        }
    }
}
