package io.gouji.model.template;

import java.util.List;

/** The template sets that come with the product. */
public final class TemplateSets {

    /** Xinjiang, eleven tables. */
    public static final String XINJIANG_11 = "xinjiang-11";

    private static final List<TemplateSet> ALL = List.of(TemplateSetReader.ofResource("templates/" + XINJIANG_11));

    private TemplateSets() {}

    /** All sets. */
    public static List<TemplateSet> all() {
        return ALL;
    }

    /**
     * The set with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TemplateSet byId(String id) {
        return ALL.stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template set " + id));
    }
}
