package io.gouji.ingest.parse.code;

import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names of codes: those of the classification, and those that the document itself prints where no line is broken. Used to
 * tell which pieces belong to a broken name, never to replace what is printed.
 */
public final class NameBook {

    private static final Map<Classification, Names> CATALOGUE = catalogue();

    private static final int SHORTEST_BEGINNING = 4;

    private final Map<Classification, Names> document = new EnumMap<>(Classification.class);

    /** Adds a name that the document prints with a code. */
    public void add(Classification classification, String code, String name) {
        document.computeIfAbsent(classification, list -> new Names()).add(code, name);
    }

    /** The names known for a code, those of the document first. */
    public List<String> names(Classification classification, String code) {
        Set<String> names = new LinkedHashSet<>();
        ofDocument(classification).byCode.getOrDefault(code, Set.of()).forEach(names::add);
        ofCatalogue(classification).byCode.getOrDefault(code, Set.of()).forEach(names::add);
        return new ArrayList<>(names);
    }

    /** The codes known to have a name. */
    public Set<String> codes(Classification classification, String name) {
        Set<String> codes = new TreeSet<>();
        codes.addAll(ofDocument(classification).byName.getOrDefault(name, Set.of()));
        codes.addAll(ofCatalogue(classification).byName.getOrDefault(name, Set.of()));
        return codes;
    }

    /** The codes known to have a name that begins like this; none for a word or two. */
    public Set<String> codesBeginning(Classification classification, String beginning) {
        Set<String> codes = new TreeSet<>();
        if (beginning.length() >= SHORTEST_BEGINNING) {
            codes.addAll(ofDocument(classification).beginning(beginning));
            codes.addAll(ofCatalogue(classification).beginning(beginning));
        }
        return codes;
    }

    /** Whether some code of the classification has a name that begins like this, and not only with a word or two. */
    public boolean isBeginning(Classification classification, String beginning) {
        return beginning.length() >= SHORTEST_BEGINNING
                && (ofDocument(classification).isBeginning(beginning)
                        || ofCatalogue(classification).isBeginning(beginning));
    }

    private Names ofDocument(Classification classification) {
        return document.getOrDefault(classification, Names.NONE);
    }

    private static Names ofCatalogue(Classification classification) {
        return CATALOGUE.getOrDefault(classification, Names.NONE);
    }

    private static Map<Classification, Names> catalogue() {
        Map<Classification, Names> lists = new EnumMap<>(Classification.class);
        for (Classification classification : Classification.values()) {
            Names names = new Names();
            Collection<ClassificationCode> codes =
                    ClassificationCatalogue.bundled().codes(classification);
            Set<String> present = codes.stream()
                    .filter(ClassificationCode::onwards)
                    .map(ClassificationCode::name)
                    .collect(Collectors.toSet());
            for (ClassificationCode code : codes) {
                // A name that stands for another code since a reform does not tell which of the two is meant; the
                // present one is.
                if (code.onwards() || !present.contains(code.name())) {
                    names.add(code.code(), code.name());
                }
            }
            lists.put(classification, names);
        }
        return lists;
    }

    /** Names by code and codes by name. */
    private static final class Names {

        private static final Names NONE = new Names();

        private final Map<String, Set<String>> byCode = new HashMap<>();
        private final Map<String, Set<String>> byName = new HashMap<>();

        Set<String> beginning(String beginning) {
            return byName.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(beginning))
                    .flatMap(entry -> entry.getValue().stream())
                    .collect(Collectors.toSet());
        }

        boolean isBeginning(String beginning) {
            return byName.keySet().stream().anyMatch(name -> name.startsWith(beginning));
        }

        void add(String code, String name) {
            byCode.computeIfAbsent(code, any -> new LinkedHashSet<>()).add(name);
            byName.computeIfAbsent(name, any -> new TreeSet<>()).add(code);
        }
    }
}
