package io.gouji.generator.set;

import java.util.List;

/** All sets that can be generated. */
public final class DisclosureSets {

    private static final List<DisclosureSet> ALL =
            List.of(new Xinjiang11(), new Shanghai9(), new FinalAccounts9(), new Jiangsu12(), new Central9());

    private DisclosureSets() {}

    public static List<String> ids() {
        return ALL.stream().map(DisclosureSet::id).toList();
    }

    public static DisclosureSet byId(String id) {
        return ALL.stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no set " + id));
    }
}
