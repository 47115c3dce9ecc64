package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.code.NameBook;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.TableRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes of the functional classification (功能分类) by the names of class, section and item (类、款、项). */
final class ItemNames {

    private static final int CLASS = 3;
    private static final int SECTION = 5;
    private static final int ITEM = 7;
    private static final String SPENDING = "支出";

    private final NameBook names;
    private final Set<String> printed;

    /**
     * @param names names of codes, those of the document among them
     * @param tables the tables of the document: of codes with the same name those that it prints go first
     */
    ItemNames(NameBook names, List<DisclosureTable> tables) {
        this.names = names;
        this.printed = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(TableRow::code)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
    }

    /**
     * The code with these names, its levels joined by dashes.
     *
     * @param path names from the class downwards, one to three
     * @return empty where no single code has them
     */
    String codeOf(List<String> path) {
        Set<String> codes = Set.of("");
        for (int level = 0; level < path.size(); level++) {
            codes = below(codes, path.get(level), CLASS + 2 * level);
        }
        if (codes.isEmpty() && path.size() > 2) {
            codes = below(below(Set.of(""), path.get(0), CLASS), path.get(path.size() - 1), ITEM);
        }
        if (codes.isEmpty() && path.size() > 2) {
            codes = withoutClass(path.get(1), path.get(2));
        }
        return dashed(single(codes));
    }

    /** Items of this name in sections of that name, whatever their class is called: names of classes have changed. */
    private Set<String> withoutClass(String section, String item) {
        Set<String> sections = new TreeSet<>();
        for (String form : forms(section)) {
            names.codes(Classification.FUNCTIONAL, form).stream()
                    .filter(code -> code.length() == SECTION)
                    .forEach(sections::add);
        }
        return below(sections, item, ITEM);
    }

    private Set<String> below(Set<String> parents, String name, int length) {
        Set<String> codes = new TreeSet<>();
        for (String form : forms(name)) {
            for (String code : names.codes(Classification.FUNCTIONAL, form)) {
                if (code.length() == length && parents.stream().anyMatch(code::startsWith)) {
                    codes.add(code);
                }
            }
            if (!codes.isEmpty()) {
                break;
            }
        }
        return codes;
    }

    private static List<String> forms(String name) {
        String usual = name.replace("其它", "其他");
        return usual.endsWith(SPENDING)
                ? List.of(usual, usual.substring(0, usual.length() - SPENDING.length()))
                : List.of(usual, usual + SPENDING);
    }

    private String single(Set<String> codes) {
        if (codes.size() == 1) {
            return codes.iterator().next();
        }
        List<String> known = codes.stream().filter(printed::contains).toList();
        return known.size() == 1 ? known.get(0) : "";
    }

    /** {@code 2080109} as {@code 208-01-09}. */
    static String dashed(String code) {
        return switch (code.length()) {
            case SECTION -> code.substring(0, CLASS) + "-" + code.substring(CLASS);
            case ITEM ->
                code.substring(0, CLASS) + "-" + code.substring(CLASS, SECTION) + "-" + code.substring(SECTION);
            default -> code;
        };
    }
}
