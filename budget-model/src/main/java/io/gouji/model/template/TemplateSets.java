package io.gouji.model.template;

import java.util.List;
import java.util.stream.Stream;

/** The template sets that come with the product. */
public final class TemplateSets {

    /** Xinjiang, eleven tables. */
    public static final String XINJIANG_11 = "xinjiang-11";

    /** Shanghai, nine tables. */
    public static final String SHANGHAI_9 = "shanghai-9";

    /** Final accounts in the general form, nine tables. */
    public static final String FINAL_ACCOUNTS_9 = "final-accounts-9";

    /** Jiangsu, twelve tables of 2017 to 2019. */
    public static final String JIANGSU_12 = "jiangsu-12";

    /** The general form of budgets, nine tables. */
    public static final String CENTRAL_9 = "central-9";

    /** What a document is said to be read by whose tables are of no known set. */
    public static final String UNKNOWN = "unknown";

    private static final List<TemplateSet> ALL = Stream.of(
                    XINJIANG_11, SHANGHAI_9, FINAL_ACCOUNTS_9, JIANGSU_12, CENTRAL_9)
            .map(id -> TemplateSetReader.ofResource("templates/" + id))
            .toList();

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
